import { type Answer, answerTo, missing, unchanged } from './answer.js'
import type { Settings } from './options.js'
import { type Batches, batchesOfSources, pooling } from './pooling.js'
import { missOfLoss, type SourceTask, type Task } from './tasks.js'
import type { Brief, SentAnswer } from './worker.js'

// One part of the bundle, loaded where more than a few documents are extracted.

type Reader = Parameters<typeof answerTo>[1]

/** What workers answer, in the order of the inputs. */
export function pooledAnswers(batches: Batches<Task>, settings: Settings, reader: Reader, beforeWait: () => void): AsyncIterable<Answer> {
  const options = { evidence: settings.evidence ?? 'full' }
  return pooling<Task, SentAnswer, Answer>(batches, settings, {
    brief: { command: 'extract', options } satisfies Brief,
    beforeWait,
    lost: (task, loss) => missing(missOfLoss(task, loss)),
    settle: (_, sent) => answered(sent),
    aside: (task) => answerTo(task, reader, options),
    sizeOf: (sent) => ('line' in sent ? sent.line.length : 0),
  })
}

export function pooledSources(
  tasks: readonly SourceTask[],
  settings: Settings,
  reader: Reader,
  beforeWait: () => void,
): AsyncIterable<Answer> {
  return pooledAnswers(batchesOfSources(tasks, settings), settings, reader, beforeWait)
}

function answered(sent: SentAnswer): Answer {
  if ('miss' in sent) return missing(sent.miss)
  if ('unchanged' in sent) return unchanged(sent.unchanged)
  const { line, digest } = sent
  return { miss: null, digest, unchanged: false, extracted: () => JSON.parse(Buffer.from(line.buffer).toString('utf8')), line: () => line }
}
