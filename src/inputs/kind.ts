import { isLetter } from '../text/characters.js'
import { kindOfCompound } from './ole.js'

/** What content is, by its own first bytes or words; a file's name says nothing. */
export type ContentKind =
  | ('text' | 'html' | 'json' | 'mhtml' | 'rtf' | 'pdf' | 'image')
  | ('zip' | 'rar' | '7z' | 'gzip')
  | ('ole' | 'doc' | 'xls' | 'ppt' | 'encrypted' | 'word-xml')

/** What the first bytes give away. */
const magic: readonly { readonly bytes: readonly number[]; readonly kind: ContentKind }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'ole' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'rtf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'image' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'image' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], kind: 'image' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], kind: 'image' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: 'zip' },
  { bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], kind: 'rar' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], kind: '7z' },
  { bytes: [0x1f, 0x8b, 0x08], kind: 'gzip' },
]

export function kindOfBytes(bytes: Uint8Array): ContentKind | null {
  const kind = magic.find((entry) => entry.bytes.every((byte, index) => bytes[index] === byte))?.kind ?? null
  if (kind === 'ole') return kindOfCompound(bytes)
  return kind ?? (isBitmap(bytes) ? 'image' : null)
}

/** BM may begin a text; its size and two zeros do not follow there (BITMAPFILEHEADER). WEBP says its name behind its size. */
function isBitmap(bytes: Uint8Array): boolean {
  const has = (words: string, at: number): boolean => [...words].every((char, index) => bytes[at + index] === char.charCodeAt(0))
  return (has('BM', 0) && has('\0\0\0\0', 6)) || (has('RIFF', 0) && has('WEBP', 8))
}

/** Looked for before its name is: V8 prepares to ignore case for longer than a short text takes to read. */
const headerLine = /^[A-Za-z-]{4,12}:[^\n]{0,200}\r?\n/
const headerName = /^(?:MIME-Version|From|Subject|Date|Content-Type):/i

export function kindOfText(text: string): ContentKind {
  const content = text.trimStart()
  if (isJson(content)) return 'json'
  if (isLetter(content.charCodeAt(0)) && headerLine.test(content) && headerName.test(content) && isMhtml(content)) return 'mhtml'
  if (isWordXml(content)) return 'word-xml'
  return isHtml(content) ? 'html' : 'text'
}

/** A document as one file of XML, as Word 2003 writes it, and programs that fill in a template; it is often named .doc. */
function isWordXml(content: string): boolean {
  return content.startsWith('<?xml') && /<\?mso-application\s[^>]{0,99}Word\.Document/.test(content.slice(0, 1024))
}

/** A page saved with its pictures in one file. */
function isMhtml(content: string): boolean {
  return /^content-type:\s{0,9}multipart\/related/im.test(content.slice(0, 4096))
}

/** A document type, a comment, or a tag; no address in angle brackets (`<https://…>`), no words in Chinese ones. */
const opening = /^<(?:!doctype\s+html|!--|\/?[a-z][a-z0-9]*(?::[a-z]+)?(?=[\s/>]))/i

export function startsWithTag(content: string): boolean {
  return content.startsWith('<') && opening.test(content)
}

/** So many ends of rows make a table, in whatever text they stand: readers of pictures write Markdown with tables in HTML. */
const rowEnds = /<\/tr\s{0,9}>/gi
const fewestRowEnds = 2

function isHtml(content: string): boolean {
  if (content.startsWith('<?xml')) return content.slice(0, 1024).toLowerCase().includes('<html')
  return startsWithTag(content) || (content.includes('</') && (content.match(rowEnds)?.length ?? 0) >= fewestRowEnds)
}

/** An object with its first key, alone or first in a list: also where the rest is missing. */
const firstKey = /^(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:/

/** JSON, or lines of it. A report may begin with a bracket: 〔, [, even {; then it is none. */
function isJson(content: string): boolean {
  if (!content.startsWith('{') && !content.startsWith('[')) return false
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
