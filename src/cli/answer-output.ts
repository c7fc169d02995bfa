import type { Output, RecordPrinter, RecordStyle } from '../outputs/printer.js'
import { Account } from './account.js'
import type { Answer } from './answer.js'
import type { Invocation } from './command.js'
import { noteError } from './note-error.js'
import { progressOf } from './progress.js'
import type { Sink } from './sink.js'
import { summaryLine } from './summary-line.js'

/** Where answers go. */
export interface AnswerOutput {
  put(answer: Answer): void
  flush(): void
  end(): void
  /** Whether anyone still reads. */
  readonly open: boolean
  /** Whether what failed is told to people besides. */
  readonly noted: boolean
}

interface Printing {
  readonly printer: RecordPrinter<Output>
  readonly style: RecordStyle
  readonly alone: boolean
}

/** Answers in a format; a document alone is not one of a list. */
export function printedOutput(sink: Sink, { printer, style, alone }: Printing): AnswerOutput {
  let first = true
  const isLines = printer.id === 'ndjson'
  return {
    put: (answer) => {
      if (!alone) sink.write(first ? printer.open : printer.between)
      first = false
      sink.write(isLines ? answer.line() : printer.render(answer.extracted(), style))
      // A whole line first, then what is said of it.
      if (answer.miss && isLines) sink.flush()
    },
    flush: () => sink.flush(),
    end: () => {
      if (printer.framed && first) sink.write(printer.open)
      sink.write(alone ? '' : printer.close)
      for (const piece of printer.end?.() ?? []) sink.write(piece)
      sink.write(printer.id === 'json' ? '\n' : '')
      sink.flush()
    },
    get open() {
      return sink.open
    },
    noted: printer.audience === 'programs',
  }
}

/** Each answer is counted and goes out as it comes; what failed is said beside it, and how many there were at the end. */
export async function putAnswers(
  answers: AsyncIterable<Answer>,
  output: AnswerOutput,
  invocation: Invocation,
  all: number | null,
): Promise<Account> {
  const { settings, terminal, language } = invocation
  const progress = progressOf(invocation, all)
  const account = new Account()
  for await (const answer of answers) {
    if (answer.miss) account.missed(answer.miss)
    else account.record()
    output.put(answer)
    progress.step()
    if (answer.miss && output.noted) await noteError(answer.miss.error, invocation, progress)
    if (!output.open) break
  }
  output.end()
  progress.clear()
  if (!settings.quiet) terminal.note(summaryLine('extracted', account, language))
  return account
}
