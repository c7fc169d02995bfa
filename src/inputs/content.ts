import type { Content, Refusal } from '../model/input-format.js'
import type { Warning } from '../model/warning.js'
import { type Decoded, decode, decodePlain } from '../text/charset/decode.js'
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
  const decoded = decodePlain(bytes) ?? decodeOther(bytes)
  if ('code' in decoded) return decoded
  if ('offset' in decoded) return { code: 'bytes-undecodable', params: { encoding: decoded.encoding, offset: decoded.offset } }
  const { text, encoding } = decoded
  if (text.trim() === '') return refused({ reason: 'empty' })
  return { bytes, kind: kindOfText(text), text, encoding, problems: contradiction(decoded) }
}

function decodeOther(bytes: Uint8Array): Decoded | Refusal {
  const head = bytes.subarray(0, probed)
  const nul = head.indexOf(0)
  return nul >= 0 && !utf16Of(head) ? refused({ reason: 'binary', offset: nul }) : decode(bytes)
}

function contradiction({ encoding, contradicted }: Extract<Decoded, { readonly text: string }>): readonly Warning[] {
  return contradicted === null ? [] : [{ code: 'encoding-contradicts', params: { declared: contradicted, encoding }, start: 0, end: 0 }]
}
