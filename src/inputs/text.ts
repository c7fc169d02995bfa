import type { Document } from '../model/document.js'
import type { Content, InputFormat, Refusal } from '../model/input-format.js'
import { lineSpans } from '../text/lines.js'
import { longestText, textTooLong } from './limits.js'
import { isMarkdown } from './plain/markdown.js'
import { readRows } from './plain/rows.js'

/** Plain text and Markdown, line ends of every kind. */
const input: InputFormat = { id: 'text', load: async () => readText }
export default input

export const readText = ({ text, encoding, problems }: Content): Document | Refusal => {
  if (text.length > longestText) return textTooLong
  const lines = lineSpans(text)
  return { format: isMarkdown(text, lines) ? 'markdown' : 'text', encoding, text, rows: readRows(text, lines), problems }
}
