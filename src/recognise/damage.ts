import type { Warning } from '../model/warning.js'

/**
 * Runs that cannot stand as they are: characters were lost in copying. What is lost is named, never guessed; nothing is read from them.
 * The patterns have no nested repetition, so each is linear in the text.
 */
const patterns: readonly { readonly lost: string; readonly pattern: RegExp }[] = [
  { lost: 'year-mark', pattern: /(?<![\d.])(?:19|20)\d\d(?:1[0-2]|[1-9])月/g },
  { lost: 'date-marks', pattern: /(?<![\d.])(?:19|20)\d\d[1-9]\d{1,3}日/g },
  { lost: 'two-dates', pattern: /(?<![\d.A-Za-z/-])20\d\d[1-9]\d{1,3}20\d\d[1-9]\d{1,3}(?=[,，、。年我至\u4e00-\u9fff])/g },
  { lost: 'number-and-year', pattern: /(?<![\d.])\d{1,7}(?:19|20)\d\d年/g },
  { lost: 'document-number', pattern: /[〔﹝［【(（[](?:19|20)\d\d\d{1,4}号/g },
  { lost: 'date-marks', pattern: /(?<![\d.])20\d\d[1-9]\d{1,3}(?=印发|发布|出台|召开|下发|制定|通过)/g },
  { lost: 'date-marks', pattern: /(?:截至|截止)(?:1[0-2]|[1-9])\d{1,2}(?=[,，、。])/g },
  { lost: 'quoted-words', pattern: /“\s?”|《\s?》|"\s?"(?=[\u4e00-\u9fff])/g },
  { lost: 'list-item', pattern: /、、/g },
  // Mirrors that put the name of a betting site where a place stood: allsport365bet办公室, 宏达88娱乐平台.
  { lost: 'place-name', pattern: /(?<![\w.@/:-])[a-z]{3,16} ?\d{2,9}[a-z]{0,8}(?![\w.@/:-])/g },
  { lost: 'place-name', pattern: /\d{2,4}(?:娱乐|彩票|博彩)|(?:娱乐|彩票|博彩)\d{2,4}/g },
]

/** Where digits, marks or words of the text were lost, in order. */
export function findDamage(text: string): readonly Warning[] {
  const found = patterns.flatMap(({ lost, pattern }) =>
    [...text.matchAll(pattern)].map((match): Warning => {
      const end = match.index + match[0].length
      return { code: 'text-damaged', params: { lost, quote: match[0] }, start: match.index, end }
    }),
  )
  return found.sort((a, b) => a.start - b.start || a.end - b.end).filter((each, index, all) => each.start >= (all[index - 1]?.end ?? 0))
}
