import { readSync, writeSync } from 'node:fs'

export function errorCode(fault: unknown): string | null {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : null
}

/** A pipe somebody else made non-blocking answers EAGAIN: wait a little instead of failing. */
function retrying<T>(attempt: () => T): T {
  for (;;) {
    try {
      return attempt()
    } catch (fault) {
      if (errorCode(fault) !== 'EAGAIN') throw fault
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

/** Bytes read into the buffer; 0 at the end. */
export function readInto(descriptor: number, buffer: Uint8Array, from: number): number {
  try {
    return retrying(() => readSync(descriptor, buffer, from, buffer.length - from, null))
  } catch (fault) {
    // How Windows says that a pipe has ended.
    if (errorCode(fault) === 'EOF') return 0
    throw fault
  }
}

export function writeWhole(descriptor: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) written += retrying(() => writeSync(descriptor, bytes, written))
}
