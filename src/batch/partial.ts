import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, readSync, rmSync, writeSync } from 'node:fs'
import { entryLine, headLine, type ManifestEntry, type ManifestHead, manifestIn } from './manifest.js'

/** A line in the file. */
interface Place {
  readonly start: number
  readonly bytes: number
}

interface Finished extends Place {
  readonly digest: string
}

/**
 * Lines on their way to become a file: the line first, then its entry in the manifest. Whatever moment the program is killed at, a line
 * without an entry is cut off, and an entry that is not whole does not count.
 */
export class Partial {
  readonly path: string
  readonly #manifestPath: string
  readonly #lines: number
  readonly #manifest: number
  readonly #finished = new Map<string, Finished>()
  /** The lines of this run, in the order of its inputs. */
  readonly #places: Place[] = []
  #end = 0

  /** What is left of an earlier run is taken up where it is of the same version and options. */
  constructor(path: string, head: ManifestHead) {
    this.path = path
    this.#manifestPath = `${path}.manifest`
    this.#manifest = openSync(this.#manifestPath, 'a+')
    this.#lines = openSync(path, 'a+')
    const known = manifestIn(readFileSync(this.#manifestPath), head)
    if (known) ftruncateSync(this.#manifest, known.ends[this.#takeUp(known.entries)] ?? 0)
    else {
      // The head first: without it, the lines there are of no use.
      ftruncateSync(this.#manifest, 0)
      write(this.#manifest, headLine(head))
    }
    ftruncateSync(this.#lines, this.#end)
  }

  /** Of the bytes whose record is there; an input that gave none is always done again. */
  digestOf(path: string): string | null {
    return this.#finished.get(path)?.digest ?? null
  }

  /** The next input has not changed: its line is there. */
  keep(path: string): void {
    const finished = this.#finished.get(path)
    if (!finished) throw new Error(`no line is known of ${path}`)
    this.#places.push(finished)
  }

  /** The line of the next input; false where somebody else writes to the same file. */
  add({ path, digest }: Omit<ManifestEntry, 'bytes'>, line: string | Uint8Array): boolean {
    if (fstatSync(this.#lines).size !== this.#end) return false
    const bytes = typeof line === 'string' ? Buffer.from(line) : line
    write(this.#lines, bytes)
    write(this.#manifest, entryLine({ path, digest, bytes: bytes.length }))
    this.#places.push({ start: this.#end, bytes: bytes.length })
    this.#end += bytes.length
    return true
  }

  /** Whether the file holds the lines of this run in order, and nothing else: it may then take its name as it is. */
  get isInOrder(): boolean {
    let end = 0
    for (const { start, bytes } of this.#places) {
      if (start !== end) return false
      end += bytes
    }
    return end === this.#end
  }

  /** The lines of this run, in the order of its inputs. */
  *lines(): Iterable<Uint8Array> {
    for (const { start, bytes } of this.#places) yield this.#read(start, bytes)
  }

  close(): void {
    closeSync(this.#lines)
    closeSync(this.#manifest)
  }

  /** What is not needed once the file has its name. */
  remove(): void {
    rmSync(this.path, { force: true })
    rmSync(this.#manifestPath, { force: true })
  }

  /** How many entries have their line in the file. */
  #takeUp(entries: readonly ManifestEntry[]): number {
    const { size } = fstatSync(this.#lines)
    for (const [at, { path, digest, bytes }] of entries.entries()) {
      const start = this.#end
      if (start + bytes > size || this.#read(start + bytes - 1, 1)[0] !== 0x0a) return at
      this.#end += bytes
      if (path === null) continue
      if (digest === null) this.#finished.delete(path)
      else this.#finished.set(path, { digest, start, bytes })
    }
    return entries.length
  }

  #read(start: number, bytes: number): Uint8Array {
    const buffer = Buffer.allocUnsafe(bytes)
    for (let got = 0; got < bytes; ) {
      const more = readSync(this.#lines, buffer, got, bytes - got, start + got)
      if (more === 0) throw new Error(`${this.path} is shorter than it was`)
      got += more
    }
    return buffer
  }
}

function write(descriptor: number, made: string | Uint8Array): void {
  const bytes = typeof made === 'string' ? Buffer.from(made) : made
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
}
