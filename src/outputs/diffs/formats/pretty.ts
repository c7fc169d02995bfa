import type { DiffHeading, DiffSection, DiffSide, HeadingChange, ReportDiff, SentenceChange } from '../../../model/diff.js'
import type { Form } from '../../../model/form.js'
import type { Language } from '../../../model/rule.js'
import { fill } from '../../../text/template.js'
import { displayWidth, padToWidth } from '../../../text/width.js'
import { hanging, indented, packed, wrapped } from '../../display.js'
import { formName } from '../../form-names.js'
import { inputName } from '../../input-errors.js'
import { type Palette, palette } from '../../paint.js'
import type { DiffPrinter } from '../../printer.js'
import { visible } from '../../visible.js'
import { type CellRow, type CellTable, cellTables, figureSentences, legendFor, type ShownCell, sideNames } from '../cell-tables.js'
import {
  headingText,
  isMergeable,
  noHeadingDiffers,
  oneLine,
  piecesOf,
  sectionSentence,
  sectionTitle,
  spokenSections,
  textSentences,
} from '../said.js'
import { notations, words } from '../words.js'

interface Context {
  readonly diff: ReportDiff
  readonly language: Language
  readonly width: number
  readonly forms: readonly Form[]
  readonly paint: Palette
}

/** How many changed sentences of a section, and headings, are shown before they are only counted. */
const told = 20

function render(diff: ReportDiff, { language, width, color, forms }: Parameters<DiffPrinter['render']>[1]): string {
  const context: Context = { diff, language, width, forms, paint: palette(color) }
  const parts = [sides(context), figures(context), headings(context), text(context)]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function sides({ diff, language, width, paint }: Context): readonly string[] {
  const { a, b } = diff.reports
  return [['A', diff.a, a] as const, ['B', diff.b, b] as const].flatMap(([name, path, side]) => [
    paint.strong(`${name}  ${inputName(path, language)}`),
    ...indented(particulars(side, language), width, 3),
  ])
}

function particulars({ organ, year, form, title }: DiffSide, language: Language): string {
  const said = [organ ?? title ?? words.noOrgan[language], ...(year === null ? [] : [String(year)]), formName(form, language)]
  return said.map(visible).join(language === 'zh' ? '，' : ', ')
}

function figures(context: Context): readonly string[] {
  const { diff, language, width, forms, paint } = context
  const head = paint.strong(words.figures[language])
  const tables = cellTables(diff, forms, language)
  const said = figureSentences(diff, language).flatMap((each) => indented(each, width))
  if (tables.length === 0) return [head, ...said]
  const legend = packed(legendFor(tables, language), width - 2)
  return [head, ...said, ...tables.flatMap((table) => tableLines(table, context)), ...legend.map((row) => paint.faint(`  ${row}`))]
}

/** Three columns of figures at the right, under their heads; the names of cells have the rest of the line. */
function tableLines({ title, rows, notes }: CellTable, { diff, language, width, paint }: Context): readonly string[] {
  const [nameA, nameB] = sideNames(diff)
  const head: ShownCell = { column: '', a: nameA, b: nameB, change: words.change[language] }
  const all = [head, ...rows.flatMap(({ cells }) => cells)]
  const widths = ([({ a }) => a, ({ b }) => b, ({ change }) => change] as const satisfies ((cell: ShownCell) => string)[]).map((of) =>
    Math.max(...all.map((cell) => displayWidth(of(cell)))),
  )
  const room = width - widths.reduce((sum, each) => sum + each + 2, 0)
  const longest = Math.max(...rows.flatMap(namesIn).map(displayWidth), displayWidth(title) + 2)
  const names = Math.max(16, Math.min(room, longest))
  const line = (name: string, { a, b, change }: ShownCell): readonly string[] => {
    const indent = /^ */.exec(name)?.[0] ?? ''
    const lines = wrapped(name.trimStart(), names - indent.length).map((row) => indent + row)
    const last = padToWidth(lines.at(-1) ?? '', names)
    const shown = [a, b, change].map((value, at) => `  ${padToWidth(value, widths[at] ?? 0, 'start')}`).join('')
    return [...lines.slice(0, -1), (last + shown).trimEnd()]
  }
  const noted = notes.flatMap((note) => indented(note, width, 4))
  if (rows.length === 0) return [...indented(title, width), ...noted]
  const [first = '', ...more] = [...wrapped(title, names - 2)].reverse()
  return [
    ...more.reverse().map((row) => `  ${row}`),
    ...line(`  ${first}`, head).map((row) => paint.faint(row)),
    ...rows.flatMap((row) => rowLines(row, line)),
    ...noted,
  ]
}

function rowLines(row: CellRow, line: (name: string, cell: ShownCell) => readonly string[]): readonly string[] {
  const names = namesIn(row)
  const head = row.cells.length === 1 ? [] : [`    ${row.row}`]
  return [...head, ...row.cells.flatMap((cell, at) => line(names[at] ?? '', cell))]
}

/** Under the name of the row, those of its columns; a single one stands beside it. */
function namesIn({ row, cells }: CellRow): readonly string[] {
  if (cells.length > 1) return cells.map(({ column }) => `      ${column}`)
  return cells.map(({ column }) => `    ${row}${column === '' ? '' : ` · ${column}`}`)
}

function headings({ diff, language, width, paint }: Context): readonly string[] {
  const head = paint.strong(words.headings[language])
  if (diff.headings.length === 0) return [head, `  ${noHeadingDiffers(diff, language)}`]
  const shown = diff.headings.slice(0, told).flatMap((change) => headingLines(change, language, width))
  const left = diff.headings.length - told
  return [head, ...shown, ...(left > 0 ? [`  ${fill(words.more[language], { count: left })}`] : [])]
}

function headingLines({ change, a, b }: HeadingChange, language: Language, width: number): readonly string[] {
  const of = (heading: DiffHeading | null): string => (heading ? headingText(heading, language) : '')
  const indent = '  '.repeat(Math.max(0, Math.min(3, (b ?? a)?.level ?? 1) - 1))
  const [mark, said] = change === 'renamed' ? ['~', `${of(a)} → ${of(b)}`] : change === 'added' ? ['+', of(b)] : ['-', of(a)]
  return hanging(`  ${indent}${mark} `, said, width)
}

function text(context: Context): readonly string[] {
  const { diff, language, width, paint } = context
  const head = paint.strong(words.text[language])
  const notation = notationFor(diff.sections.flatMap(({ changes }) => changes.slice(0, told)))
  return [
    head,
    ...textSentences(diff, language).flatMap((each) => indented(each, width)),
    ...packed(
      notation.map((kind) => notations[kind][language]),
      width - 2,
    ).map((row) => paint.faint(`  ${row}`)),
    ...spokenSections(diff).flatMap((section) => sectionLines(section, context)),
  ]
}

/** The marks that are used, in the order in which they are explained. */
function notationFor(changes: readonly SentenceChange[]): readonly (keyof typeof notations)[] {
  const used = new Set(
    changes.map((change) => (change.a === null ? 'added' : change.b === null ? 'gone' : isMergeable(change) ? 'merged' : 'both')),
  )
  return (['merged', 'gone', 'added', 'both'] as const).filter((kind) => used.has(kind))
}

function sectionLines(section: DiffSection, { language, width, paint }: Context): readonly string[] {
  const { changes } = section
  const left = changes.length - told
  return [
    '',
    ...wrapped(sectionTitle(section, language), width).map((row) => paint.strong(row)),
    ...indented(sectionSentence(section, language), width),
    ...changes.slice(0, told).flatMap((change) => changeLines(change, width)),
    ...(left > 0 ? [`  ${fill(words.more[language], { count: left })}`] : []),
  ]
}

function changeLines(change: SentenceChange, width: number): readonly string[] {
  const { a, b } = change
  if (isMergeable(change)) {
    const merged = piecesOf(change).map((piece) => ('same' in piece ? piece.same : `[${piece.old}→${piece.new}]`))
    return hanging('  ~ ', merged.join(''), width)
  }
  return [...(a ? hanging('  - ', oneLine(a.quote), width) : []), ...(b ? hanging('  + ', oneLine(b.quote), width) : [])]
}

/** For people: what changed, in a terminal. */
const format: DiffPrinter = { id: 'pretty', render }
export default format
