import type { CheckOptions } from '../model/check-options.js'
import type { ReportRecord } from '../model/report.js'
import { once } from '../text/once.js'
import { checkedSource, isInFile, judgedDocument } from './judging.js'
import type { Settings } from './options.js'
import { batchesOfSources, pooling } from './pooling.js'
import { type Judged, unjudged } from './print-findings.js'
import type { Source } from './sources.js'
import { missOfLoss, type SourceTask } from './tasks.js'
import type { SentJudgement } from './worker.js'

// One part of the bundle, loaded where more than a few documents are checked.

type Engine = typeof import('./checking.js')

/** Documents read and checked by workers, in the order of the inputs. */
export function pooledJudgements(
  sources: readonly Source[],
  settings: Settings,
  options: CheckOptions,
  engine: Engine,
  beforeWait: () => void,
): AsyncIterable<Judged> {
  const missed = unjudged(engine.namedByPath)
  const tasks = sources.map((source) => ({ source }))
  return pooling<SourceTask, SentJudgement, Judged>(batchesOfSources(tasks, settings), settings, {
    brief: { command: 'check', options },
    beforeWait,
    lost: (task, loss) => missed(missOfLoss(task, loss)),
    settle: (_, sent) => {
      if ('miss' in sent) return missed(sent.miss)
      // Most records are never asked for again: they stay as they were sent until one is.
      const parsed = once(() => JSON.parse(sent.record) as ReportRecord)
      return judgedDocument(sent, parsed, options, engine)
    },
    aside: async ({ source }) => {
      const checked = await checkedSource(source, () => options, engine.readWithText, engine)
      if ('error' in checked) return missed(checked)
      return judgedDocument({ ...checked, inFile: isInFile(checked.report) }, () => checked.report, options, engine)
    },
    sizeOf: (sent) => ('miss' in sent ? 0 : 2 * (sent.record.length + sent.text.length)),
  })
}
