import type { CheckOptions, SourceBytes } from '../../pipeline.js'
import { attempted } from '../attempt.js'
import type { CliCommand, Invocation } from '../command.js'
import { documentSources, documentsOf } from '../documents.js'
import type { ExitCode } from '../exit-code.js'
import { refuseAsOutput } from '../output-guard.js'
import { type Judged, printFindings, unjudged } from '../print-findings.js'
import { severitiesOf } from '../severities.js'
import { withSink } from '../sink.js'
import type { Source } from '../sources.js'

type Engine = typeof import('../checking.js')

async function judgedDocument(source: SourceBytes, options: CheckOptions, engine: Engine): Promise<Judged> {
  const { report, text } = await engine.readWithText(source)
  if ('error' in report) return unjudged({ error: report, opened: true })
  const result = engine.checkReport(report, { ...options, text })
  return { result, error: null, text, opened: true, place: engine.placesOf(report, options.language) }
}

async function* judgedOf(sources: readonly Source[], options: CheckOptions, engine: Engine): AsyncIterable<Judged> {
  for (const incoming of documentsOf(sources)) {
    if ('error' in incoming) yield unjudged(incoming)
    else yield await attempted(incoming.source, () => judgedDocument(incoming.source, options, engine), unjudged)
  }
}

async function run(invocation: Invocation): Promise<ExitCode> {
  const { operands, settings, language, terminal } = invocation
  const sources = documentSources(operands, terminal)
  refuseAsOutput(settings.output, sources)
  const engine = await import('../checking.js')
  const options: CheckOptions = { language, severities: severitiesOf(settings.rule ?? [], engine.rules) }
  const account = await withSink(settings.output, (sink) =>
    printFindings(judgedOf(sources, options, engine), sources.length, invocation, sink),
  )
  return account.exitCode
}

const command: CliCommand = {
  id: 'check',
  summary: { zh: '读取报告并检查，等于先 extract 再 validate', en: 'read reports and check them: extract and validate in one' },
  operands: [
    {
      name: 'PATH',
      required: false,
      variadic: true,
      text: {
        zh: '报告文件、文件夹（含子文件夹）或通配符；省略或写 - 表示标准输入',
        en: 'a report, a folder (with all below it) or a glob; none, or -, is standard input',
      },
    },
  ],
  options: ['findingFormat', 'failLevel', 'rule', 'jobs'],
  run,
}
export default command
