import type { Document } from '../../model/document.js'
import type { Reader, Refusal } from '../../model/input-format.js'
import { compose } from '../blocks/compose.js'
import { Unreadable } from '../unreadable.js'
import { Body } from './body.js'
import { Counters } from './counters.js'
import { readNumbering } from './numbering.js'
import { type DocumentParts, partsOf } from './package.js'
import { readStyles } from './styles.js'
import { readXml } from './xml.js'

/** A document as its reader sees it: changes accepted, numbers of lists written out, hidden and struck-out words left out. */
export const readDocx: Reader = ({ bytes, problems }): Document | Refusal => {
  try {
    const { blocks, pictures } = bodyOf(partsOf(bytes))
    const composed = compose(blocks)
    if (composed.text.trim() === '') throw new Unreadable(pictures > 0 ? 'document-of-pictures' : 'empty')
    return { format: 'docx', encoding: 'utf-8', ...composed, problems: [...problems, ...composed.problems] }
  } catch (fault) {
    if (fault instanceof Unreadable) return fault.refusal
    throw fault
  }
}

/** Where a field does not end, its code is read too, rather than lose what follows it. */
function bodyOf(parts: DocumentParts): Body {
  const styles = readStyles(parts.styles)
  const numbering = readNumbering(parts.numbering)
  const read = (codes: 'left out' | 'kept'): Body => {
    const body = new Body(new Counters(numbering, styles), styles, codes)
    readXml(parts.document(), body)
    return body
  }
  const body = read('left out')
  return body.unbalanced ? read('kept') : body
}
