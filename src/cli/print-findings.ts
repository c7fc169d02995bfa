import type { CheckedInput } from '../model/output-format.js'
import { findingFormats } from '../outputs/findings/index.js'
import type { Place } from '../outputs/printer.js'
import { Account } from './account.js'
import type { Miss } from './attempt.js'
import type { Invocation } from './command.js'
import { loaded } from './format.js'
import { noteError } from './note-error.js'
import { progressOf } from './progress.js'
import type { Sink } from './sink.js'
import { styleOf } from './style.js'
import { summaryLine } from './summary-line.js'

/** An input that was checked, or why it could not be. */
export type Judged = CheckedInput & Place & Omit<Miss, 'error'>

export const unjudged = (miss: Miss): Judged => ({ ...miss, result: null, text: null, place: () => null })

/** Findings out as inputs come in: nothing waits for the last one but the sums. */
export async function printFindings(judged: AsyncIterable<Judged>, all: number, invocation: Invocation, sink: Sink): Promise<Account> {
  const { settings, terminal, language } = invocation
  const printer = await loaded(findingFormats, settings.format ?? 'pretty')
  const style = styleOf(invocation)
  const progress = progressOf(invocation, all)
  const account = new Account(settings.failLevel)
  for await (const input of judged) {
    if (input.result) account.result(input.result)
    else account.missed(input)
    sink.write(account.documents === 1 ? printer.open : printer.between)
    sink.write(printer.render(input, style))
    progress.step()
    // A whole line first, then what is said of it.
    if (input.error && printer.id === 'ndjson') sink.flush()
    if (input.error && printer.audience === 'programs') noteError(input.error, invocation, progress)
    if (!sink.open) break
  }
  sink.write(printer.close(account.summary, style))
  progress.clear()
  if (!settings.quiet) {
    sink.flush()
    terminal.note(summaryLine('checked', account, language))
  }
  return account
}
