import { Worker } from 'node:worker_threads'
import type { Loss, Report, Work, WorkerData } from './messages.js'
import { Pulse } from './pulse.js'

/** What one input may take. */
export interface Limits {
  readonly seconds: number
  /** Of a worker's memory, without what Node itself takes. */
  readonly megabytes: number
}

/** What became of a worker that ended before its work; `item` is null where it was at none of them. */
export interface Death {
  readonly batch: number | null
  readonly item: number | null
  readonly loss: Loss
}

export interface MemberEvents<R> {
  done(batch: number, results: readonly R[]): void
  died(death: Death): void
  /** It could not even begin. */
  unfit(fault: Error): void
}

/** MiB of a worker for what is new: with what V8 would take, memory grows for thousands of documents before it stays. */
const young = 16

function lossOf(fault: unknown, code: number, { megabytes }: Limits): Loss {
  if (fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY') return { reason: 'out-of-memory', megabytes }
  const message = fault instanceof Error ? `${fault.name}: ${fault.message}` : `worker ended with ${code}`
  return { reason: 'internal-fault', message }
}

/** One worker, watched: it is ended when an input takes too long, and its death says which input it was at. */
export class Member<T, R> {
  readonly #worker: Worker
  readonly #pulse = new Pulse()
  readonly #limits: Limits
  readonly #events: MemberEvents<R>
  #ready = false
  #fault: unknown = null
  #death: Death | null = null
  #ended = false

  constructor(script: string, brief: unknown, limits: Limits, events: MemberEvents<R>) {
    this.#limits = limits
    this.#events = events
    const workerData: WorkerData = { pulse: this.#pulse.memory, brief }
    const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: young }
    this.#worker = new Worker(script, { workerData, resourceLimits })
    this.#worker.on('message', (report: Report<R>) => this.#hear(report))
    this.#worker.on('error', (fault) => {
      this.#fault = fault
    })
    this.#worker.on('exit', (code) => this.#exit(code))
  }

  post(work: Work<T>): void {
    this.#worker.postMessage(work)
  }

  /** Ends it where an input takes too long at `now`, nanoseconds of the monotonic clock. */
  watch(now: bigint): void {
    const beat = this.#pulse.beat
    const { seconds } = this.#limits
    if (!beat || this.#death || Number(now - beat.since) <= seconds * 1e9) return
    this.#death = { batch: beat.batch, item: beat.item, loss: { reason: 'timed-out', seconds } }
    void this.#worker.terminate()
  }

  async end(): Promise<void> {
    this.#ended = true
    await this.#worker.terminate()
  }

  #hear(report: Report<R>): void {
    if (this.#death || this.#ended) return
    if ('ready' in report) this.#ready = true
    else this.#events.done(report.batch, report.results)
  }

  #exit(code: number): void {
    if (this.#ended) return
    const loss = lossOf(this.#fault, code, this.#limits)
    if (!this.#ready && !this.#death && loss.reason === 'internal-fault') {
      this.#events.unfit(this.#fault instanceof Error ? this.#fault : new Error(loss.message))
      return
    }
    const beat = this.#pulse.beat
    this.#events.died(this.#death ?? { batch: beat?.batch ?? null, item: beat?.item ?? null, loss })
  }
}
