import type { Document, Folded } from '../model/document.js'
import { foldText } from '../text/fold-table.js'
import { blankPinyin } from './pinyin.js'
import { scriptOf } from './script.js'

/** The document's text as the matchers see it: same length, same offsets. Done once, before anything is matched. */
export function fold(document: Document): Folded {
  const folded = foldText(document.text)
  // 資訊 is what some conversions make of 信息; as long, so that offsets stay.
  const words = folded.includes('资讯') ? folded.replaceAll('资讯', '信息') : folded
  return { text: blankPinyin(words), script: scriptOf(document.text, folded) }
}
