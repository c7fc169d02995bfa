import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { batchesOf } from '../batch/batches.js'
import type { Limits } from '../batch/member.js'
import { type PoolOptions, pooled } from '../batch/pool.js'
import { sizeOf } from './few.js'
import type { Settings } from './options.js'
import type { Source } from './sources.js'
import type { Aside, Brief } from './worker.js'

/** What one input may take where nothing else is said: no report comes near it. */
const usual: Limits = { seconds: 120, megabytes: 1024 }

function jobsOf({ jobs }: Settings): number {
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

export type Batches<T> = Iterable<readonly T[]> | AsyncIterable<readonly T[]>

/** How the inputs of a run become results. */
export interface Pooling<T, S, R> extends Pick<PoolOptions<T, S, R>, 'beforeWait' | 'lost' | 'sizeOf'> {
  readonly brief: Brief
  settle(task: T, sent: S): R
  /** What workers leave to this thread. */
  aside(task: T): Promise<R>
}

/** What becomes of inputs in workers, in the order of the inputs. */
export function pooling<T, S extends object, R>(
  batches: Batches<T>,
  settings: Settings,
  { aside, settle, ...pooling }: Pooling<T, S, R>,
): AsyncIterable<R> {
  const jobs = jobsOf(settings)
  const inTurn = turns(jobs)
  return pooled<T, S | Aside, R>(batches, {
    script: join(import.meta.dirname, 'thread.cjs'),
    ...{ ...pooling, jobs, limits: limitsOf(settings) },
    sizeOf: (sent) => ('aside' in sent ? 0 : pooling.sizeOf(sent)),
    settle: (task, sent) => ('aside' in sent ? inTurn(() => aside(task)) : settle(task, sent)),
  })
}
