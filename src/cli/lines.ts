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

/** Cuts what comes in pieces into lines; memory holds one line at a time. */
export class LineCutter {
  /** Lines handed out are parts of it, so that what was filled once is not filled again. */
  #buffer: Buffer = Buffer.alloc(0)
  #start = 0
  #searched = 0
  #end = 0
  #number = 0
  #skipped = false

  /** Where the next bytes go: some room, however long the line at hand. */
  room(): Buffer {
    if (this.#buffer.length - this.#end < chunk) this.#grow()
    return this.#buffer.subarray(this.#end)
  }

  filled(bytes: number): void {
    this.#end += bytes
  }

  add(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) {
      const piece = bytes.subarray(from, from + this.room().length)
      this.room().set(piece)
      this.filled(piece.length)
      from += piece.length
    }
  }

  /** The next whole line, if it is there. */
  next(): Line | null {
    const end = this.#buffer.subarray(0, this.#end).indexOf(lineFeed, this.#searched)
    if (end >= 0) return this.#line(end, end + 1)
    this.#searched = this.#end
    this.#dropTooLong()
    return null
  }

  /** What stands behind the last line feed, when nothing more comes. */
  last(): Line | null {
    return this.#end > this.#start || this.#skipped ? this.#line(this.#end, this.#end) : null
  }

  get pending(): Buffer {
    return this.#buffer.subarray(this.#start, this.#end)
  }

  #line(end: number, next: number): Line {
    const bytes = this.#buffer.subarray(this.#start, end > this.#start && this.#buffer[end - 1] === carriageReturn ? end - 1 : end)
    const line = { number: ++this.#number, bytes: this.#skipped || bytes.length > largestDocument ? null : bytes }
    this.#start = next
    this.#searched = next
    this.#skipped = false
    return line
  }

  #dropTooLong(): void {
    if (this.#searched - this.#start <= largestDocument) return
    this.#skipped = true
    this.#buffer = Buffer.alloc(0)
    this.#start = this.#searched = this.#end = 0
  }

  /** At least as much as is already held: long lines would otherwise be copied again for every chunk. */
  #grow(): void {
    const { pending } = this
    const buffer = Buffer.allocUnsafe(pending.length + Math.max(chunk, pending.length))
    pending.copy(buffer)
    this.#searched -= this.#start
    this.#start = 0
    this.#end = pending.length
    this.#buffer = buffer
  }
}

/** Lines of a descriptor, read as they are asked for. */
export class LineReader {
  readonly cutter: LineCutter = new LineCutter()
  readonly #descriptor: number
  readonly #beforeRead: () => void
  #ended = false

  constructor(descriptor: number, beforeRead: () => void = () => {}) {
    this.#descriptor = descriptor
    this.#beforeRead = beforeRead
  }

  next(): Line | null {
    for (;;) {
      const line = this.cutter.next()
      if (line) return line
      if (!this.#fill()) return this.cutter.last()
    }
  }

  /** What has not been handed out as lines, or null where it is longer than any document may be. */
  rest(): Buffer | null {
    while (this.cutter.pending.length <= largestDocument) {
      if (!this.#fill()) return this.cutter.pending
    }
    return null
  }

  #fill(): boolean {
    if (this.#ended) return false
    this.#beforeRead()
    const room = this.cutter.room()
    const got = readInto(this.#descriptor, room, 0)
    this.cutter.filled(got)
    this.#ended = got === 0
    return got > 0
  }
}
