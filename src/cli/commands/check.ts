import type { CheckOptions } from '../../model/check-options.js'
import type { RecordInput } from '../../model/report.js'
import { type Judging, runChecks } from '../check-run.js'
import type { CliCommand } from '../command.js'
import { documentSources } from '../documents.js'
import { areFew } from '../few.js'
import { checkedSource, isInFile, judgedDocument } from '../judging.js'
import { type Judged, unjudged } from '../print-findings.js'
import type { Sink } from '../sink.js'
import type { Source } from '../sources.js'

async function* judgedOf(sources: readonly Source[], judging: Judging, sink: Sink): AsyncIterable<Judged> {
  const { settings, options, engine } = judging
  // Reports to compare with are held here, in one thread.
  if (settings.previous === undefined && !areFew(sources, settings)) {
    const { pooledJudgements } = await import('../pooled-judgements.js')
    return yield* pooledJudgements(sources, settings, options, engine, () => sink.flush())
  }
  const missed = unjudged(engine.namedByPath)
  const optionsFor = (report: RecordInput): CheckOptions => judging.optionsFor(report, sources.length === 1)
  for (const source of sources) {
    const checked = await checkedSource(source, optionsFor, engine.readWithText, engine)
    if ('error' in checked) yield missed(checked)
    else yield judgedDocument({ ...checked, inFile: isInFile(checked.report) }, () => checked.report, checked.options, engine)
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
  options: [
    'findingFormat',
    'failLevel',
    'rule',
    'previous',
    'roster',
    'baseline',
    'updateBaseline',
    'verbose',
    'jobs',
    'timeout',
    'memory',
  ],
  run: (invocation) => runChecks(documentSources(invocation.operands, invocation.terminal), invocation, judgedOf),
}
export default command
