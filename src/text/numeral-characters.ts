import { isDigit } from './characters.js'
import { isChineseNumeral } from './chinese-numerals.js'
import { isUnitCharacter } from './units.js'

/** Letters that stand for digits where a page was read by a machine. */
const misread = 'OoIl'
const signWords = '增减加少'
/** Words that make a number approximate or tell its direction instead of explaining it. */
const hedges = '约余多近超左右上下以大估预计算暂定新升降'

/** Han or letters that no numeral, unit or sign is made of. */
export function isWord(character: string): boolean {
  return (
    isLetter(character) &&
    !isChineseNumeral(character.charCodeAt(0)) &&
    !isUnitCharacter(character) &&
    !`${misread}${signWords}`.includes(character)
  )
}

/** Whether a remark behind a number may change it instead of explaining it: (约), (减), (千件), (12), (单位:箱). */
export function qualifies(remark: string): boolean {
  if (remark.startsWith('单位')) return true
  for (const character of remark) if (isWord(character) && !hedges.includes(character)) return false
  return true
}

/**
 * What a cell is that holds no number, nor a sign for none: `text` where a word stands in it or nothing like a digit,
 * else `unreadable`.
 */
export function kindOfOther(content: string): 'text' | 'unreadable' {
  let digits = false
  let letters = false
  for (const character of content) {
    if (isWord(character)) return 'text'
    digits ||= isDigitLike(character)
    letters ||= isLetter(character) && !misread.includes(character)
  }
  return letters && !digits ? 'text' : 'unreadable'
}

/** Digits of any kind: 3 ③ Ⅲ 三 十, but not 百 or 万, which a unit begins with. */
function isDigitLike(character: string): boolean {
  if (isDigit(character.charCodeAt(0))) return true
  if (isChineseNumeral(character.charCodeAt(0))) return !'百千万亿佰仟'.includes(character)
  return !isCommon(character) && /\p{N}/u.test(character)
}

function isLetter(character: string): boolean {
  if (isCommon(character)) return isIdeograph(character) || (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
  return /\p{L}/u.test(character)
}

/** ASCII, an ideograph or punctuation: decided without a Unicode class, whose first use takes milliseconds. */
function isCommon(character: string): boolean {
  return character <= '\x7f' || isIdeograph(character) || isPunctuation(character)
}

function isIdeograph(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff'
}

/** Quotes, dashes and dots; 、。《》〔〕 and their like. */
function isPunctuation(character: string): boolean {
  return (
    (character >= '\u2010' && character <= '\u205e') ||
    (character >= '\u3001' && character <= '\u3003') ||
    (character >= '\u3008' && character <= '\u301f')
  )
}
