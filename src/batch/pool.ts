import { type Death, type Limits, Member } from './member.js'
import type { Loss } from './messages.js'

export interface PoolOptions<T, S, R> {
  /** The file a worker is started with; it calls `serve`. */
  readonly script: string
  /** Handed to each worker. */
  readonly brief: unknown
  readonly jobs: number
  readonly limits: Limits
  /** What stands for an input that took its worker with it. */
  lost(item: T, loss: Loss): R
  /** The result of what a worker sent, with whatever is left to be done in this thread. */
  settle(item: T, sent: S): R | Promise<R>
  /** Nothing is there to go out: whatever is held back should. */
  beforeWait(): void
  /** Bytes that are held until its turn comes. */
  sizeOf(sent: S): number
}

/** A batch as it came: its results go out in this order, once all are there. */
interface Slot<T, R> {
  readonly items: readonly T[]
  readonly results: R[]
  left: number
  bytes: number
}

/** A batch, or what is left of one whose worker died, as a worker has it. */
interface Share<T, R> {
  readonly id: number
  readonly slot: Slot<T, R>
  /** Places in the slot. */
  readonly places: readonly number[]
}

interface Seat<T, S, R> {
  readonly member: Member<T, S>
  readonly shares: Map<number, Share<T, R>>
}

/** A worker has the next batch at hand while it is at one. */
const ahead = 2
/** How far the fastest may be before the slowest: in batches, and in bytes of results that wait. */
const windowBatches = 64
const windowBytes: number = 64 << 20

/** Results of batches in the order of the inputs, whatever the number of workers; what is not read is not worked on. */
export async function* pooled<T, S, R>(
  batches: Iterable<readonly T[]> | AsyncIterable<readonly T[]>,
  options: PoolOptions<T, S, R>,
): AsyncGenerator<R> {
  const pool = new Pool(options)
  try {
    void pool.feed(batches)
    yield* pool.results()
  } finally {
    await pool.close()
  }
}

class Pool<T, S, R> {
  readonly #options: PoolOptions<T, S, R>
  readonly #slots: Slot<T, R>[] = []
  /** What has to be done again, before anything new. */
  readonly #again: Share<T, R>[] = []
  readonly #seats = new Set<Seat<T, S, R>>()
  readonly #watch: NodeJS.Timeout
  #waiting: (() => void)[] = []
  #shares = 0
  #bytes = 0
  #fault: { readonly fault: unknown } | null = null
  #fed = false
  #closed = false

  constructor(options: PoolOptions<T, S, R>) {
    this.#options = options
    const interval = Math.min(250, options.limits.seconds * 250)
    this.#watch = setInterval(() => {
      const now = process.hrtime.bigint()
      for (const { member } of this.#seats) member.watch(now)
    }, interval)
  }

  async feed(batches: Iterable<readonly T[]> | AsyncIterable<readonly T[]>): Promise<void> {
    try {
      for await (const items of batches) {
        while (!this.#closed && !this.#hasRoom()) await this.#change()
        if (this.#closed) return
        const slot = { items, results: new Array<R>(items.length), left: items.length, bytes: 0 }
        this.#slots.push(slot)
        this.#hand({ id: this.#shares++, slot, places: [...items.keys()] })
      }
      this.#fed = true
      this.#wake()
    } catch (fault) {
      this.#fail(fault)
    }
  }

  async *results(): AsyncGenerator<R> {
    for (;;) {
      const [head] = this.#slots
      if (this.#fault) throw this.#fault.fault
      if (head?.left === 0) {
        this.#slots.shift()
        this.#bytes -= head.bytes
        this.#wake()
        yield* head.results
      } else if (!head && this.#fed) return
      else {
        this.#options.beforeWait()
        await this.#change()
      }
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#wake()
    clearInterval(this.#watch)
    await Promise.all([...this.#seats].map(({ member }) => member.end()))
  }

  #hasRoom(): boolean {
    if (this.#slots.length >= windowBatches || (this.#slots.length > 0 && this.#bytes >= windowBytes)) return false
    return this.#again.length === 0 && this.#free() !== null
  }

  /** Who is at the least, if anyone can take more; null where all have enough. */
  #free(): Seat<T, S, R> | 'new' | null {
    const least = [...this.#seats].reduce<Seat<T, S, R> | null>((a, b) => (a && a.shares.size <= b.shares.size ? a : b), null)
    if (least && least.shares.size === 0) return least
    if (this.#seats.size < this.#options.jobs) return 'new'
    return least && least.shares.size < ahead ? least : null
  }

  #hand(share: Share<T, R>): void {
    const free = this.#free()
    if (free === null) {
      this.#again.push(share)
      return
    }
    const seat = free === 'new' ? this.#seated() : free
    seat.shares.set(share.id, share)
    seat.member.post({ batch: share.id, items: share.places.map((place) => share.slot.items[place] as T) })
  }

  #seated(): Seat<T, S, R> {
    const { script, brief, limits } = this.#options
    const shares = new Map<number, Share<T, R>>()
    const seat: Seat<T, S, R> = {
      shares,
      member: new Member<T, S>(script, brief, limits, {
        done: (batch, sent) => this.#done(seat, batch, sent),
        died: (death) => this.#died(seat, death),
        unfit: (fault) => this.#fail(fault),
      }),
    }
    this.#seats.add(seat)
    return seat
  }

  #done({ shares }: Seat<T, S, R>, batch: number, sent: readonly S[]): void {
    const share = shares.get(batch)
    shares.delete(batch)
    share?.places.forEach((place, at) => {
      this.#settle(share.slot, place, sent[at] as S)
    })
    this.#handAgain()
    this.#wake()
  }

  /** The input it was at gives nothing; the rest of what it had is done again by others. */
  #died(seat: Seat<T, S, R>, { batch, item, loss }: Death): void {
    this.#seats.delete(seat)
    const [first] = seat.shares.keys()
    for (const share of seat.shares.values()) {
      if (share.id === batch && item !== null) this.#lose(share, item, loss)
      else if (batch === null && share.id === first) this.#suspect(share, loss)
      else this.#again.push(share)
    }
    this.#handAgain()
    this.#wake()
  }

  #lose({ slot, places }: Share<T, R>, item: number, loss: Loss): void {
    const innocent = places.toSpliced(item, 1)
    if (innocent.length > 0) this.#again.push({ id: this.#shares++, slot, places: innocent })
    const place = places[item] as number
    this.#put(slot, place, this.#options.lost(slot.items[place] as T, loss))
  }

  /** Where nobody knows which input it was, each is tried alone. */
  #suspect(share: Share<T, R>, loss: Loss): void {
    if (share.places.length === 1) this.#lose(share, 0, loss)
    else for (const place of share.places) this.#again.push({ id: this.#shares++, slot: share.slot, places: [place] })
  }

  #handAgain(): void {
    while (this.#again.length > 0 && this.#free() !== null) {
      const share = this.#again.shift()
      if (share) this.#hand(share)
    }
  }

  #settle(slot: Slot<T, R>, place: number, sent: S): void {
    const bytes = this.#options.sizeOf(sent)
    slot.bytes += bytes
    this.#bytes += bytes
    const settled = this.#options.settle(slot.items[place] as T, sent)
    if (settled instanceof Promise)
      settled.then(
        (later) => this.#put(slot, place, later),
        (fault) => this.#fail(fault),
      )
    else this.#put(slot, place, settled)
  }

  #put(slot: Slot<T, R>, place: number, result: R): void {
    slot.results[place] = result
    slot.left -= 1
    if (slot.left === 0) this.#wake()
  }

  #fail(fault: unknown): void {
    this.#fault ??= { fault }
    this.#wake()
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  #wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }
}
