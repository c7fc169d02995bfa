import type { Particulars } from '../model/report.js'
import type { Warning } from '../model/warning.js'
import { foldText } from '../text/fold-table.js'
import { nameKey } from '../text/name-key.js'
import { gathering, notNames, ofSending } from './from-path-words.js'
import { looksLikeOrgan } from './organ.js'

/** What the path of a document says, and the part of the path that says it. */
export interface SaidByPath {
  readonly organ: { readonly organ: string; readonly part: string } | null
  readonly year: { readonly year: number; readonly part: string } | null
}

/** A name of an organ has at least so many characters: 教育局. */
const shortest = 3
const earliest = 2008

/**
 * The unit and the year that a file's name gives, else its folder: only Chinese words of an organ, and a year that is plainly one. A folder
 * that is nothing but a year or nothing but a unit lets the one above it speak too. Null rather than a guess.
 */
export function saidByPath(path: string | null): SaidByPath {
  const parts = (path ?? '').split('/').filter((part) => part !== '' && part !== '.' && part !== '..')
  const file = parts.at(-1)
  if (file === undefined) return { organ: null, year: null }
  const [near, far] = [parts.at(-2), parts.at(-3)]
  const name = stem(file)
  const organFolders = near !== undefined && isYear(near) ? [near, far] : [near]
  const yearFolders = near !== undefined && organIn(near) !== null ? [near, far] : [near]
  return {
    organ: first([name, ...organFolders], organIn, (organ, part) => ({ organ, part: part === name ? file : part })),
    year: yearOf(name, file, yearFolders),
  }
}

/** What the text does not say, by the path; with a warning for each. The text always comes first, and what it contradicts is not taken. */
export function completed(
  particulars: Particulars,
  path: string | null,
): { readonly particulars: Particulars; readonly warnings: readonly Warning[] } {
  if (particulars.organ !== null && particulars.year !== null) return { particulars, warnings: [] }
  const said = saidByPath(path)
  const organ = particulars.organ === null ? said.organ : null
  const year = particulars.year === null && said.year && fits(said.year.year, particulars) ? said.year : null
  return {
    particulars: {
      ...particulars,
      ...(organ ? { organ: organ.organ, organKey: nameKey(foldText(organ.organ)) } : {}),
      ...(year ? { year: year.year } : {}),
    },
    warnings: [
      ...(organ ? [{ code: 'organ-from-path', params: { ...organ }, start: 0, end: 0 } as const] : []),
      ...(year ? [{ code: 'year-from-path', params: { ...year }, start: 0, end: 0 } as const] : []),
    ],
  }
}

/** A report of a year is published after it, and its period lies in it. */
function fits(year: number, { publishedOn, period }: Particulars): boolean {
  if (publishedOn !== null && Number(publishedOn.slice(0, 4)) <= year) return false
  return period === null || Number(period.to.slice(0, 4)) === year
}

const stem = (file: string): string => file.replace(/\.[A-Za-z0-9]{1,8}$/, '')

function first<T, R>(
  parts: readonly (string | undefined)[],
  read: (part: string) => T | null,
  made: (found: T, part: string) => R,
): R | null {
  for (const part of parts) {
    const found = part === undefined ? null : read(part)
    if (part !== undefined && found !== null) return made(found, part)
  }
  return null
}

/** The one organ a part of a path names, as written there; null where it names none or more than one. */
function organIn(part: string): string | null {
  let folded = foldText(part)
  if (!holdsHan(folded)) return null
  for (const words of notNames) {
    const everywhere = new RegExp(words.source, `${words.flags}g`)
    folded = folded.replace(everywhere, (cut) => '\0'.repeat(cut.length))
  }
  const named = [...folded.matchAll(/[\u3400-\u9fff〇·]+/g)].filter(
    ([words]) => words.length >= shortest && looksLikeOrgan(words) && !gathering.test(words),
  )
  const [only] = named
  return only && new Set(named.map(([words]) => words)).size === 1 ? part.slice(only.index, only.index + only[0].length) : null
}

/** The file's name first; one that gives two years gives none, and no folder decides between them. */
function yearOf(name: string, file: string, folders: readonly (string | undefined)[]): SaidByPath['year'] {
  const inName = yearsIn(name)
  if (inName.length > 0) return inName.length === 1 && inName[0] !== undefined ? { year: inName[0], part: file } : null
  return first(folders, yearOfFolder, (year, part) => ({ year, part }))
}

function holdsHan(folded: string): boolean {
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    if (unit >= 0x3400 && unit <= 0x9fff) return true
  }
  return false
}

function yearOfFolder(folder: string): number | null {
  const folded = foldText(folder)
  const [year, ...others] = yearsIn(folder)
  if (year === undefined || others.length > 0 || ofSending.test(folded)) return null
  // A folder called 2025 may hold what came in that year.
  return /年度|年报|公开|报告/.test(folded) ? year : null
}

function isYear(part: string): boolean {
  const folded = foldText(part)
  return folded.includes('20') && /^\s*20\d\d\s*年?度?(?:年报)?\s*$/.test(folded)
}

const arabic = /(?<!\d|\d[-._]\d{1,2}[-._])(20\d\d)(?!\d|[-._]\d{1,2}(?!\d)|年\s*\d{1,2}月|\s*[\])〕]\s*第?\d+号|\s*号)/g
const chinese = /二[〇零]([〇零一二三四五六七八九])([〇零一二三四五六七八九])年/g
const digits = '〇一二三四五六七八九'

/** The different years that a part gives in Chinese words, or by being nothing else; dates and numbers of documents are no years. */
function yearsIn(part: string): readonly number[] {
  const folded = foldText(part)
  if (!holdsHan(folded) && !isYear(folded)) return []
  const digit = (char: string | undefined): number => (char === '零' ? 0 : digits.indexOf(char ?? ''))
  const years = [
    ...[...folded.matchAll(arabic)].map((hit) => Number(hit[1])),
    ...[...folded.matchAll(chinese)].map((hit) => 2000 + digit(hit[1]) * 10 + digit(hit[2])),
  ]
  return [...new Set(years)].filter((year) => year >= earliest)
}
