import type { Extracted } from '../../model/output-format.js'
import type { ReportRecord } from '../../model/report.js'
import { recordFormats } from '../../outputs/records/index.js'
import type { SourceBytes } from '../../pipeline.js'
import { Account } from '../account.js'
import { attempted, type Miss } from '../attempt.js'
import type { CliCommand, Invocation } from '../command.js'
import { documentLinesOf, documentSources, documentsOf, type Incoming, onLine } from '../documents.js'
import type { ExitCode } from '../exit-code.js'
import { UsageFault } from '../fault.js'
import { loaded, refuseOnTerminal } from '../format.js'
import { noteError } from '../note-error.js'
import { refuseAsOutput } from '../output-guard.js'
import { progressOf } from '../progress.js'
import { ScratchFiles } from '../scratch.js'
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

const missed = (miss: Miss): Miss => miss

async function readIncoming(incoming: Incoming, { readReport, conforming }: Reader): Promise<ReportRecord | Miss> {
  if ('error' in incoming) return incoming
  const { source, line } = incoming
  const work = async (): Promise<ReportRecord | Miss> => {
    const read = conforming(await readReport(source))
    return 'error' in read ? { error: read, opened: true } : read
  }
  const read = await attempted(source, work, missed)
  return line && 'error' in read ? onLine(read, line) : read
}

/** Documents in, one after another; each leaves one record or one error line. */
async function extractAll(sources: readonly Source[], invocation: Invocation, sink: Sink, scratches: ScratchFiles): Promise<Account> {
  const { settings, terminal } = invocation
  const reader = await import('../reading.js')
  const format = await loaded(recordFormats, formatFor(invocation, sources))
  refuseOnTerminal(format, invocation)
  const style = { ...styleOf(invocation), forms: reader.forms, evidence: settings.evidence ?? 'full', scratch: () => scratches.begin() }
  const printer = format.begin?.(style) ?? format
  const alone = sources.length === 1 && !settings.ndjsonInput && !printer.framed
  const progress = progressOf(invocation, sources.length)
  const account = new Account()
  const one = async (incoming: Incoming): Promise<Extracted> => {
    const read = await readIncoming(incoming, reader)
    if ('error' in read) {
      account.missed(read)
      return read.error
    }
    account.record()
    return settings.evidence === 'none' && !printer.needsEvidence ? { ...read, evidence: {} } : read
  }
  const incoming = settings.ndjsonInput ? documentLinesOf(sources, () => sink.flush()) : documentsOf(sources)
  for (const document of incoming) {
    const extracted = await one(document)
    if (!alone) sink.write(account.documents === 1 ? printer.open : printer.between)
    sink.write(printer.render(extracted, style))
    progress.step()
    // A whole line first, then what is said of it.
    if ('error' in extracted && printer.id === 'ndjson') sink.flush()
    if ('error' in extracted && printer.audience === 'programs') noteError(extracted, invocation, progress)
    if (!sink.open) break
  }
  if (printer.framed && account.documents === 0) sink.write(printer.open)
  sink.write(alone ? '' : printer.close)
  for (const piece of printer.end?.() ?? []) sink.write(piece)
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
  const text = 'error' in source ? source : await attempted(source.source, () => work(source.source), missed)
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
  const scratches = new ScratchFiles()
  try {
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
  options: ['recordFormat', 'evidence', 'text', 'ndjsonInput', 'jobs'],
  run,
}
export default command
