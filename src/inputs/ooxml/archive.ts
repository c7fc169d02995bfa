import { Unreadable } from '../unreadable.js'

/** One file in a zip, as its central directory has it. */
export interface Entry {
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly compressed: number
  readonly size: number
  /** Of the local header. */
  readonly offset: number
}

/** A document has a few dozen parts. */
const mostEntries = 10_000
/** The longest comment a zip may end with, and the record before it. */
const longestTail = 0xffff + 22
const unknown16 = 0xffff
const unknown32 = 0xffffffff

/** The files of a zip by name, "/" between parts, in lower case as names are compared. Throws Unreadable. */
export function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return directory(view, bytes)
  } catch (fault) {
    if (fault instanceof RangeError) throw new Unreadable('archive-broken')
    throw fault
  }
}

function directory(view: DataView, bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const { count, start } = endOf(view)
  if (count > mostEntries) throw new Unreadable('archive-too-large', { limit: mostEntries })
  const names = new TextDecoder()
  const entries = new Map<string, Entry>()
  for (let at = start, left = count; left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Unreadable('archive-broken')
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)]
    const name = names
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/')
      .toLowerCase()
    // Two files of one name: programs differ in which they read.
    if (entries.has(name)) throw new Unreadable('archive-broken')
    entries.set(name, entryAt(view, at, at + 46 + nameLength, extraLength))
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

interface End {
  readonly count: number
  /** Of the central directory. */
  readonly start: number
}

function endOf(view: DataView): End {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at > last - longestTail; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)]
    return (count === unknown16 || start === unknown32 ? end64Of(view, at) : null) ?? { count, start }
  }
  throw new Unreadable('archive-broken')
}

/** Where the numbers do not fit: the record of Zip64, which a locator before the end points to. */
function end64Of(view: DataView, end: number): End | null {
  if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return null
  const at = Number(view.getBigUint64(end - 12, true))
  if (view.getUint32(at, true) !== 0x06064b50) throw new Unreadable('archive-broken')
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) }
}

function entryAt(view: DataView, at: number, extra: number, extraLength: number): Entry {
  const written = { compressed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true) }
  return {
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    ...written,
    ...sizes64(view, written, extra, extra + extraLength),
  }
}

type Sizes = Pick<Entry, 'compressed' | 'size' | 'offset'>

/** The extra field of Zip64 holds, in this order, those numbers that do not fit. */
function sizes64(view: DataView, written: Sizes, from: number, end: number): Partial<Sizes> {
  const wanted = (['size', 'compressed', 'offset'] as const).filter((name) => written[name] === unknown32)
  if (wanted.length === 0) return {}
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    return Object.fromEntries(wanted.map((name, index) => [name, Number(view.getBigUint64(at + 4 + index * 8, true))]))
  }
  throw new Unreadable('archive-broken')
}
