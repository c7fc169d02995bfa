import type { Warning } from '../model/warning.js'
import { isWhite } from '../text/characters.js'
import { hasAny } from '../text/words.js'

/** What was lost, and the runs that show it. */
interface Damage {
  readonly lost: string
  /** Stands wherever the pattern matches: words, of which one, a pattern that is quickly made and soon done, or what is asked otherwise. */
  readonly needs: readonly string[] | RegExp | ((text: string) => boolean)
  readonly pattern: RegExp
}

const quotes = [
  ['“', '”'],
  ['《', '》'],
  ['"', '"'],
] as const

/** In a whole report there is seldom a number so long. */
const manyDigits = /\d{5}/

/**
 * Runs that cannot stand as they are: characters were lost in copying. What is lost is named, never guessed; nothing is read from them.
 * The patterns have no nested repetition, so each is linear in the text.
 */
const patterns: readonly Damage[] = [
  { lost: 'year-mark', needs: manyDigits, pattern: /(?<![\d.])(?:19|20)\d\d(?:1[0-2]|[1-9])月/g },
  { lost: 'date-marks', needs: manyDigits, pattern: /(?<![\d.])(?:19|20)\d\d[1-9]\d{1,3}日/g },
  {
    lost: 'two-dates',
    needs: manyDigits,
    pattern: /(?<![\d.A-Za-z/-])20\d\d[1-9]\d{1,3}20\d\d[1-9]\d{1,3}(?=[,，、。年我至\u4e00-\u9fff])/g,
  },
  { lost: 'number-and-year', needs: manyDigits, pattern: /(?<![\d.])\d{1,7}(?:19|20)\d\d年/g },
  { lost: 'document-number', needs: manyDigits, pattern: /[〔﹝［【(（[](?:19|20)\d\d\d{1,4}号/g },
  { lost: 'date-marks', needs: manyDigits, pattern: /(?<![\d.])20\d\d[1-9]\d{1,3}(?=印发|发布|出台|召开|下发|制定|通过)/g },
  { lost: 'date-marks', needs: ['截至', '截止'], pattern: /(?:截至|截止)(?:1[0-2]|[1-9])\d{1,2}(?=[,，、。])/g },
  { lost: 'quoted-words', needs: hasEmptyQuotes, pattern: /“\s?”|《\s?》|"\s?"(?=[\u4e00-\u9fff])/g },
  { lost: 'list-item', needs: ['、、'], pattern: /、、/g },
  // Mirrors that put the name of a betting site where a place stood: allsport365bet办公室, 宏达88娱乐平台.
  { lost: 'place-name', needs: /[a-z]{3}/, pattern: /(?<![\w.@/:-])[a-z]{3,16} ?\d{2,9}[a-z]{0,8}(?![\w.@/:-])/g },
  { lost: 'place-name', needs: ['娱乐', '彩票', '博彩'], pattern: /\d{2,4}(?:娱乐|彩票|博彩)|(?:娱乐|彩票|博彩)\d{2,4}/g },
]

/** Where digits, marks or words of the text were lost, in order. */
export function findDamage(text: string): readonly Warning[] {
  const found: Warning[] = []
  const long = manyDigits.test(text)
  for (const { lost, needs, pattern } of patterns) {
    if (!(needs === manyDigits ? long : isThere(needs, text))) continue
    for (const { 0: quote, index } of text.matchAll(pattern)) {
      found.push({ code: 'text-damaged', params: { lost, quote }, start: index, end: index + quote.length })
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end).filter((each, index, all) => each.start >= (all[index - 1]?.end ?? 0))
}

function isThere(needs: Damage['needs'], text: string): boolean {
  if (typeof needs === 'function') return needs(text)
  return needs instanceof RegExp ? needs.test(text) : hasAny(text, needs)
}

/** Whether nothing, or one character of white space, stands between two marks: of the many that quote something few do. */
function hasEmptyQuotes(text: string): boolean {
  return quotes.some(([open, close]) => {
    let at = text.indexOf(open)
    while (at >= 0 && text[at + 1] !== close && !(text[at + 2] === close && isWhite(text, at + 1))) at = text.indexOf(open, at + 1)
    return at >= 0
  })
}
