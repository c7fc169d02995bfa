import { once } from '../once.js'
import { declaredEncoding } from './declared.js'
import { familiarity, plausible } from './familiar.js'
import { firstUndecodable } from './undecodable.js'
import { utf16Of } from './utf16.js'

/** Names as the WHATWG Encoding Standard has them; GBK and GB2312 are read as GB18030, which holds both. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

export type Decoded =
  | {
      readonly text: string
      readonly encoding: Encoding
      /** What the content says it is encoded in, where that is not so. */
      readonly contradicted: Encoding | null
    }
  /** `offset`, in bytes, of the first that cannot be decoded as `encoding`, the likeliest one. */
  | { readonly encoding: Encoding; readonly offset: number }

const marks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

/** The text of bytes that are UTF-8; null for others. */
export function utf8Of(bytes: Uint8Array): string | null {
  return strictly(bytes, 'utf-8')
}

/**
 * Decodes strictly: a byte order mark first, then UTF-16 by its NUL bytes, then UTF-8, then GB18030 and Big5, whichever gives the more
 * familiar characters. What the content declares decides between equals and is checked against the bytes; it never overrules them.
 * A byte order mark is no part of the text. UTF-8 without NUL, as nearly all documents are, is nothing else: the rest is not asked of it.
 */
export function decode(bytes: Uint8Array, utf8: string | null = utf8Of(bytes)): Decoded {
  const declared = utf8 !== null && !utf8.includes('<') ? null : declaredEncoding(bytes)
  if (utf8 !== null && !utf8.includes('\0')) return found(utf8, 'utf-8', declared)
  const certain = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding ?? utf16Of(bytes)
  if (certain) return whole(bytes, certain, declared)
  if (utf8 !== null) return found(utf8, 'utf-8', declared)
  const trials = (['gb18030', 'big5'] as const).map((encoding) => trial(bytes, encoding))
  const likely = trials
    .filter((each) => each.share >= plausible)
    .sort((a, b) => b.share - a.share || Number(b.encoding === declared) - Number(a.encoding === declared))[0]
  return likely ? found(likely.text, likely.encoding, declared) : furthest(bytes, declared)
}

function whole(bytes: Uint8Array, encoding: Encoding, declared: Encoding | null): Decoded {
  const text = strictly(bytes, encoding)
  return text === null ? { encoding, offset: firstUndecodable(bytes, encoding) } : found(text, encoding, declared)
}

/** A page cannot say that it is in UTF-16: it would not be read so far. */
function found(text: string, encoding: Encoding, declared: Encoding | null): Decoded {
  const contradicted = declared !== null && declared !== encoding && text !== '' && /[^\0-\x7f]/.test(text) ? declared : null
  return { text, encoding, contradicted }
}

function trial(bytes: Uint8Array, encoding: Encoding): { readonly encoding: Encoding; readonly text: string; readonly share: number } {
  const text = strictly(bytes, encoding)
  return { encoding, text: text ?? '', share: text === null ? 0 : familiarity(text) }
}

/** Of the encodings none of which fits: the one declared, else the one that goes on longest with familiar characters. */
function furthest(bytes: Uint8Array, declared: Encoding | null): Decoded {
  const candidates = (['utf-8', 'gb18030', 'big5'] as const).map((encoding) => {
    const offset = firstUndecodable(bytes, encoding)
    const read = new TextDecoder(encoding).decode(bytes.subarray(0, offset))
    return { encoding, offset, familiar: encoding === 'utf-8' || familiarity(read) >= plausible }
  })
  const fitting = candidates.filter(({ familiar, offset }) => familiar && offset < bytes.length)
  const own = fitting.find(({ encoding }) => encoding === declared)
  const [first] = fitting.sort((a, b) => b.offset - a.offset)
  const { encoding, offset } = own ?? first ?? { encoding: 'utf-8', offset: firstUndecodable(bytes, 'utf-8') }
  return { encoding, offset }
}

/** Nearly all documents are UTF-8: its decoder is kept, and holds nothing from one document to the next. */
const utf8: () => InstanceType<typeof TextDecoder> = once(() => new TextDecoder('utf-8', { fatal: true }))

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const decoder = encoding === 'utf-8' ? utf8() : new TextDecoder(encoding, { fatal: true })
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
