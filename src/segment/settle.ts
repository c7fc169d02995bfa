import { isOneOf } from '../text/characters.js'
import { bare } from '../text/name-key.js'
import { withoutFigure } from './compact.js'
import type { Heading } from './headings.js'

/** What may stand between the lines of a table of contents: leaders and page numbers. */
const filler = /^[\s.…·。:;,、|*#\d-]*$/

/** The headings that open a section: without those of a table of contents, doubled ones, and words that only look like one. */
export function settle(text: string, headings: readonly Heading[]): readonly Heading[] {
  const named = dropStray(text, headings)
  return dropContents(text, named)
}

function keyOf(text: string, heading: Heading): string {
  return withoutFigure(bare(text.slice(heading.text.start, heading.text.end)))
}

/** A known wording without its number is a heading only beside others, and only where the numbered one is missing. */
function dropStray(text: string, headings: readonly Heading[]): readonly Heading[] {
  if (headings.every(({ number }) => number !== null)) return headings
  const numbered = new Set<string>()
  const lastOf = new Map<string, Heading>()
  for (const heading of headings) {
    if (heading.level !== 1) continue
    const key = keyOf(text, heading)
    if (heading.number) numbered.add(key)
    else lastOf.set(key, heading)
  }
  const enough = numbered.size + lastOf.size >= 2
  return headings.filter((heading) => {
    if (heading.number) return true
    const key = keyOf(text, heading)
    return enough && !numbered.has(key) && lastOf.get(key) === heading
  })
}

function dropContents(text: string, headings: readonly Heading[]): readonly Heading[] {
  const tops: number[] = []
  for (let index = 0; index < headings.length; index++) if (headings[index]?.level === 1) tops.push(index)
  const keys = tops.map((index) => keyOf(text, headings[index] as Heading))
  const left = new Map<string, number>()
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1)
  const dropped = new Set<number>()
  let run = false
  for (const [place, index] of tops.entries()) {
    const heading = headings[index] as Heading
    const key = keys[place] as string
    const repeats = (left.get(key) as number) > 1
    left.set(key, (left.get(key) as number) - 1)
    const next = tops[place + 1] ?? headings.length
    const listed = isLed(text, heading) || (repeats && isEmpty(text, headings, index, next))
    if (listed || (run && repeats)) for (let at = index; at < next; at++) dropped.add(at)
    run = listed
  }
  return headings.filter((_, index) => !dropped.has(index))
}

function isLed(text: string, heading: Heading): boolean {
  const near = text.slice(heading.text.start, heading.text.start + 200)
  const feed = near.indexOf('\n')
  const words = withoutFigure((feed < 0 ? near : near.slice(0, feed)).trimEnd()).trimEnd()
  if (words.length <= 3) return false
  for (let at = words.length - 3; at < words.length; at++) if (!isOneOf('.…·', words, at)) return false
  return true
}

/** Nothing but headings and leaders up to the next heading of the first level. */
function isEmpty(text: string, headings: readonly Heading[], index: number, next: number): boolean {
  for (let at = index; at < next; at++) {
    const from = (headings[at] as Heading).text.end
    const to = headings[at + 1]?.start ?? text.length
    if (to - from > 120 || !filler.test(text.slice(from, to))) return false
  }
  return next < headings.length
}
