export type Utf16 = 'utf-16le' | 'utf-16be'

/** What Chinese text is written with: ASCII, punctuation, enclosed numbers, bars, and characters; as ranges of UTF-16 units. */
const written: readonly (readonly [number, number])[] = [
  [0x09, 0x0d],
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2000, 0x33ff],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
]

const isWritten = (unit: number): boolean => written.some(([from, to]) => unit >= from && unit <= to)

/** Whether bytes are UTF-16, by their byte order mark, or because every unit of them would be written text. */
export function utf16Of(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const [even, odd] = nuls(bytes)
  if (bytes.length % 2 === 1 || even + odd === 0) return null
  // ASCII has its NUL in the higher byte; in the lower one it is rare.
  if (odd >= even) return everyUnit(bytes, 0) ? 'utf-16le' : null
  return everyUnit(bytes, 1) ? 'utf-16be' : null
}

/** How many stand at even and at odd offsets. */
function nuls(bytes: Uint8Array): readonly [even: number, odd: number] {
  const counts: [number, number] = [0, 0]
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) counts[at % 2 === 0 ? 0 : 1]++
  return counts
}

/** `low`: where of the two bytes the lower stands. */
function everyUnit(bytes: Uint8Array, low: 0 | 1): boolean {
  for (let at = 0; at < bytes.length; at += 2) {
    if (!isWritten(((bytes[at + 1 - low] ?? 0) << 8) | (bytes[at + low] ?? 0))) return false
  }
  return true
}
