/** What a worker is at. */
export interface Beat {
  readonly batch: number
  readonly item: number
  /** Nanoseconds of the monotonic clock, which all threads share. */
  readonly since: bigint
}

/** Told by a worker in memory that it shares with the pool: it can be seen while the worker is too busy to say anything. */
export class Pulse {
  readonly memory: SharedArrayBuffer
  readonly #since: BigInt64Array
  readonly #place: Int32Array

  constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(16)) {
    this.memory = memory
    this.#since = new BigInt64Array(memory, 0, 1)
    this.#place = new Int32Array(memory, 8, 2)
  }

  begin(batch: number, item: number): void {
    this.rest()
    Atomics.store(this.#place, 0, batch)
    Atomics.store(this.#place, 1, item)
    Atomics.store(this.#since, 0, process.hrtime.bigint())
  }

  rest(): void {
    Atomics.store(this.#since, 0, 0n)
  }

  /** Null while it is at nothing. */
  get beat(): Beat | null {
    const since = Atomics.load(this.#since, 0)
    return since === 0n ? null : { batch: Atomics.load(this.#place, 0), item: Atomics.load(this.#place, 1), since }
  }
}
