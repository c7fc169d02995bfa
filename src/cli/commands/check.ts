import type { SourceBytes } from '../../pipeline.js'
import { attempted } from '../attempt.js'
import { type Judging, runChecks } from '../check-run.js'
import type { CliCommand } from '../command.js'
import { documentSources, documentsOf } from '../documents.js'
import { type Judged, unjudged } from '../print-findings.js'
import type { Source } from '../sources.js'

async function judgedDocument(source: SourceBytes, alone: boolean, { engine, ...judging }: Judging): Promise<Judged> {
  const { report, text } = await engine.readWithText(source)
  if ('error' in report) return unjudged(engine.namedByPath)({ error: report, opened: true })
  const options = { ...judging.optionsFor(report, alone), text }
  const result = engine.checkReport(report, options)
  const { format } = report.source
  return {
    ...{ result, error: null, text, opened: true, record: report },
    place: engine.placesOf(report, options.language),
    tallies: () => engine.talliesOf(report, options),
    confirmations: () => engine.confirmationsOf(report),
    inFile: format === 'text' || format === 'markdown',
  }
}

async function* judgedOf(sources: readonly Source[], judging: Judging): AsyncIterable<Judged> {
  const missed = unjudged(judging.engine.namedByPath)
  const alone = sources.length === 1
  for (const incoming of documentsOf(sources)) {
    if ('error' in incoming) yield missed(incoming)
    else yield await attempted(incoming.source, () => judgedDocument(incoming.source, alone, judging), missed)
  }
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
  options: ['findingFormat', 'failLevel', 'rule', 'previous', 'roster', 'baseline', 'updateBaseline', 'verbose', 'jobs'],
  run: (invocation) => runChecks(documentSources(invocation.operands, invocation.terminal), invocation, judgedOf),
}
export default command
