import type { Form, FormId, TableId } from '../model/form.js'
import type { RecognisedRow, Recognition } from '../model/recognition.js'
import type { Particulars } from '../model/report.js'
import type { Section } from '../model/section.js'
import type { Warning } from '../model/warning.js'
import { foldText } from '../text/fold-table.js'
import { compact } from '../text/phrases.js'

export interface Choice {
  readonly form: FormId
  readonly warnings: readonly Warning[]
}

/**
 * The form that explains most of the rows printed, whatever the year; where two explain the same, or nothing but headings is printed,
 * the form of the report year, which is said in a warning.
 */
export function chooseForm(
  recognition: Recognition,
  sections: readonly Section[],
  { year, title }: Pick<Particulars, 'year' | 'title'>,
  forms: readonly Form[],
): Choice {
  const scores = forms.filter(({ tables }) => tables.length > 0).map((form) => ({ form, rows: printedIn(form, recognition.rows) }))
  const most = Math.max(0, ...scores.map(({ rows }) => rows))
  const best = scores.filter(({ rows }) => rows === most).map(({ form }) => form)
  if (most > 0 && best[0]) return best.length === 1 ? { form: best[0].id, warnings: [] } : byYear(best, year)
  return byOutline(sections, { year, title }, forms)
}

/** How many of the rows stand in the official form, under the header that they have in the document. */
function printedIn(form: Form, rows: readonly RecognisedRow[]): number {
  const official = officialRows(form)
  let printed = 0
  for (const { table, path, forms } of rows) if (forms.includes(form.id) && official.get(table)?.has(path)) printed++
  return printed
}

type OfficialRows = ReadonlyMap<TableId, ReadonlySet<string>>

const officialOf = new WeakMap<Form, OfficialRows>()

function officialRows(form: Form): OfficialRows {
  const known = officialOf.get(form)
  if (known) return known
  const official = new Map<TableId, Set<string>>()
  for (const { id, blocks } of form.tables) {
    const paths = official.get(id) ?? new Set()
    official.set(id, paths)
    for (const { rows } of blocks) for (const { path, optional } of rows) if (!optional) paths.add(path)
  }
  officialOf.set(form, official)
  return official
}

function byOutline(sections: readonly Section[], { year, title }: Pick<Particulars, 'year' | 'title'>, forms: readonly Form[]): Choice {
  const headings = sections.flatMap(({ heading }) => (heading === null ? [] : [compact(foldText(heading))]))
  const inForce = forms.filter((form) => year !== null && covers(form, year))
  const outlined = inForce.find(({ outline }) =>
    outline.some(({ wordings }) => wordings.some((wording) => headings.includes(compact(wording)))),
  )
  if (outlined?.tables.length) return byYear([outlined], year)
  const narrative = forms.find(({ tables }) => tables.length === 0)
  const told = (sections.length > 0 || title !== null) && (year === null || (narrative && covers(narrative, year)))
  return { form: narrative && told ? narrative.id : 'unknown', warnings: [] }
}

function byYear(candidates: readonly Form[], year: number | null): Choice {
  const form = candidates.find((each) => year !== null && covers(each, year)) ?? candidates.at(-1)
  return { form: form?.id ?? 'unknown', warnings: [{ code: 'form-from-year', params: { year }, start: 0, end: 0 }] }
}

function covers({ years }: Form, year: number): boolean {
  return year >= years.from && (years.to === null || year <= years.to)
}
