import type { CheckOptions } from '../../pipeline.js'
import { attempted } from '../attempt.js'
import type { CliCommand, Invocation } from '../command.js'
import { recordSources } from '../documents.js'
import type { ExitCode } from '../exit-code.js'
import { refuseAsOutput } from '../output-guard.js'
import { type Judged, printFindings, unjudged } from '../print-findings.js'
import { type RecordItem, type RecordJson, recordsOf } from '../record-file.js'
import { severitiesOf } from '../severities.js'
import { type Sink, withSink } from '../sink.js'
import type { Source } from '../sources.js'

type Engine = typeof import('../checking.js')

function judgedRecord(item: RecordJson, options: CheckOptions, engine: Engine): Judged {
  const report = engine.acceptedRecord(item, options.language)
  if ('error' in report) return unjudged({ error: report.error, opened: true })
  const result = engine.checkReport(report, options)
  const named = result.path === null ? { ...result, path: item.path } : result
  return { result: named, error: null, text: null, opened: true, place: engine.placesOf(report, options.language) }
}

const judgedItem = async (item: RecordItem, options: CheckOptions, engine: Engine): Promise<Judged> =>
  'error' in item ? unjudged(item) : attempted(item, () => judgedRecord(item, options, engine), unjudged)

async function* judgedOf(sources: readonly Source[], options: CheckOptions, engine: Engine, sink: Sink): AsyncIterable<Judged> {
  for (const source of sources) {
    for (const item of recordsOf(source, () => sink.flush())) yield await judgedItem(item, options, engine)
  }
}

async function run(invocation: Invocation): Promise<ExitCode> {
  const { operands, settings, language, terminal } = invocation
  const sources = recordSources(operands, terminal)
  refuseAsOutput(settings.output, sources)
  const engine = await import('../checking.js')
  const options: CheckOptions = { language, severities: severitiesOf(settings.rule ?? [], engine.rules) }
  const account = await withSink(settings.output, (sink) =>
    printFindings(judgedOf(sources, options, engine, sink), sources.length, invocation, sink),
  )
  return account.exitCode
}

const command: CliCommand = {
  id: 'validate',
  summary: { zh: '检查记录：勾稽关系、空白、应有的部分', en: 'check records: what must add up, blanks, missing parts' },
  operands: [
    {
      name: 'PATH',
      required: false,
      variadic: true,
      text: {
        zh: '记录文件（JSON、JSON 数组或 NDJSON）、文件夹或通配符；省略或写 - 表示标准输入',
        en: 'records as JSON, a JSON array or NDJSON, in a file, a folder or a glob; none, or -, is standard input',
      },
    },
  ],
  options: ['findingFormat', 'failLevel', 'rule', 'jobs'],
  run,
}
export default command
