import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { batchesOf } from '../batch/batches.js'
import type { Limits } from '../batch/member.js'
import { pooled } from '../batch/pool.js'
import { type Answer, answerTo, missing, unchanged } from './answer.js'
import { sizeOf } from './few.js'
import type { Settings } from './options.js'
import type { Source } from './sources.js'
import { missOfLoss, type Task } from './tasks.js'
import type { Brief, Sent } from './worker.js'

// One part of the bundle, loaded where there is more than a handful to do.

/** What one input may take where nothing else is said: no report comes near it. */
const usual: Limits = { seconds: 60, megabytes: 1024 }

export function jobsOf({ jobs }: Settings): number {
  return jobs ?? availableParallelism()
}

const limitsOf = ({ timeout, memory }: Settings): Limits => ({
  seconds: timeout ?? usual.seconds,
  megabytes: memory ?? usual.megabytes,
})

/** Sources in batches for workers. */
export function batchesOfSources<T extends { readonly source: Source }>(tasks: readonly T[], settings: Settings): Iterable<readonly T[]> {
  return batchesOf(tasks, jobsOf(settings), ({ source }) => sizeOf(source))
}

/** Lets so many work at a time. */
function turns(count: number): <R>(work: () => Promise<R>) => Promise<R> {
  const running = Array.from({ length: count }, () => Promise.resolve<unknown>(null))
  let next = 0
  return (work) => {
    const at = next++ % count
    const done = (running[at] ?? Promise.resolve()).then(work)
    running[at] = done.catch(() => null)
    return done
  }
}

function answered(sent: Exclude<Sent, { readonly aside: true }>): Answer {
  if ('miss' in sent) return missing(sent.miss)
  if ('unchanged' in sent) return unchanged(sent.unchanged)
  const { line, digest } = sent
  return { miss: null, digest, unchanged: false, extracted: () => JSON.parse(Buffer.from(line.buffer).toString('utf8')), line: () => line }
}

type Batches<T> = Iterable<readonly T[]> | AsyncIterable<readonly T[]>
type Reader = Parameters<typeof answerTo>[1]

/** What workers answer, in the order of the inputs. */
export function pooledAnswers(batches: Batches<Task>, settings: Settings, reader: Reader, beforeWait: () => void): AsyncIterable<Answer> {
  const brief: Brief = { command: 'extract', evidence: settings.evidence ?? 'full' }
  const jobs = jobsOf(settings)
  const inTurn = turns(jobs)
  return pooled<Task, Sent, Answer>(batches, {
    script: join(import.meta.dirname, 'thread.cjs'),
    ...{ brief, jobs, limits: limitsOf(settings), beforeWait },
    lost: (task, loss) => missing(missOfLoss(task, loss)),
    settle: (task, sent) => ('aside' in sent ? inTurn(() => answerTo(task, reader, brief)) : answered(sent)),
    sizeOf: (sent) => ('line' in sent ? sent.line.length : 0),
  })
}
