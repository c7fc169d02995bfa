import type { InputFormat } from '../model/input-format.js'
import docx from './docx.js'
import html from './html.js'
import pdf from './pdf.js'
import text from './text.js'

/** The catalogue. */
export const inputs: readonly InputFormat[] = [docx, html, pdf, text]
