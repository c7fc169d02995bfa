import { closeSync, fstatSync, openSync } from 'node:fs'
import type { InputError } from '../model/result.js'
import { readInto } from './descriptor.js'
import { inputError, type Source, unopened } from './sources.js'

/** A report is some tens of kilobytes; what is larger is no report, and must not fill the memory. */
export const largestDocument: number = 64 * 1024 * 1024

export type Read = { readonly bytes: Uint8Array; readonly path: string | null } | { readonly error: InputError; readonly opened: boolean }

/** Every byte of a descriptor, or null where there are more than the limit. */
function wholeOf(descriptor: number, expected: number): Uint8Array | null {
  let buffer = Buffer.allocUnsafe(Math.min(Math.max(expected + 1, 1 << 12), largestDocument + 1))
  let length = 0
  for (;;) {
    const got = readInto(descriptor, buffer, length)
    if (got === 0) return buffer.subarray(0, length)
    length += got
    if (length > largestDocument) return null
    if (length === buffer.length) {
      const larger = Buffer.allocUnsafe(Math.min(buffer.length * 2, largestDocument + 1))
      buffer.copy(larger)
      buffer = larger
    }
  }
}

function read(descriptor: number, path: string | null): Read {
  const stats = fstatSync(descriptor)
  const tooLarge = { error: inputError(path, 'input-unreadable', { reason: 'too-large', limit: largestDocument }), opened: true }
  if (stats.isFile() && stats.size > largestDocument) return tooLarge
  const bytes = wholeOf(descriptor, stats.isFile() ? stats.size : 1 << 16)
  return bytes ? { bytes, path } : tooLarge
}

export function readFile(path: string): Read {
  try {
    const descriptor = openSync(path, 'r')
    try {
      return read(descriptor, path)
    } finally {
      closeSync(descriptor)
    }
  } catch (fault) {
    return { error: unopened(path, fault), opened: false }
  }
}

/** The bytes of a source, or why there are none; never throws for what a source is. */
export function readSource(source: Source): Read {
  if ('error' in source) return { error: source.error, opened: false }
  if ('path' in source) return readFile(source.path)
  try {
    return read(0, null)
  } catch (fault) {
    return { error: unopened(null, fault), opened: false }
  }
}
