import { closeSync, createReadStream, fstatSync, openSync } from 'node:fs'
import { type Miss, stoppedBy } from './attempt.js'
import { type DocumentLine, onLine } from './documents.js'
import { type Line, type LineCutter, LineReader } from './lines.js'
import { largestDocument } from './read.js'
import { inputError, type Source } from './sources.js'

export type LineItem = DocumentLine | Miss

/** So many lines go to a worker at once, if they are there: no line waits for another. */
const together = 256
const bytesTogether: number = 1 << 18

/** The lines of --ndjson-input, one by one in this thread or, from any line on, in batches for others. */
export class DocumentLines {
  readonly #sources: Source[]
  readonly #beforeRead: () => void
  #at: { readonly reader: LineReader; readonly descriptor: number; readonly path: string | null } | null = null
  /** Where the source is read as a stream. */
  #stop: (() => void) | null = null

  constructor(sources: readonly Source[], beforeRead: () => void) {
    this.#sources = [...sources]
    this.#beforeRead = beforeRead
  }

  /** The next line, waited for; null at the end. */
  next(): LineItem | null {
    while (this.#at || this.#sources.length > 0) {
      const item = this.#guarded(() => this.#nextOfSource())
      if (item) return item
    }
    return null
  }

  /** An item that was handed out already, and what is left, as it comes: what is there is not kept waiting for what is not. */
  async *batches(taken: LineItem): AsyncGenerator<readonly LineItem[]> {
    yield [taken]
    while (this.#at || this.#sources.length > 0) {
      const missed = this.#guarded(() => this.#open())
      if (missed) yield [missed]
      if (!this.#at) continue
      const { descriptor, path, reader } = this.#at
      try {
        yield* this.#cut(reader.cutter, path)
        for await (const bytes of this.#stream(descriptor)) {
          reader.cutter.add(bytes)
          yield* this.#cut(reader.cutter, path)
        }
        const last = reader.cutter.last()
        const item = last && itemOf(last, path)
        if (item) yield [item]
      } catch (fault) {
        yield [stoppedBy(fault, { path })]
      }
      this.#at = null
    }
  }

  /** Nothing more is wanted. */
  end(): void {
    this.#sources.length = 0
    if (this.#stop) this.#stop()
    else this.#close()
  }

  *#cut(cutter: LineCutter, path: string | null): Iterable<readonly LineItem[]> {
    let batch: LineItem[] = []
    let bytes = 0
    for (let line = cutter.next(); line; line = cutter.next()) {
      const item = itemOf(line, path)
      if (item) batch.push(item)
      bytes += line.bytes?.length ?? 0
      if (batch.length < together && bytes < bytesTogether) continue
      yield batch
      batch = []
      bytes = 0
    }
    if (batch.length > 0) yield batch
  }

  /** It closes the descriptor itself. A pipe is waited for without a thread, which would keep the program from ending. */
  #stream(descriptor: number): AsyncIterable<Uint8Array> {
    const stream =
      descriptor === 0
        ? process.stdin
        : fstatSync(descriptor).isFIFO()
          ? new (process.getBuiltinModule('node:net').Socket)({ fd: descriptor })
          : createReadStream('', { fd: descriptor, highWaterMark: bytesTogether })
    this.#stop = () => stream.destroy()
    return stream
  }

  #nextOfSource(): LineItem | null {
    const missed = this.#open()
    if (missed || !this.#at) return missed
    const { reader, path } = this.#at
    for (let line = reader.next(); line; line = reader.next()) {
      const item = itemOf(line, path)
      if (item) return item
    }
    this.#close()
    return null
  }

  #open(): Miss | null {
    if (this.#at) return null
    const source = this.#sources.shift()
    if (!source) return null
    if ('error' in source) return { error: source.error, opened: false }
    const path = 'path' in source ? source.path : null
    try {
      const descriptor = path === null ? 0 : openSync(path, 'r')
      this.#at = { reader: new LineReader(descriptor, this.#beforeRead), descriptor, path }
      return null
    } catch (fault) {
      return stoppedBy(fault, { path })
    }
  }

  #guarded(work: () => LineItem | null): LineItem | null {
    try {
      return work()
    } catch (fault) {
      const path = this.#at?.path ?? null
      this.#close()
      return stoppedBy(fault, { path })
    }
  }

  #close(): void {
    if (this.#at && this.#at.path !== null) closeSync(this.#at.descriptor)
    this.#at = null
  }
}

/** Nothing for an empty line. */
function itemOf({ bytes, number }: Line, path: string | null): LineItem | null {
  const place = { path, line: number }
  if (bytes) return bytes.length > 0 ? { text: bytes.toString('utf8'), place } : null
  const error = inputError(path, 'input-unreadable', { reason: 'too-large', limit: largestDocument })
  return onLine({ error, opened: true }, place)
}
