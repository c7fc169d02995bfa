import { Inflate } from 'fflate/browser'
import { Unreadable } from '../unreadable.js'
import type { Entry } from './archive.js'
import { crc32 } from './crc.js'

/** The words of a report with all their markup are below one MiB. */
const largestPart: number = 64 * 1024 * 1024
/** XML shrinks to a tenth, tables of zeros to a fiftieth; what shrinks more is made to fill memories. */
const highestRatio = 200
/** Below this no ratio is looked at. */
const harmless: number = 1024 * 1024
/** Compressed bytes taken at once, which makes no more than some MiB at the most. */
const step = 8192

/**
 * The content of a file in a zip, piece by piece: never more than its directory says, and all of it, or Unreadable is thrown. What the
 * directory says is believed for nothing: no memory is set aside for it.
 */
export function* contentOf(bytes: Uint8Array, entry: Entry): Generator<Uint8Array> {
  const { size, compressed } = entry
  if (entry.encrypted) throw new Unreadable('document-encrypted')
  if (size > largestPart || (size > harmless && size > compressed * highestRatio))
    throw new Unreadable('archive-too-large', { limit: largestPart })
  let length = 0
  let sum = 0
  for (const piece of inflated(stored(bytes, entry), entry.method)) {
    length += piece.length
    if (length > size) throw new Unreadable('archive-broken')
    sum = crc32(piece, sum)
    yield piece
  }
  if (length !== size || sum !== entry.crc) throw new Unreadable('archive-broken')
}

/** What stands in the zip, behind its local header. */
function stored(bytes: Uint8Array, { offset, compressed }: Entry): Uint8Array {
  if (offset + 30 > bytes.length) throw new Unreadable('archive-broken')
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30)
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true)
  if (view.getUint32(0, true) !== 0x04034b50 || start + compressed > bytes.length) throw new Unreadable('archive-broken')
  return bytes.subarray(start, start + compressed)
}

function* inflated(content: Uint8Array, method: number): Generator<Uint8Array> {
  if (method !== 0 && method !== 8) throw new Unreadable('archive-broken')
  const made: Uint8Array[] = []
  const inflate = method === 8 ? new Inflate((piece) => made.push(piece)) : { push: (piece: Uint8Array) => made.push(piece) }
  for (let at = 0; at < content.length || at === 0; at += step) {
    pushed(inflate, content.subarray(at, at + step), at + step >= content.length)
    yield* made.splice(0)
  }
}

function pushed(inflate: { push(piece: Uint8Array, final: boolean): unknown }, piece: Uint8Array, final: boolean): void {
  try {
    inflate.push(piece, final)
  } catch {
    // What is no deflated data, or breaks off.
    throw new Unreadable('archive-broken')
  }
}
