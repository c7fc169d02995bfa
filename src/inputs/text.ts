import type { InputFormat, Reader } from '../model/input-format.js'
import { lineSpans } from '../text/lines.js'
import { longestText, textTooLong } from './limits.js'
import { isMarkdown } from './plain/markdown.js'
import { readRows } from './plain/rows.js'

/** Plain text and Markdown, line ends of every kind. */
const input: InputFormat = { id: 'text', load: async () => readText }
export default input

export const readText: Reader = ({ text, encoding, problems }) => {
  if (text.length > longestText) return textTooLong
  const lines = lineSpans(text)
  return { format: isMarkdown(text, lines) ? 'markdown' : 'text', encoding, text, rows: readRows(text, lines), problems }
}
