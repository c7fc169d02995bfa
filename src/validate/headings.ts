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
  let best = { entry: -1, score: like }
  for (const [entry, { wordings }] of outline.entries()) {
    for (const wording of wordings) {
      const score = alike(heading, bare(wording))
      if (score > best.score) best = { entry, score }
    }
  }
  return best.entry < 0 ? byTheme(heading, outline) : best.entry
}

function byTheme(heading: string, outline: readonly OutlineHeading[]): number | null {
  const entry = outline.findLastIndex(({ themes }) => themes?.some((theme) => heading.includes(theme)))
  return entry < 0 ? null : entry
}

function alike(heading: string, wording: string): number {
  const mentions = heading.includes(wording) && heading.length - wording.length <= longest
  return Math.max(mentions && heading !== wording ? contained : 0, similarity(heading, wording))
}

function byNumber(section: Section, outline: readonly OutlineHeading[], taken: ReadonlySet<number | null>): number | null {
  if (section.level !== 1 || section.number === null) return null
  const entry = outline.findIndex(({ number }) => number === foldText(section.number ?? ''))
  return entry < 0 || taken.has(entry) ? null : entry
}

/** Han characters only: no punctuation, no inline pinyin, no year. */
function bare(heading: string): string {
  return foldText(heading).replace(/[^\p{Script=Han}]/gu, '')
}
