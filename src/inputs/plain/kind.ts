import type { Refusal } from '../../model/input-format.js'
import { utf16Of } from './utf16.js'

/** What the first bytes give away; the name shown to people. */
const magic: readonly { readonly bytes: readonly number[]; readonly kind: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'ole' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'rtf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'image' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'image' },
]

/** How far a NUL byte is looked for: text has none. */
const probed = 8192

const refused = (params: Refusal['params']): Refusal => ({ code: 'input-unreadable', params })

/** Refuses what is no text, by content alone: a name says nothing. */
export function refuseBinary(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return refused({ reason: 'empty' })
  const known = magic.find((entry) => entry.bytes.every((byte, index) => bytes[index] === byte))
  if (known) return refused({ reason: 'format-not-read', kind: known.kind })
  const head = bytes.subarray(0, probed)
  const encoding = utf16Of(head)
  if (encoding) return refused({ reason: 'encoding-not-read', encoding })
  const nul = head.indexOf(0)
  return nul < 0 ? null : refused({ reason: 'binary', offset: nul })
}

/** Refuses text that is of a kind this build does not read. */
export function refuseMarkup(text: string): Refusal | null {
  const content = text.trimStart()
  const kind = isJson(content) ? 'json' : isHtml(content) ? 'html' : null
  return kind === null ? null : refused({ reason: 'format-not-read', kind })
}

/** A document type, a comment, or a tag; no address in angle brackets (`<https://…>`), no words in Chinese ones. */
const opening = /^<(?:!doctype\s+html|!--|\/?[a-z][a-z0-9]*(?::[a-z]+)?(?=[\s/>]))/i

function isHtml(content: string): boolean {
  if (!content.startsWith('<')) return false
  return opening.test(content) || (content.startsWith('<?xml') && content.slice(0, 1024).toLowerCase().includes('<html'))
}

/** An object with its first key, alone or first in a list: also where the rest is missing. */
const firstKey = /^(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:/

/** JSON, or lines of it. A report may begin with a bracket: 〔, [, even {; then it is none. */
function isJson(content: string): boolean {
  if (!/^[{[]/.test(content)) return false
  return firstKey.test(content) || parses(content) || (content.startsWith('{') && parses(content.slice(0, content.indexOf('\n'))))
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
