import type { Refusal } from '../../model/input-format.js'

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

/** Refuses what is no text, by content alone: a name says nothing. */
export function refuseBinary(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return { code: 'input-unreadable', params: { reason: 'empty' } }
  const known = magic.find((entry) => entry.bytes.every((byte, index) => bytes[index] === byte))
  if (known) return { code: 'input-unreadable', params: { reason: 'format-not-read', kind: known.kind } }
  const nul = bytes.subarray(0, probed).indexOf(0)
  return nul < 0 ? null : { code: 'input-unreadable', params: { reason: 'binary', offset: nul } }
}

/** Refuses text that is markup of a kind this build does not read. */
export function refuseMarkup(text: string): Refusal | null {
  const head = text.slice(0, 1024).trimStart().toLowerCase()
  const html = head.startsWith('<!doctype html') || head.startsWith('<html') || (head.startsWith('<?xml') && head.includes('<html'))
  return html ? { code: 'input-unreadable', params: { reason: 'format-not-read', kind: 'html' } } : null
}
