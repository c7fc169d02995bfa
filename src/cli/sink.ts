import { closeSync, openSync, realpathSync, renameSync, rmSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { errorCode, writeWhole } from './descriptor.js'
import { UsageFault } from './fault.js'

/** Where results go, in one piece after another. */
export interface Sink {
  write(made: string | Uint8Array): void
  /** Hands over what is held back: before waiting for more input. */
  flush(): void
  close(): void
  /** Leaves no trace of a result that did not become whole. */
  discard(): void
  /** Whether anyone still reads. */
  readonly open: boolean
}

const held = 1 << 16

class DescriptorSink implements Sink {
  readonly #descriptor: number
  readonly #shown: string
  #pending = ''
  open = true

  constructor(descriptor: number, shown: string) {
    this.#descriptor = descriptor
    this.#shown = shown
  }

  write(made: string | Uint8Array): void {
    if (typeof made === 'string') this.#pending += made
    else {
      this.flush()
      this.#put(made)
    }
    if (this.#pending.length >= held) this.flush()
  }

  flush(): void {
    const pending = this.#pending
    this.#pending = ''
    if (pending !== '') this.#put(Buffer.from(pending, 'utf8'))
  }

  #put(bytes: Uint8Array): void {
    if (!this.open || bytes.length === 0) return
    try {
      writeWhole(this.#descriptor, bytes)
    } catch (fault) {
      // `disclose … | head` is no error: the reader has seen enough.
      if (errorCode(fault) !== 'EPIPE') throw new UsageFault('cannotWrite', { path: this.#shown, reason: errorCode(fault) ?? 'unknown' })
      this.open = false
    }
  }

  close(): void {
    this.flush()
  }

  discard(): void {
    this.#pending = ''
  }
}

export function standardOutput(): Sink {
  return new DescriptorSink(1, '-')
}

function opened(path: string, shown: string, mode: number): number {
  try {
    return openSync(path, 'w', mode)
  } catch (fault) {
    throw new UsageFault('cannotWrite', { path: shown, reason: errorCode(fault) ?? 'unknown' })
  }
}

/** Writes beside the file and takes its name at the end: a reader sees the old file or the whole new one. */
class FileSink extends DescriptorSink {
  readonly #descriptor: number
  readonly #temporary: string
  readonly #path: string

  constructor(descriptor: number, temporary: string, path: string) {
    super(descriptor, path)
    this.#descriptor = descriptor
    this.#temporary = temporary
    this.#path = path
  }

  override close(): void {
    super.close()
    closeSync(this.#descriptor)
    renameSync(this.#temporary, this.#path)
  }

  override discard(): void {
    super.discard()
    rmSync(this.#temporary, { force: true })
  }
}

function present(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null
}

function fileOutput(given: string): Sink {
  const old = present(given)
  // A device or a named pipe is written to; renaming over it would put a plain file in its place.
  if (old && !old.isFile() && !old.isDirectory()) return new DescriptorSink(opened(given, given, 0o666), given)
  if (old?.isDirectory()) throw new UsageFault('cannotWrite', { path: given, reason: 'EISDIR' })
  const path = old ? realpathSync(given) : given
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.partial`)
  return new FileSink(opened(temporary, given, old ? old.mode & 0o777 : 0o666), temporary, path)
}

/** Runs with a sink that becomes whole when the work ends and vanishes when it fails. */
export async function withSink<T>(output: string | undefined, work: (sink: Sink) => Promise<T>): Promise<T> {
  const sink = output === undefined || output === '-' ? standardOutput() : fileOutput(output)
  try {
    const result = await work(sink)
    sink.close()
    return result
  } catch (fault) {
    sink.discard()
    throw fault
  }
}
