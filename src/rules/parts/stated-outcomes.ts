import type { Form } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { Statement } from '../../model/report.js'
import type { Checked } from '../../model/rule.js'
import type { Span } from '../../model/span.js'
import { intervalOf } from './interval.js'
import { compare, type Reading, type Verdict } from './readings.js'

/** A statement whose subject names an outcome of requests or a result of remedies, beside its cells. */
export interface StatedOutcome {
  readonly pointer: Pointer
  readonly statement: Statement
  readonly verdict: Verdict
}

interface Remedy {
  readonly blocks: readonly string[]
  readonly end: number
}

type Group = 'denied' | 'unavailable' | 'notProcessed' | 'other'
type Result = 'upheld' | 'corrected' | 'other' | 'pending'

const granted = '/requests/outcomes/granted/total'
const partiallyGranted = '/requests/outcomes/partiallyGranted/total'
const singles: Readonly<Record<string, Reading>> = {
  予以公开: [granted],
  同意公开: [granted],
  部分公开: [partiallyGranted],
  予以部分公开: [partiallyGranted],
  同意部分公开: [partiallyGranted],
  予以公开及部分公开: [granted, partiallyGranted],
  上年结转: ['/requests/carriedOver/total'],
  上年度结转: ['/requests/carriedOver/total'],
}
const groups: Readonly<Record<string, Group>> = {
  不予公开: 'denied',
  不同意公开: 'denied',
  无法提供: 'unavailable',
  不予处理: 'notProcessed',
  其他处理: 'other',
}
const results: Readonly<Record<string, Result>> = {
  结果维持: 'upheld',
  维持: 'upheld',
  结果纠正: 'corrected',
  纠正: 'corrected',
  其他结果: 'other',
  尚未审结: 'pending',
}
/** What counts requests and cases; 12人 or 3次培训 are something else. */
const units: ReadonlySet<string> = new Set(['件', '宗', '份', '条', '项', '起', '例', '次', '件次', ''])
/** What may stand before the name of an outcome without changing what it is. */
const before = /^(?:对?其中)?(?:依法)?(?:决定|作出|答复|告知|均|已)?(?:(?:因|由于)[^,;]{1,20})?$/
const behind = /^的?(?:申请|答复|决定|告知|案件)?(?:数量|件数|数)?的?$/
/** Outcomes stand this near to what the text says of requests received or handled, in UTF-16 units. */
const near = 600
/** Results stand this near behind the remedy they are of. */
const nearRemedy = 200

export function statedOutcomes(checked: Checked): readonly StatedOutcome[] {
  const statements = checked.report.statements ?? []
  const order = statements.map((statement, index) => ({ statement, index })).sort((a, b) => a.statement.start - b.statement.start)
  const partsNamed = statements.some((statement) => subjectOf(statement, checked).includes('部分公开'))
  const about = requestPlaces(checked)
  const cells = proactiveCells(checked.form)
  let remedy: Remedy = { blocks: [], end: 0 }
  return order.flatMap(({ statement, index }) => {
    const subject = subjectOf(statement, checked)
    const blocks = remedyNamed(subject)
    if (blocks) remedy = { blocks, end: statement.end }
    const inReach = statement.start <= remedy.end + nearRemedy ? remedy.blocks : []
    if (!units.has(checked.fold(statement.unit))) return []
    const own = ofRequests(subject, partsNamed, checked)
    const ofText = own.length > 0 && about.some((place) => isNear(statement, place)) ? own : ofRemedies(subject, inReach)
    const cell = cells.get(subject)
    const readings = cell === undefined ? ofText : [[cell]]
    if (readings.length === 0) return []
    const quote = checked.evidence(`/statements/${index}`)?.quote
    const interval = intervalOf(statement.value, statement.approximate === true, quote === undefined ? null : checked.fold(quote))
    return [{ pointer: `/statements/${index}`, statement, verdict: compare(interval, readings, checked) }]
  })
}

function subjectOf(statement: Statement, checked: Checked): string {
  return checked.fold(statement.subject).replace(/[\s"'“”‘’]/g, '')
}

/** Sections that hold the requests table, and the places that state how many requests there were. */
function requestPlaces(checked: Checked): readonly Span[] {
  const sections = checked.headings.filter(({ entry }) => checked.form?.outline[entry]?.table === 'requests').map(({ section }) => section)
  const stated = ['requestsReceived', 'requestsHandled'].flatMap((id) => {
    const found = checked.evidence(`/indicators/${id}/prose`)
    return found ? [{ start: found.start - near, end: found.end + near }] : []
  })
  return [...sections, ...stated]
}

function isNear(statement: Span, place: Span): boolean {
  return statement.start >= place.start && statement.end <= place.end
}

function ofRequests(subject: string, partsNamed: boolean, checked: Checked): readonly Reading[] {
  const joined = subject.replace(/(?:予以)?公开[及和与、或](?:予以)?部分公开/, '予以公开及部分公开')
  const single = named(joined, singles)
  // 予以公开 alone may count what was granted in part as well.
  if (single) return single.length === 1 && single[0] === granted && !partsNamed ? [single, [granted, partiallyGranted]] : [single]
  const group = named(subject, groups)
  return group ? groupReadings(group, checked) : ofApplicants(subject, checked)
}

/** 自然人申请, 法人或其他组织申请: of those received, of those and the ones carried over, or of those concluded. */
function ofApplicants(subject: string, { form }: Checked): readonly Reading[] {
  const columns = form?.tables.find((table) => table.id === 'requests')?.blocks[0]?.columns ?? []
  const single = columns.find(
    (column) => named(subject, { [column.labels[0] ?? '']: true }) && !/^(?:其他|总计)/.test(column.labels[0] ?? ''),
  )
  const organizations = named(subject, { 法人或其他组织: true, 法人和其他组织: true, 法人及其他组织: true })
  const keys = columns.map(({ key }) => key).filter((key) => key !== 'total' && key !== 'naturalPerson')
  const own = single ? [single.key] : organizations ? keys : []
  const row = (path: string): Reading => own.map((key) => `/requests/${path}/${key}`)
  return own.length === 0 ? [] : [row('newlyReceived'), [...row('newlyReceived'), ...row('carriedOver')], row('outcomes/total')]
}

/** A group’s own subtotal, and the sum of its rows. */
function groupReadings(group: Group, { form }: Checked): readonly Reading[] {
  const rows = form?.tables.flatMap((table) => table.blocks.flatMap((block) => block.rows)) ?? []
  const members = rows.filter((row) => row.group === `outcomes/${group}`).map((row) => `/requests/${row.path}/total`)
  return [[`/requests/outcomes/${group}/subtotal/total`], members]
}

/** 规章对外公开总数量, 行政许可处理决定数量: row and column of the table of proactive disclosure in one. */
function proactiveCells(form: Form | null): ReadonlyMap<string, Pointer> {
  const blocks = form?.tables.filter((table) => table.id === 'proactive').flatMap((table) => table.blocks) ?? []
  const named = blocks.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      columns.flatMap((column): readonly (readonly [string, Pointer])[] =>
        row.labels.flatMap((label) => column.labels.map((name) => [`${label}${name}`, `/proactive/${row.path}/${column.key}`])),
      ),
    ),
  )
  return new Map([...named, ...named.map(([name, pointer]): readonly [string, Pointer] => [name.replace('本年', ''), pointer])])
}

const reconsideration = ['/remedies/reconsideration']
const litigation = ['/remedies/litigation/direct', '/remedies/litigation/afterReconsideration']

/** The blocks a subject speaks of; null where it names neither reconsideration nor litigation. */
function remedyNamed(subject: string): readonly string[] | null {
  const [reconsidered, sued] = [/复议/.test(subject), /诉讼|起诉|应诉/.test(subject)]
  if (!reconsidered && !sued) return null
  return [...(reconsidered ? reconsideration : []), ...(sued ? litigation : [])]
}

/** Of the remedy that was named last: the sum of its blocks, or one of them. */
function ofRemedies(subject: string, remedy: readonly string[]): readonly Reading[] {
  const result = named(subject.replace(/(?:行政)?(?:复议|诉讼)(?:案件)?/, ''), results)
  if (!result || remedy.length === 0) return []
  const cells = remedy.map((block) => `${block}/${result}`)
  const parts = remedy.length > 1 ? [cells, ...cells.map((cell) => [cell])] : [cells]
  return remedy.length > 2 ? [...parts, cells.slice(1)] : parts
}

/** What the subject names: the name itself, with nothing round it but words that do not change it. */
function named<T>(subject: string, names: Readonly<Record<string, T>>): T | null {
  for (const [name, value] of Object.entries(names)) {
    const at = subject.indexOf(name)
    if (at < 0) continue
    const [head, tail] = [subject.slice(0, at), subject.slice(at + name.length)]
    if ((head === '' || before.test(head)) && (tail === '' || behind.test(tail))) return value
  }
  return null
}
