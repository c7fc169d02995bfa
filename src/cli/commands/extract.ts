import { recordFormats } from '../../outputs/records/index.js'
import type { SourceBytes } from '../../pipeline.js'
import { Account } from '../account.js'
import { printedOutput, putAnswers } from '../answer-output.js'
import { answersTo, answersToLines } from '../answers.js'
import { attempted, type Miss } from '../attempt.js'
import type { CliCommand, Invocation } from '../command.js'
import { documentSources, documentsOf } from '../documents.js'
import type { ExitCode } from '../exit-code.js'
import { UsageFault } from '../fault.js'
import { loaded } from '../format.js'
import { say } from '../messages.js'
import { noteError } from '../note-error.js'
import type { Settings } from '../options.js'
import { refuseAsOutput } from '../output-guard.js'
import { resumed } from '../resumed-output.js'
import { type Sink, withSink } from '../sink.js'
import type { Source } from '../sources.js'
import { styleOf } from '../style.js'

function formatFor({ settings, terminal }: Invocation, sources: readonly Source[]): string {
  if (settings.ndjsonInput && settings.format !== undefined && settings.format !== 'ndjson')
    throw new UsageFault('linesOnly', { value: settings.format })
  if (settings.format !== undefined) return settings.format
  const seen = settings.output === undefined && terminal.isTerminal(1)
  return seen && sources.length === 1 && !settings.ndjsonInput ? 'json' : 'ndjson'
}

/** Documents in, one after another; each leaves one record or one error line. */
async function extractAll(sources: readonly Source[], invocation: Invocation, sink: Sink): Promise<Account> {
  const { settings } = invocation
  const reader = await import('../reading.js')
  const printer = await loaded(recordFormats, formatFor(invocation, sources))
  const style = { ...styleOf(invocation), forms: reader.forms }
  const output = printedOutput(sink, printer, style, isAlone(sources, settings))
  const flush = (): void => sink.flush()
  const answers = settings.ndjsonInput
    ? answersToLines(sources, settings, reader, flush)
    : answersTo(
        sources.map((source) => ({ source })),
        settings,
        reader,
        flush,
      )
  return putAnswers(answers, output, invocation, settings.ndjsonInput ? null : sources.length)
}

/** The same where a run that did not end is taken up again. */
async function extractResumed(sources: readonly Source[], invocation: Invocation): Promise<Account> {
  const { settings, terminal, language } = invocation
  const { tasks, known, output, finish } = await resumed(sources, settings)
  const reader = await import('../reading.js')
  const printer = await loaded(recordFormats, formatFor(invocation, sources))
  const style = { ...styleOf(invocation), forms: reader.forms }
  if (known > 0 && !settings.quiet) terminal.note(say('resumed', language, { known, all: sources.length }))
  const account = await putAnswers(
    answersTo(tasks, settings, reader, () => {}),
    output,
    invocation,
    sources.length,
  )
  await finish(printer.id === 'ndjson', (answers, path) =>
    withSink(path, async (sink) => {
      const printed = printedOutput(sink, printer, style, isAlone(sources, settings))
      for (const answer of answers) printed.put(answer)
      printed.end()
    }),
  )
  return account
}

/** A document alone is printed alone, and not as one of a list. */
const isAlone = (sources: readonly Source[], { ndjsonInput }: Settings): boolean => sources.length === 1 && !ndjsonInput

async function printText(sources: readonly Source[], invocation: Invocation, sink: Sink): Promise<Account> {
  const { settings } = invocation
  const [source, ...others] = [...documentsOf(sources)]
  if (others.length > 0) throw new UsageFault('textOfOne', { count: String(sources.length) })
  const clash = settings.ndjsonInput ? '--ndjson-input' : settings.resume ? '--resume' : settings.format !== undefined ? '--format' : null
  if (clash) throw new UsageFault('textAlone', { option: clash })
  const { readText } = await import('../reading.js')
  const account = new Account()
  if (!source) return account
  const work = async (known: SourceBytes): Promise<string | Miss> => {
    const text = await readText(known)
    return typeof text === 'string' ? text : { error: text, opened: true }
  }
  const text =
    'error' in source
      ? source
      : await attempted(
          source.source,
          () => work(source.source),
          (miss): Miss => miss,
        )
  if (typeof text === 'string') {
    account.record()
    sink.write(text)
  } else {
    account.missed(text)
    noteError(text.error, invocation)
  }
  return account
}

async function run(invocation: Invocation): Promise<ExitCode> {
  const { operands, settings, terminal } = invocation
  const sources = documentSources(operands, terminal)
  refuseAsOutput(settings.output, sources)
  if (settings.resume && !settings.text) return (await extractResumed(sources, invocation)).exitCode
  const work = settings.text ? printText : extractAll
  const account = await withSink(settings.output, (sink) => work(sources, invocation, sink))
  return account.exitCode
}

const command: CliCommand = {
  id: 'extract',
  summary: { zh: '读取报告，写出带出处的记录', en: 'read reports and write records, every figure with its place' },
  operands: [
    {
      name: 'PATH',
      required: false,
      variadic: true,
      text: {
        zh: '文件、文件夹（含子文件夹）或通配符；省略或写 - 表示标准输入',
        en: 'a file, a folder (with all below it) or a glob; none, or -, is standard input',
      },
    },
  ],
  options: ['recordFormat', 'evidence', 'text', 'ndjsonInput', 'resume', 'jobs', 'timeout', 'memory'],
  run,
}
export default command
