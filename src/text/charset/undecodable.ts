import type { Encoding } from './decode.js'

/**
 * The offset, in bytes, of the first character that is not well-formed; the length where all are. A decoder only says whether bytes are
 * well-formed, so the place is closed in on: no beginning that ends behind it decodes.
 */
export function firstUndecodable(bytes: Uint8Array, encoding: Encoding): number {
  const sound = (length: number, cut: boolean): boolean => decodes(bytes.subarray(0, length), encoding, cut)
  let low = 0
  let high = 64
  while (high < bytes.length && sound(high, true)) {
    low = high
    high *= 2
  }
  high = Math.min(high, bytes.length) + 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (sound(middle, true)) low = middle
    else high = middle
  }
  while (low > 0 && !sound(low, false)) low--
  return low
}

/** `cut`: the last character may go on behind the end. */
function decodes(bytes: Uint8Array, encoding: Encoding, cut: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut })
    return true
  } catch {
    return false
  }
}
