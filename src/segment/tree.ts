import type { Section } from '../model/section.js'
import type { Span } from '../model/span.js'
import { printed } from './compact.js'
import type { Heading } from './headings.js'

interface Growing {
  readonly start: number
  readonly level: number
  readonly number: string | null
  readonly heading: string | null
  readonly children: Growing[]
}

/** Sections nest by level; what has no heading above it gets an unnumbered section of the first level. */
export function buildTree(text: string, headings: readonly Heading[], body: Span): readonly Section[] {
  const roots: Growing[] = []
  const open: Growing[] = []
  for (const heading of headings) {
    while (open.length > 0 && (open.at(-1) as Growing).level >= heading.level) open.pop()
    if (open.length === 0 && heading.level > 1) {
      const holder = { start: heading.start, level: 1, number: null, heading: null, children: [] }
      roots.push(holder)
      open.push(holder)
    }
    const grown = grow(text, heading)
    const parent = open.at(-1)
    if (parent) parent.children.push(grown)
    else roots.push(grown)
    open.push(grown)
  }
  return close(roots, body.end)
}

function grow(text: string, heading: Heading): Growing {
  const { start, level, number, text: span } = heading
  return {
    start,
    level,
    number: number ? text.slice(number.start, number.end) : null,
    heading: printed(text, span),
    children: [],
  }
}

function close(siblings: readonly Growing[], end: number): readonly Section[] {
  return siblings.map((section, index) => {
    const to = siblings[index + 1]?.start ?? end
    const { start, level, number, heading } = section
    return { number, heading, level, start, end: to, children: close(section.children, to) }
  })
}
