import type { SourceBytes } from '../../model/source-bytes.js'
import type { Output, RecordPrinter, RecordStyle } from '../../outputs/printer.js'
import { recordFormats } from '../../outputs/records/index.js'
import { Account } from '../account.js'
import { printedOutput, putAnswers } from '../answer-output.js'
import { answersTo, answersToLines } from '../answers.js'
import { attempted, type Miss } from '../attempt.js'
import type { CliCommand, Invocation } from '../command.js'
import { documentSources, documentsOf } from '../documents.js'
import type { ExitCode } from '../exit-code.js'
import { UsageFault } from '../fault.js'
import { loaded, refuseOnTerminal } from '../format.js'
import { say } from '../messages.js'
import { noteError } from '../note-error.js'
import type { Settings } from '../options.js'
import { refuseAsOutput } from '../output-guard.js'
import { resumed } from '../resumed-output.js'
import { ScratchFiles } from '../scratch.js'
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

/** How answers are printed. */
interface Printing {
  readonly printer: RecordPrinter<Output>
  readonly style: RecordStyle
  /** A document alone is printed alone, and not as one of a list. */
  readonly alone: boolean
  /** A printer that needs the evidence leaves it out itself. */
  readonly settings: Settings
}

type Reader = typeof import('../reading.js')

async function printingOf(
  sources: readonly Source[],
  invocation: Invocation,
  { forms }: Reader,
  scratches: ScratchFiles,
): Promise<Printing> {
  const { settings } = invocation
  const format = await loaded(recordFormats, formatFor(invocation, sources))
  refuseOnTerminal(format, invocation)
  const style: RecordStyle = {
    ...styleOf(invocation),
    forms,
    evidence: settings.evidence ?? 'full',
    scratch: () => scratches.begin(),
  }
  const printer = format.begin?.(style) ?? format
  const alone = sources.length === 1 && !settings.ndjsonInput && !printer.framed
  return { printer, style, alone, settings: printer.needsEvidence ? { ...settings, evidence: 'full' } : settings }
}

/** Documents in, one after another; each leaves one record or one error line. */
async function extractAll(sources: readonly Source[], invocation: Invocation, sink: Sink, scratches: ScratchFiles): Promise<Account> {
  const reader = await import('../reading.js')
  const { settings, ...printing } = await printingOf(sources, invocation, reader, scratches)
  const flush = (): void => sink.flush()
  const answers = settings.ndjsonInput
    ? answersToLines(sources, settings, reader, flush)
    : answersTo(
        sources.map((source) => ({ source })),
        settings,
        reader,
        flush,
      )
  return putAnswers(answers, printedOutput(sink, printing), invocation, settings.ndjsonInput ? null : sources.length)
}

/** The same where a run that did not end is taken up again. */
async function extractResumed(sources: readonly Source[], invocation: Invocation, scratches: ScratchFiles): Promise<Account> {
  const { terminal, language } = invocation
  const reader = await import('../reading.js')
  const { settings, ...printing } = await printingOf(sources, invocation, reader, scratches)
  const { tasks, known, output, finish } = await resumed(sources, settings)
  if (known > 0 && !settings.quiet) terminal.note(say('resumed', language, { known, all: sources.length }))
  const account = await putAnswers(
    answersTo(tasks, settings, reader, () => {}),
    output,
    invocation,
    sources.length,
  )
  await finish(printing.printer.id === 'ndjson', (answers, path) =>
    withSink(path, async (sink) => {
      const printed = printedOutput(sink, printing)
      for (const answer of answers) printed.put(answer)
      printed.end()
    }),
  )
  return account
}

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
    await noteError(text.error, invocation)
  }
  return account
}

async function run(invocation: Invocation): Promise<ExitCode> {
  const { operands, settings, terminal } = invocation
  const sources = documentSources(operands, terminal)
  refuseAsOutput(settings.output, sources)
  const work = settings.text ? printText : extractAll
  const scratches = new ScratchFiles()
  try {
    if (settings.resume && !settings.text) return (await extractResumed(sources, invocation, scratches)).exitCode
    const account = await withSink(settings.output, (sink) => work(sources, invocation, sink, scratches))
    return account.exitCode
  } finally {
    scratches.close()
  }
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
