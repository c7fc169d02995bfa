import type { Checked } from '../../model/rule.js'
import type { Section } from '../../model/section.js'

/**
 * How many UTF-16 units a section may hold besides its own number and heading: text, punctuation of the heading, white
 * space and line ends alike. Null for a section without a heading. What the record places at the foot of the report, its
 * signature and date, is no part of it.
 */
export function bodyLength({ number, heading, start, end }: Section, checked: Checked): number | null {
  if (heading === null) return null
  const foot = ['/organ', '/publishedOn'].flatMap((pointer) => {
    const found = checked.evidence(pointer)
    return found && found.start >= start + heading.length && found.end <= end ? [found.start] : []
  })
  return Math.min(end, ...foot) - start - heading.length - (number?.length ?? 0)
}
