import type { Form, OutlineHeading } from '../model/form.js'
import type { Heading } from '../model/rule.js'
import type { Section } from '../model/section.js'
import { foldText } from '../text/fold-table.js'
import { similarity } from '../text/similarity.js'

/** How like a wording of the outline a heading must be, from 0 to 1. */
const like = 0.6
/** A wording inside a heading (2019年总体情况) counts for this much; longer headings only mention it. */
const contained = 0.9
const longest = 12

interface Placed {
  readonly pointer: string
  readonly section: Section
}

/**
 * The report's sections that are entries of the form's outline, by their wording; sections of the first level that no
 * wording settles by their number, where the form numbers its sections and no other section has taken the entry.
 */
export function headingsOf(sections: readonly Section[], form: Form): readonly Heading[] {
  const all = flatten(sections, '/sections').sort((a, b) => a.section.start - b.section.start)
  const worded = all.map(({ section }) => byWording(section, form.outline))
  const taken = new Set(worded)
  const numbered = form.outline.some((entry) => entry.table !== null)
  return all.flatMap(({ pointer, section }, index) => {
    const entry = worded[index] ?? (numbered ? byNumber(section, form.outline, taken) : null)
    return entry === null ? [] : [{ pointer, section, entry }]
  })
}

function flatten(sections: readonly Section[], at: string): Placed[] {
  return sections.flatMap((section, index) => {
    const pointer = `${at}/${index}`
    return [{ pointer, section }, ...flatten(section.children, `${pointer}/children`)]
  })
}

function byWording(section: Section, outline: readonly OutlineHeading[]): number | null {
  const heading = bare(section.heading ?? '')
  if (heading === '') return null
  const all = wordingsOf(outline)
  const same = all.find(({ wording }) => wording === heading)
  if (same) return same.entry
  let best = { entry: -1, score: like }
  for (const { entry, wording } of all) {
    const score = alike(heading, wording, best.score)
    if (score > best.score) best = { entry, score }
  }
  return best.entry < 0 ? byTheme(heading, outline) : best.entry
}

interface Wording {
  readonly entry: number
  readonly wording: string
}

const wordings = new WeakMap<readonly OutlineHeading[], readonly Wording[]>()

/** The wordings of an outline, bare, each with its entry; gathered once. */
function wordingsOf(outline: readonly OutlineHeading[]): readonly Wording[] {
  const known = wordings.get(outline)
  if (known) return known
  const all = outline.flatMap((heading, entry) => heading.wordings.map((wording) => ({ entry, wording: bare(wording) })))
  wordings.set(outline, all)
  return all
}

function byTheme(heading: string, outline: readonly OutlineHeading[]): number | null {
  const entry = outline.findLastIndex(({ themes }) => themes?.some((theme) => heading.includes(theme)))
  return entry < 0 ? null : entry
}

/** What is less than `least` may be given as 0. */
function alike(heading: string, wording: string, least: number): number {
  const mentions = heading.includes(wording) && heading.length - wording.length <= longest
  return Math.max(mentions ? contained : 0, similarity(heading, wording, least))
}

function byNumber(section: Section, outline: readonly OutlineHeading[], taken: ReadonlySet<number | null>): number | null {
  if (section.level !== 1 || section.number === null) return null
  const entry = outline.findIndex(({ number }) => number === foldText(section.number ?? ''))
  return entry < 0 || taken.has(entry) ? null : entry
}

/** Han characters only: no punctuation, no inline pinyin, no year. */
function bare(heading: string): string {
  const words = foldText(heading).replace(/[\0-\u2e7f\u3000-\u3003\u3008-\u3020\uff00-\uffef]/g, '')
  return /^[\u4e00-\u9fff]*$/.test(words) ? words : words.replace(/[^\p{Script=Han}]/gu, '')
}
