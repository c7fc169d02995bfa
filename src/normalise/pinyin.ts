import { isLetter } from '../text/characters.js'
import { isHan } from '../text/han.js'

/** No syllable is longer: zhuāng has six letters, and er may follow. Combining marks count besides. */
const maxLetters = 7
/** Besides ASCII; diaeresis and circumflex stand behind their letter in decomposed text. */
const plainLetters: ReadonlySet<string> = new Set('ɑɡêüÊÜ\u0302\u0308')
/** Grave, acute, macron, breve (typed for caron) and caron stand behind their letter in decomposed text. */
const markedLetters: ReadonlySet<string> = new Set(
  'āáǎàăēéěèĕīíǐìĭōóǒòŏūúǔùŭǖǘǚǜńňǹḿếềĀÁǍÀĂĒÉĚÈĔĪÍǏÌĬŌÓǑÒŎŪÚǓÙŬǕǗǙǛŃŇǸḾẾỀ\u0300\u0301\u0304\u0306\u030c',
)

/**
 * Blanks pinyin that a converter left behind a character, `項(xiàng)目`, to spaces of the same length, so that matchers
 * need only skip white space. Only a syllable with a tone mark right behind a Han character counts: `文件(doc)` stays.
 */
export function blankPinyin(folded: string): string {
  let text = ''
  let kept = 0
  for (let open = folded.indexOf('('); open !== -1; open = folded.indexOf('(', open + 1)) {
    if (open === 0 || !isHan(folded.charCodeAt(open - 1))) continue
    const end = syllableEnd(folded, open)
    if (end === -1) continue
    text += folded.slice(kept, open) + ' '.repeat(end - open)
    kept = end
  }
  return kept === 0 ? folded : text + folded.slice(kept)
}

/** Offset behind the closing bracket, or -1 where no syllable with a tone mark stands between the brackets. */
function syllableEnd(folded: string, open: number): number {
  let letters = 0
  let marked = false
  for (let i = open + 1; i < folded.length; i++) {
    const character = folded.charAt(i)
    if (character === ')') return marked ? i + 1 : -1
    if (markedLetters.has(character)) marked = true
    else if (!isLetter(folded.charCodeAt(i)) && !plainLetters.has(character)) return -1
    if (!isCombining(character) && ++letters > maxLetters) return -1
  }
  return -1
}

function isCombining(character: string): boolean {
  return character >= '\u0300' && character <= '\u036f'
}
