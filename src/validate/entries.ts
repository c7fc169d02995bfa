import type { Pointer } from '../model/pointer.js'
import type { RecordInput } from '../model/report.js'
import type { Section } from '../model/section.js'
import type { Span } from '../model/span.js'

/** What a pointer into one of the record's lists of prose names. */
export interface Entry {
  readonly span: Span
  /** What it says, without its place in the list or in the text. */
  readonly identity: string
}

/** The statement, breakdown or claim at a pointer such as `/statements/3`; null for every other pointer. */
export function entryOf(pointer: Pointer, report: RecordInput): Entry | null {
  const [, list, index, ...rest] = pointer.split('/')
  if (index === undefined || rest.length > 0) return null
  switch (list) {
    case 'statements': {
      const found = report.statements?.[Number(index)]
      return found ? entry(found, list, [found.subject, found.value, found.unit]) : null
    }
    case 'breakdowns': {
      const found = report.breakdowns?.[Number(index)]
      return found ? entry(found, list, [found.whole, ...found.parts]) : null
    }
    case 'claims': {
      const found = report.claims?.[Number(index)]
      return found ? entry(found, list, [found.kind, found.printed, ...found.terms]) : null
    }
    default:
      return null
  }
}

/** What a section is called, for a pointer such as `/sections/2/children/0`: its number among the others says nothing of it. */
export function sectionIdentity(pointer: Pointer, report: RecordInput): string | null {
  const [, list, ...keys] = pointer.split('/')
  if (list !== 'sections') return null
  let sections = report.sections ?? []
  let found: Section | undefined
  for (const key of keys) {
    if (key === 'children') continue
    found = sections[Number(key)]
    sections = found?.children ?? []
  }
  return found ? `/sections=${JSON.stringify([found.number, found.heading])}` : null
}

function entry({ start, end }: Span, list: string, said: readonly (string | number)[]): Entry {
  return { span: { start, end }, identity: `/${list}=${JSON.stringify(said)}` }
}
