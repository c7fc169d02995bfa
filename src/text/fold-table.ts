import { foldFrom, foldTo } from './fold-data.js'

/** Per UTF-16 unit, what it is matched as; 0 until it is asked for: a report knows a few hundred characters. */
let known: Uint16Array | null = null
let decoder: InstanceType<typeof TextDecoder> | null = null
/** Room for the usual document, used again and again: half the time of a new array each. */
let room: Uint16Array<ArrayBuffer> | null = null

/** 64 KB. */
const roomUnits = 0x8000
const firstFolded = foldFrom.charCodeAt(0)

/**
 * The text as it is matched: Traditional as Simplified, full-width as ASCII, radicals as characters, all white space
 * but tabs and line ends as spaces, all dashes as `-`, all quotes as `"` and `'`. One UTF-16 unit to one: length and
 * offsets never change. Folding twice changes nothing. (Surrogates without a partner may come out as U+FFFD.)
 */
export function foldText(text: string): string {
  known ??= new Uint16Array(0x10000)
  const table = known
  const length = text.length
  const units = roomFor(length)
  let changed = 0
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    const to = table[unit] || lookUp(table, unit)
    changed |= unit ^ to
    units[i] = to
  }
  if (changed === 0) return text
  decoder ??= new TextDecoder('utf-16le', { ignoreBOM: true })
  return decoder.decode(units.subarray(0, length))
}

function roomFor(units: number): Uint16Array<ArrayBuffer> {
  if (units > roomUnits) return new Uint16Array(units)
  room ??= new Uint16Array(roomUnits)
  return room
}

function lookUp(table: Uint16Array, unit: number): number {
  const at = unit < firstFolded ? -1 : foldFrom.indexOf(String.fromCharCode(unit))
  const to = at < 0 ? unit : foldTo.charCodeAt(at)
  table[unit] = to
  return to
}
