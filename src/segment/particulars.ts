import type { Particulars } from '../model/report.js'
import type { Span } from '../model/span.js'
import { compact } from '../text/compact.js'
import { nameKey } from '../text/name-key.js'
import { printed } from './compact.js'
import { findContact } from './contact.js'
import type { Line } from './lines.js'
import { valuesOf } from './metadata.js'
import { isOrganName, organInMetadata, organInPageHead, organInProse } from './organ.js'
import { findPeriod } from './period.js'
import { signedDate, statedDate } from './published.js'
import { findScope } from './scope.js'
import { organInTitle, quotedTitle, type Title } from './title.js'
import { findYear } from './year.js'

/** Where in the document each particular may stand. */
export interface Places {
  readonly head: Span
  readonly body: Span
  readonly foot: Span
  readonly opening: Span
  /** The first section, its heading left out. */
  readonly first: Span
  readonly title: Title | null
}

/** Openings and first sections are read so far, in characters. */
const farthest = 6000

export function readParticulars(
  folded: string,
  text: string,
  lines: readonly Line[],
  places: Places,
): { readonly particulars: Particulars; readonly dated: Span | null } {
  const opening = compact(folded, bounded(places.opening))
  const first = compact(folded, bounded(places.first))
  const title = places.title ?? quotedTitle(folded, places.opening)
  const period = findPeriod(`${opening.text}\n${first.text}`)
  const stated = statedDate(folded, lines, places)
  const whole = (): string => compact(folded, { start: places.body.start, end: Math.min(places.body.end, places.body.start + 40000) }).text
  const year = findYear({ title: title?.words.text ?? '', opening: opening.text, first: first.text, whole }, period, stated?.iso ?? null)
  const organ = organOf(folded, places, title) ?? organInProse(opening, first)
  const dated = stated ?? signedDate(folded, lines, places.body, year)
  const particulars: Particulars = {
    title: title ? printed(text, title) : null,
    year,
    organ: organ ? printed(text, organ) : null,
    organKey: organ ? nameKey(compact(folded, organ).text) : null,
    scope: findScope(title?.words.text ?? '', opening.text),
    period,
    publishedOn: dated?.iso ?? null,
    indexNumber: indexNumber(folded, text, places.head),
    contact: findContact(text, opening),
  }
  return { particulars, dated }
}

/** 发布机构, then title, then 来源; a short name yields to the title's full one (县林业局 to 某县林业局). */
function organOf(folded: string, places: Places, title: Title | null): Span | null {
  const inTitle = title ? organInTitle(title) : null
  const titled = inTitle && isOrganName(compact(folded, inTitle).text) ? inTitle : null
  const publisher = organInMetadata(folded, places.head, 'publisher')
  if (publisher && titled && fuller(folded, titled, publisher)) return titled
  return publisher ?? titled ?? organInMetadata(folded, places.head, 'source') ?? organInPageHead(folded, places.head)
}

function fuller(folded: string, titled: Span, publisher: Span): boolean {
  const long = compact(folded, titled).text
  const short = compact(folded, publisher).text
  return long.length > short.length && long.endsWith(short)
}

function indexNumber(folded: string, text: string, head: Span): string | null {
  for (const value of valuesOf(folded, head, '索引号')) {
    const written = text.slice(value.start, value.end)
    if (/\d/.test(written)) return written
  }
  return null
}

function bounded(span: Span): Span {
  return { start: span.start, end: Math.min(span.end, span.start + farthest) }
}
