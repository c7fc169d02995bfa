import { Inflate } from 'fflate/browser'
import { Unreadable } from '../unreadable.js'

/** Objects a file may have. A report of a hundred pages has some thousand. */
export const mostObjects = 200_000
/** Bytes that what is packed in it may come to, each piece and all together: words of a page are some hundred thousand, a font some million. */
const largestPiece: number = 32 * 1024 * 1024
const largestSum: number = 128 * 1024 * 1024
/** Packed twice, or otherwise than by deflate, a piece is not unpacked to be measured; so large a one could fill a memory. */
const largestUnmeasured: number = 64 * 1024
/** Packed bytes taken at once. */
const step = 16_384
/** How far before a stream its dictionary is looked for. */
const longestDictionary = 4096

/** Points of a picture of a whole page: scanned at a hundred and more to the inch. */
const wholePage = 800_000

export interface Guarded {
  /** Pictures as large as a page. */
  readonly scans: number
}

/**
 * Refuses what would fill the memory before the library that reads PDF is asked: too many objects, numbers of objects that ask for large
 * tables, and pieces that unpack to more than any report has. Pictures are left alone, for the library does not unpack them.
 */
export function guard(bytes: Uint8Array): Guarded {
  const text = new Latin(bytes)
  let objects = 0
  for (let at = text.find('obj', 0); at >= 0; at = text.find('obj', at + 3)) if (++objects > 2 * mostObjects) throw tooMany()
  for (const key of ['/Size', '/N', '/Count', '/Index'])
    for (let at = text.find(key, 0); at >= 0; at = text.find(key, at + key.length))
      if (numbersAt(text, at + key.length).some((number) => number > mostObjects)) throw tooMany()
  let [sum, scans] = [0, 0]
  for (const { dictionary, start, end } of streamsIn(text)) {
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) {
      if (numberOf(dictionary, 'Width') * numberOf(dictionary, 'Height') >= wholePage) scans++
      continue
    }
    sum += sizeOf(bytes.subarray(start, end), dictionary, largestSum - sum)
  }
  return { scans }
}

function numberOf(dictionary: string, key: 'Width' | 'Height'): number {
  return Number(new RegExp(`/${key}\\s{0,9}(\\d{1,9})`).exec(dictionary)?.[1] ?? 0)
}

const tooMany = (): Unreadable => new Unreadable('pdf-too-large', { limit: mostObjects })

/** Bytes as characters, without a copy of all of them. */
class Latin {
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  find(word: string, from: number): number {
    const first = word.charCodeAt(0)
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      let length = 1
      while (length < word.length && this.bytes[at + length] === word.charCodeAt(length)) length++
      if (length === word.length) return at
    }
    return -1
  }

  slice(start: number, end: number): string {
    let text = ''
    for (let at = Math.max(0, start); at < end; at++) text += String.fromCharCode(this.bytes[at] ?? 0x20)
    return text
  }
}

/** `/Size 12` and `/Index [0 12]`. */
function numbersAt(text: Latin, at: number): readonly number[] {
  const found = /^\s*\[?\s*((?:\d{1,20}\s{0,9}){1,8})/.exec(text.slice(at, at + 120))
  return (found?.[1] ?? '').split(/\s+/).filter(Boolean).map(Number)
}

interface Stream {
  readonly dictionary: string
  readonly start: number
  readonly end: number
}

function* streamsIn(text: Latin): Generator<Stream> {
  for (let at = text.find('stream', 0); at >= 0; at = text.find('stream', at + 6)) {
    const before = text.slice(at - longestDictionary, at)
    const [next, after] = [text.bytes[at + 6], text.bytes[at + 7]]
    if (before.endsWith('end') || (next !== 0x0a && next !== 0x0d)) continue
    const start = at + (next === 0x0d && after === 0x0a ? 8 : 7)
    const end = text.find('endstream', start)
    yield { dictionary: before.slice(before.lastIndexOf('obj')), start, end: end < 0 ? text.bytes.length : end }
    if (end < 0) return
    at = end
  }
}

/** How large a piece is unpacked, as far as that is to be known; more than `left` is refused. */
function sizeOf(content: Uint8Array, dictionary: string, left: number): number {
  const filters = dictionary.match(/\/(?:Flate|LZW|ASCII85|ASCIIHex|RunLength)Decode\b|\/(?:Fl|LZW|A85|AHx|RL)\b/g) ?? []
  const [filter, ...others] = filters
  const packed = others.length > 0 || (filter !== undefined && !filter.startsWith('/Fl'))
  if (packed && content.length > largestUnmeasured) throw new Unreadable('pdf-too-large', { limit: largestUnmeasured })
  if (packed || filter === undefined) return content.length
  const limit = Math.min(largestPiece, left)
  let size = 0
  const inflate = new Inflate((piece) => {
    size += piece.length
  })
  try {
    // Two bytes of head: what is behind is plain deflated data.
    for (let at = 2; at < content.length && size <= limit; at += step)
      inflate.push(content.subarray(at, at + step), at + step >= content.length)
  } catch {
    // Encrypted or broken: the library will say so.
  }
  if (size > limit) throw new Unreadable('pdf-too-large', { limit })
  return size
}
