import { closeSync, openSync, readSync, rmSync } from 'node:fs'
import type { Scratch } from '../outputs/spreadsheet/scratch.js'
import { errorCode, writeWhole } from './descriptor.js'
import { UsageFault } from './fault.js'

const chunk = 1 << 16

interface OpenFile {
  readonly descriptor: number
  readonly path: string
}

/** Files in the system's folder for such, which nobody else may read and which are gone when the run ends. */
export class ScratchFiles {
  readonly #files: OpenFile[] = []

  /** A file of its own. */
  begin(): Scratch {
    const path = `${process.getBuiltinModule('node:os').tmpdir()}/disclose-${process.pid}-${this.#files.length}.scratch`
    const descriptor = orUsageFault(path, () => openSync(path, 'wx+', 0o600))
    this.#files.push({ descriptor, path })
    // Where an open file may lose its name, it leaves nothing behind even when the run is killed.
    if (process.platform !== 'win32') rmSync(path, { force: true })
    return {
      write: (bytes) => orUsageFault(path, () => writeWhole(descriptor, bytes)),
      read: () => chunksOf(descriptor),
    }
  }

  close(): void {
    for (const { descriptor, path } of this.#files.splice(0)) {
      closeSync(descriptor)
      rmSync(path, { force: true })
    }
  }
}

function* chunksOf(descriptor: number): Iterable<Uint8Array<ArrayBuffer>> {
  for (let at = 0; ; ) {
    const bytes = new Uint8Array(chunk)
    const got = readSync(descriptor, bytes, 0, chunk, at)
    if (got === 0) return
    yield bytes.subarray(0, got)
    at += got
  }
}

function orUsageFault<T>(path: string, attempt: () => T): T {
  try {
    return attempt()
  } catch (fault) {
    throw new UsageFault('cannotWrite', { path, reason: errorCode(fault) ?? 'unknown' })
  }
}
