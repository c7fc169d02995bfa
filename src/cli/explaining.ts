import { forms } from '../forms/index.js'
import type { ExplainedIdentity, ExplainedProse, Explanation } from '../model/explanation.js'
import type { Pointer } from '../model/pointer.js'
import type { RecordInput } from '../model/report.js'
import type { Checked, Language, Naming } from '../model/rule.js'
import type { Warning } from '../model/warning.js'
import { causeSentences } from '../outputs/causes.js'
import { names } from '../rules/parts/identity-message.js'
import { cellOf, type Verdict } from '../rules/parts/readings.js'
import { indicatorNames, type StatedIndicator, statedIndicators } from '../rules/parts/stated-indicators.js'
import { lineStarts, placeOf } from '../text/lines.js'
import { accept } from '../validate/accept.js'
import { checkedOf } from '../validate/checked.js'
import { entryOf } from '../validate/entries.js'
import { figuresOf } from '../validate/figures.js'
import { formIndex } from '../validate/form-index.js'
import { namingOf } from '../validate/naming.js'
import { type Standing, standingIn } from '../validate/standing.js'
import { explainedRow } from './explaining-row.js'

type Engine = typeof import('./checking.js')

/** A record, with the text of its document where that is at hand. */
export interface Explained {
  readonly record: RecordInput
  readonly path: string | null
  readonly text: string | null
}

/** Every pointer that something can be said of: cells of the form, figures, and whatever has a place in the text. */
export function pointersOf({ record }: Explained): readonly Pointer[] {
  const checked = checkedOfRecord(record)
  const lists = (['statements', 'breakdowns', 'claims'] as const).flatMap((list) => (record[list] ?? []).map((_, at) => `/${list}/${at}`))
  const cells = checked.cells.map(({ pointer }) => pointer)
  return [...new Set([...cells, ...figuresOf(record).keys(), ...Object.keys(record.evidence ?? {}), ...lists])]
}

/** How the figure at a pointer was read, the identities it stands in, what the prose says of it, and what was found. */
export function explanationOf({ record, path, text }: Explained, pointer: Pointer, language: Language, engine: Engine): Explanation {
  const checked = checkedOfRecord(record)
  const naming = namingOf(checked, language)
  const evidence = checked.evidence(pointer)
  const at = evidence ?? entryOf(pointer, record)?.span ?? null
  const identities = standingIn(record, forms, pointer).map((standing) => identityOf(standing, checked, naming))
  const { findings } = engine.checkReport(record, { language, ...(text === null ? {} : { text }) })
  return {
    schemaVersion: '1',
    path,
    organ: record.organ ?? null,
    year: record.year ?? null,
    form: record.form,
    pointer,
    place: placeIn(naming)(pointer),
    labels: labelsOf(pointer, checked, language),
    value: checked.figure(pointer) ?? statedAt(pointer, record),
    evidence: evidence ?? (at && text !== null ? { ...at, quote: text.slice(at.start, at.end), method: 'prose' } : null),
    ...lineAt(at?.start ?? null, text),
    printed: checked.rowPrinted(pointer) || at !== null,
    row: explainedRow(pointer, checked, naming),
    warnings: (record.warnings ?? []).filter((warning) => touches(warning, pointer, at)),
    identities,
    confirmedBy: identities.filter(({ relation, outcome }) => relation === 'equals' && outcome === 'holds').length,
    prose: (statedIndicators(checked) ?? [])
      .filter((stated) => repeats(stated, pointer))
      .map((stated) => proseOf(stated, checked, text, language)),
    findings: findings
      .filter(({ pointers }) => pointers.includes(pointer))
      .map(({ rule, severity, message, causes }) => ({
        rule,
        severity,
        message,
        suggestions: causeSentences(causes, placeIn(naming), language),
      })),
  }
}

/** null for what is no cell. */
function placeIn(naming: Naming): (pointer: Pointer) => string | null {
  return (pointer) => {
    const place = naming.place(pointer)
    return place === pointer ? null : place
  }
}

function checkedOfRecord(record: RecordInput): Checked {
  const report = accept(record)
  const form = forms.find((candidate) => candidate.id === report.form) ?? null
  return checkedOf(report, form, figuresOf(record, formIndex(form).pointers))
}

function identityOf(standing: Standing, checked: Checked, naming: Naming): ExplainedIdentity {
  const all = [...standing.left, ...standing.right].map(({ pointer }) => pointer)
  const { prefix, name } = names(all, naming)
  const addend = ({ pointer, value }: Standing['left'][number]) => ({
    pointer,
    name: name(pointer),
    value,
    evidence: checked.evidence(pointer),
  })
  return { ...standing, of: prefix, left: standing.left.map(addend), right: standing.right.map(addend) }
}

function labelsOf(pointer: Pointer, checked: Checked, language: Language): readonly string[] {
  const cell = checked.cell(pointer)
  if (!cell) return []
  const { row, column, block } = cell
  const alone = column.key === '' && block.columns.length === 1
  const printed = row.labels[0] ?? ''
  const label = language === 'en' ? row.en : row.marker === '' ? printed : `${row.short}${row.short.endsWith('）') ? '' : ' '}${printed}`
  const head = language === 'zh' ? (column.labels[0] ?? '') : column.en
  return alone ? [label] : [label, head]
}

/** What the record keeps of a sentence. */
function statedAt(pointer: Pointer, record: RecordInput): number | null {
  const [, list, key = '', last] = pointer.split('/')
  if (list === 'indicators') {
    const indicator = record.indicators?.[key as keyof typeof indicatorNames]
    return (last === 'prose' ? indicator?.prose?.value : indicator?.value) ?? null
  }
  const at = Number(key)
  if (list === 'statements') return record.statements?.[at]?.value ?? null
  if (list === 'breakdowns') return record.breakdowns?.[at]?.whole ?? null
  return list === 'claims' ? (record.claims?.[at]?.printed ?? null) : null
}

function lineAt(start: number | null, text: string | null): { readonly line: number | null; readonly column: number | null } {
  return start === null || text === null ? { line: null, column: null } : placeOf(lineStarts(text), start)
}

/** Of the cell, of its row, or of the place in the text where it stands. */
function touches({ params, start, end }: Warning, pointer: Pointer, at: { readonly start: number; readonly end: number } | null): boolean {
  const of = params['pointer']
  if (typeof of === 'string' && (of === pointer || pointer.startsWith(`${of}/`))) return true
  return at !== null && start < end && start <= at.start && at.end <= end
}

function cellsOf(verdict: Verdict): readonly Pointer[] {
  if (verdict.kind === 'agrees') return verdict.reading.map(cellOf)
  return verdict.kind === 'differs' ? verdict.readings.flat().map(cellOf) : verdict.cells
}

function repeats({ id, pointer: own, verdict }: StatedIndicator, pointer: Pointer): boolean {
  return cellsOf(verdict).includes(pointer) || own === pointer || pointer === `/indicators/${id}`
}

function proseOf(stated: StatedIndicator, checked: Checked, text: string | null, language: Language): ExplainedProse {
  const { id, quantity, pointer, verdict } = stated
  const evidence = checked.evidence(pointer)
  return {
    indicator: id,
    name: indicatorNames[id][language],
    value: quantity.value,
    approximate: quantity.approximate,
    quote: evidence?.quote ?? null,
    ...lineAt(evidence?.start ?? null, text),
    outcome: verdict.kind,
  }
}
