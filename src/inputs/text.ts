import type { Document } from '../model/document.js'
import type { InputFormat, Refusal } from '../model/input-format.js'
import { decodeUtf8 } from '../text/charset.js'
import { lineSpans } from '../text/lines.js'
import { refuseBinary, refuseMarkup } from './plain/kind.js'
import { isMarkdown } from './plain/markdown.js'
import { readRows } from './plain/rows.js'

/** Plain text and Markdown, UTF-8 with or without a byte order mark, line ends of every kind. */
const input: InputFormat = { id: 'text', read }
export default input

function read(bytes: Uint8Array): Document | Refusal {
  const refused = refuseBinary(bytes)
  if (refused) return refused
  const decoded = decodeUtf8(bytes)
  if ('offset' in decoded) return { code: 'bytes-undecodable', params: { encoding: 'utf-8', offset: decoded.offset } }
  const { text, encoding } = decoded
  if (text.trim() === '') return { code: 'input-unreadable', params: { reason: 'empty' } }
  const markup = refuseMarkup(text)
  if (markup) return markup
  const lines = lineSpans(text)
  return { format: isMarkdown(text, lines) ? 'markdown' : 'text', encoding, text, rows: readRows(text, lines), problems: [] }
}
