import { foldFrom, foldTo } from './fold-data.js'
import { once } from './once.js'

/** Per UTF-16 unit, what it is matched as; 0 until it is asked for: a report knows a few hundred characters. */
const known: () => Uint16Array = once(() => new Uint16Array(0x10000))
const decoder: () => InstanceType<typeof TextDecoder> = once(() => new TextDecoder('utf-16le', { ignoreBOM: true }))
/** Room for the usual document, used again and again: half the time of a new array each. */
const room: () => Uint16Array<ArrayBuffer> = once(() => new Uint16Array(roomUnits))

/** Whether a text has been made without the decoder. */
let begun = false
/** Whether half of a pair has been met, which a decoder pairs with the other or replaces. */
let paired = false

/** 64 KB. */
const roomUnits = 0x8000
/** A first text as long as a report is usually: making a decoder for it takes seven times as long as doing without. */
const firstUnits = 0x2000
const firstFolded = foldFrom.charCodeAt(0)

/**
 * The text as it is matched: Traditional as Simplified, full-width as ASCII, radicals as characters, all white space
 * but tabs and line ends as spaces, all dashes as `-`, all quotes as `"` and `'`. One UTF-16 unit to one: length and
 * offsets never change. Folding twice changes nothing. (Surrogates without a partner may come out as U+FFFD.)
 */
export function foldText(text: string): string {
  const table = known()
  const length = text.length
  const units = roomFor(length)
  let changed = 0
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    const to = table[unit] || lookUp(table, unit)
    changed |= unit ^ to
    units[i] = to
  }
  return changed === 0 ? text : textOf(units.subarray(0, length))
}

function textOf(units: Uint16Array): string {
  if (!begun && !paired && units.length <= firstUnits) {
    begun = true
    return String.fromCharCode.apply(null, units as unknown as number[])
  }
  return decoder().decode(units)
}

function roomFor(units: number): Uint16Array<ArrayBuffer> {
  return units > roomUnits ? new Uint16Array(units) : room()
}

function lookUp(table: Uint16Array, unit: number): number {
  if ((unit & 0xf800) === 0xd800) paired = true
  const at = unit < firstFolded ? -1 : foldFrom.indexOf(String.fromCharCode(unit))
  const to = at < 0 ? unit : foldTo.charCodeAt(at)
  table[unit] = to
  return to
}
