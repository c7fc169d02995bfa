import { attempted } from '../attempt.js'
import { type Judging, runChecks } from '../check-run.js'
import type { CliCommand } from '../command.js'
import { recordSources } from '../documents.js'
import { type Judged, unjudged } from '../print-findings.js'
import { type RecordItem, type RecordJson, recordsOf } from '../record-file.js'
import type { Sink } from '../sink.js'
import type { Source } from '../sources.js'

/** Formats of which a text is made, so that places are places in that. */
const madeOfText: readonly unknown[] = ['html', 'docx', 'pdf']

function judgedRecord(item: RecordJson, alone: boolean, { engine, ...judging }: Judging): Judged {
  const report = engine.acceptedRecord(item, judging.options.language)
  if ('error' in report) return unjudged(engine.namedByPath)({ error: report.error, opened: true })
  const options = judging.optionsFor(report, alone)
  const result = engine.checkReport(report, options)
  const named = result.path === null ? { ...result, path: item.path } : result
  return {
    ...{ result: named, error: null, text: null, opened: true, record: () => report },
    place: engine.placesOf(report, options.language),
    tallies: () => engine.talliesOf(report, options),
    confirmations: () => engine.confirmationsOf(report),
    inFile: !madeOfText.includes(report.source?.format),
  }
}

async function judgedItem(item: RecordItem, only: boolean, judging: Judging): Promise<Judged> {
  const missed = unjudged(judging.engine.namedByPath)
  if ('error' in item) return missed(item)
  // One of a list of records has others beside it.
  const alone = only && item.place.line === undefined && item.place.item === undefined
  return attempted(item, () => judgedRecord(item, alone, judging), missed)
}

async function* judgedOf(sources: readonly Source[], judging: Judging, sink: Sink): AsyncIterable<Judged> {
  for (const source of sources) {
    for (const item of recordsOf(source, () => sink.flush())) yield await judgedItem(item, sources.length === 1, judging)
  }
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
  options: ['findingFormat', 'failLevel', 'rule', 'previous', 'roster', 'baseline', 'updateBaseline', 'verbose', 'jobs'],
  run: (invocation) => runChecks(recordSources(invocation.operands, invocation.terminal), invocation, judgedOf),
}
export default command
