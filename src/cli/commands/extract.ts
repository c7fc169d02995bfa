import { recordFormats } from '../../outputs/records/index.js'
import type { SourceBytes } from '../../pipeline.js'
import { Account } from '../account.js'
import { type Answer, answerTo } from '../answer.js'
import { attempted, type Miss } from '../attempt.js'
import type { CliCommand, Invocation } from '../command.js'
import { DocumentLines } from '../document-lines.js'
import { documentSources, documentsOf } from '../documents.js'
import type { ExitCode } from '../exit-code.js'
import { UsageFault } from '../fault.js'
import { areFew, Few } from '../few.js'
import { loaded } from '../format.js'
import { noteError } from '../note-error.js'
import type { Settings } from '../options.js'
import { refuseAsOutput } from '../output-guard.js'
import { progressOf } from '../progress.js'
import { type Sink, withSink } from '../sink.js'
import type { Source } from '../sources.js'
import { styleOf } from '../style.js'
import { summaryLine } from '../summary-line.js'

function formatFor({ settings, terminal }: Invocation, sources: readonly Source[]): string {
  if (settings.ndjsonInput && settings.format !== undefined && settings.format !== 'ndjson')
    throw new UsageFault('linesOnly', { value: settings.format })
  if (settings.format !== undefined) return settings.format
  const seen = settings.output === undefined && terminal.isTerminal(1)
  return seen && sources.length === 1 && !settings.ndjsonInput ? 'json' : 'ndjson'
}

type Reader = typeof import('../reading.js')

/** Answers in the order of the inputs, made here or by workers. */
async function* answersTo(sources: readonly Source[], { settings }: Invocation, reader: Reader, sink: Sink): AsyncIterable<Answer> {
  const flush = (): void => sink.flush()
  if (settings.ndjsonInput) return yield* answersToLines(new DocumentLines(sources, flush), settings, reader, flush)
  const tasks = sources.map((source) => ({ source }))
  if (areFew(sources, settings)) for (const task of tasks) yield answerTo(task, reader, settings)
  else {
    const { pooledSources } = await import('../pooled-answers.js')
    yield* pooledSources(tasks, settings, reader, flush)
  }
}

/** A filter: each line is answered before the next is waited for. Of many lines, workers are handed what is there. */
async function* answersToLines(lines: DocumentLines, settings: Settings, reader: Reader, flush: () => void): AsyncIterable<Answer> {
  const few = new Few(settings)
  try {
    for (let line = lines.next(); line; line = lines.next()) {
      if (few.exceededBy('text' in line ? line.text.length : 0)) {
        const { pooledAnswers } = await import('../pooled-answers.js')
        return yield* pooledAnswers(lines.batches(line), settings, reader, flush)
      }
      yield answerTo(line, reader, settings)
    }
  } finally {
    lines.end()
  }
}

/** Documents in, one after another; each leaves one record or one error line. */
async function extractAll(sources: readonly Source[], invocation: Invocation, sink: Sink): Promise<Account> {
  const { settings, terminal } = invocation
  const reader = await import('../reading.js')
  const printer = await loaded(recordFormats, formatFor(invocation, sources))
  const style = { ...styleOf(invocation), forms: reader.forms }
  const alone = sources.length === 1 && !settings.ndjsonInput
  const progress = progressOf(invocation, sources.length)
  const account = new Account()
  for await (const answer of answersTo(sources, invocation, reader, sink)) {
    const error = answer.miss?.error ?? null
    if (answer.miss) account.missed(answer.miss)
    else account.record()
    if (!alone) sink.write(account.documents === 1 ? printer.open : printer.between)
    sink.write(printer.id === 'ndjson' ? answer.line() : printer.render(answer.extracted(), style))
    progress.step()
    // A whole line first, then what is said of it.
    if (error && printer.id === 'ndjson') sink.flush()
    if (error && printer.audience === 'programs') noteError(error, invocation, progress)
    if (!sink.open) break
  }
  sink.write(alone ? '' : printer.close)
  sink.write(printer.id === 'json' ? '\n' : '')
  progress.clear()
  if (!settings.quiet) {
    sink.flush()
    terminal.note(summaryLine('extracted', account, invocation.language))
  }
  return account
}

async function printText(sources: readonly Source[], invocation: Invocation, sink: Sink): Promise<Account> {
  const { settings } = invocation
  const [source, ...others] = [...documentsOf(sources)]
  if (others.length > 0) throw new UsageFault('textOfOne', { count: String(sources.length) })
  const clash = settings.ndjsonInput ? '--ndjson-input' : settings.format !== undefined ? '--format' : null
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
  options: ['recordFormat', 'evidence', 'text', 'ndjsonInput', 'jobs', 'timeout', 'memory'],
  run,
}
export default command
