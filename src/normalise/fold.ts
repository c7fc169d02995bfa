import type { Document, Folded } from '../model/document.js'
import { foldText } from '../text/fold-table.js'
import { blankPinyin } from './pinyin.js'
import { scriptOf } from './script.js'

/** The document's text as the matchers see it: same length, same offsets. Done once, before anything is matched. */
export function fold(document: Document): Folded {
  const folded = foldText(document.text)
  return { text: blankPinyin(folded), script: scriptOf(document.text, folded) }
}
