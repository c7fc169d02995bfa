import type { Reader } from '../../model/input-format.js'
import { compose } from '../blocks/compose.js'
import { startsWithTag } from '../kind.js'
import { blocksOf } from './blocks.js'
import { metadataOf } from './metadata.js'
import { ExceededLimit, parseBounded } from './parse.js'

/** A page as a reader sees it: the words that are shown, in reading order, and its tables. What the head says of the page comes first. */
export const readHtml: Reader = ({ text: source, encoding, problems }) => {
  try {
    const page = parseBounded(source)
    const blocks = blocksOf(page, !startsWithTag(source.trimStart()))
    const shown = compose(blocks)
    const said = metadataOf(page, shown.text)
    const composed = said === '' ? shown : compose([{ kind: 'paragraph', text: said }, ...blocks])
    if (composed.text.trim() === '') return { code: 'input-unreadable', params: { reason: 'page-without-text' } }
    return { format: 'html', encoding, ...composed, problems: [...problems, ...composed.problems] }
  } catch (fault) {
    if (fault instanceof ExceededLimit) return { code: 'input-unreadable', params: { reason: fault.reason, limit: fault.limit } }
    throw fault
  }
}
