import type { Content, Refusal } from '../model/input-format.js'
import type { Warning } from '../model/warning.js'
import { type Decoded, decode, utf8Of } from '../text/charset/decode.js'
import { utf16Of } from '../text/charset/utf16.js'
import { type ContentKind, kindOfBytes, kindOfText } from './kind.js'

/** How far a NUL byte is looked for: text has none. */
const probed = 8192

const refused = (params: Refusal['params']): Refusal => ({ code: 'input-unreadable', params })

/** Looks at bytes and decodes them if they are text. */
export function contentOf(bytes: Uint8Array): (Content & { readonly kind: ContentKind }) | Refusal {
  if (bytes.length === 0) return refused({ reason: 'empty' })
  const binary = kindOfBytes(bytes)
  if (binary) return { bytes, kind: binary, text: '', encoding: '', problems: [] }
  const utf8 = utf8Of(bytes)
  const head = bytes.subarray(0, probed)
  const nul = utf8 === null || utf8.includes('\0') ? head.indexOf(0) : -1
  if (nul >= 0 && !utf16Of(head)) return refused({ reason: 'binary', offset: nul })
  const decoded = decode(bytes, utf8)
  if ('offset' in decoded) return { code: 'bytes-undecodable', params: { encoding: decoded.encoding, offset: decoded.offset } }
  const { text, encoding } = decoded
  if (text.trim() === '') return refused({ reason: 'empty' })
  return { bytes, kind: kindOfText(text), text, encoding, problems: contradiction(decoded) }
}

function contradiction({ encoding, contradicted }: Extract<Decoded, { readonly text: string }>): readonly Warning[] {
  return contradicted === null ? [] : [{ code: 'encoding-contradicts', params: { declared: contradicted, encoding }, start: 0, end: 0 }]
}
