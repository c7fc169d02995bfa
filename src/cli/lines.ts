import { readInto } from './descriptor.js'
import { largestDocument } from './read.js'

/** One line without its end; `bytes` is null for a line longer than any document may be. */
export interface Line {
  readonly number: number
  readonly bytes: Buffer | null
}

const chunk = 1 << 16
const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Lines of a descriptor, read as they are asked for; memory holds one line at a time. */
export class LineReader {
  readonly #descriptor: number
  readonly #beforeRead: () => void
  #pending: Buffer = Buffer.alloc(0)
  #searched = 0
  #number = 0
  #ended = false

  constructor(descriptor: number, beforeRead: () => void = () => {}) {
    this.#descriptor = descriptor
    this.#beforeRead = beforeRead
  }

  next(): Line | null {
    let skipped = false
    for (;;) {
      const end = this.#pending.indexOf(lineFeed, this.#searched)
      if (end >= 0) return this.#line(end, end + 1, skipped)
      this.#searched = this.#pending.length
      if (this.#searched > largestDocument) {
        skipped = true
        this.#drop()
      }
      if (!this.#fill()) return this.#pending.length > 0 || skipped ? this.#line(this.#pending.length, this.#pending.length, skipped) : null
    }
  }

  /** What has not been handed out as lines, or null where it is longer than any document may be. */
  rest(): Buffer | null {
    while (this.#pending.length <= largestDocument) {
      if (!this.#fill()) return this.#pending
    }
    return null
  }

  #line(end: number, next: number, skipped: boolean): Line {
    const bytes = this.#pending.subarray(0, this.#pending[end - 1] === carriageReturn ? end - 1 : end)
    this.#pending = this.#pending.subarray(next)
    this.#searched = 0
    this.#number += 1
    return { number: this.#number, bytes: skipped || bytes.length > largestDocument ? null : bytes }
  }

  #drop(): void {
    this.#pending = Buffer.alloc(0)
    this.#searched = 0
  }

  #fill(): boolean {
    if (this.#ended) return false
    this.#beforeRead()
    // At least as much as is already held: long lines would otherwise be copied again for every chunk.
    const buffer = Buffer.allocUnsafe(this.#pending.length + Math.max(chunk, this.#pending.length))
    const got = readInto(this.#descriptor, buffer, this.#pending.copy(buffer))
    this.#ended = got === 0
    this.#pending = buffer.subarray(0, this.#pending.length + got)
    return got > 0
  }
}
