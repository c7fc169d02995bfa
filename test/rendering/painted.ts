import type { Column, FormRow } from '../../src/model/form.js'
import { formOf } from './figures.js'
import { type Density, randomOf } from './glued.js'

/** A requests table as it comes out of a PDF cell by cell, in an order of its own. */
export interface Painted {
  readonly text: string
  /** Pointer → printed figure, null for a blank. */
  readonly figures: ReadonlyMap<string, number | null>
  /** Paths of the rows whose label stands right before their own figures and no other's. */
  readonly labelled: readonly string[]
}

export interface Spoiling {
  /** Outcomes without a label come in another order, so that all sums hold; or all rows do. */
  readonly shuffled: 'no' | 'outcomes' | 'all'
  readonly blanks: number
  readonly slips: number
  /** A page number between dashes before the label of a row; or some as bare figures, anywhere. */
  readonly pages: 'dashes' | 'bare'
}

export const sound: Spoiling = { shuffled: 'no', blanks: 0, slips: 0, pages: 'dashes' }

type Random = (below: number) => number

const share: Readonly<Record<Density, number>> = { sparse: 8, ordinary: 35, dense: 85 }

export function requestsOf(id: string): { readonly rows: readonly FormRow[]; readonly columns: readonly Column[] } {
  const block = formOf(id).tables.find((table) => table.id === 'requests')?.blocks[0]
  return { rows: block?.rows.filter(({ optional }) => !optional) ?? [], columns: block?.columns ?? [] }
}

/** Row path → its figures: all sums hold. */
export function requestsTable(id: string, random: Random, density: Density): Map<string, number[]> {
  const { rows } = requestsOf(id)
  const count = (): number => (random(100) < share[density] ? 1 + random(density === 'dense' ? 900 : 12) : 0)
  const table = new Map(rows.map(({ path }) => [path, Array.from({ length: 6 }, count)]))
  const sum = (paths: readonly string[]): number[] =>
    Array.from({ length: 6 }, (_, column) => paths.reduce((total, path) => total + (table.get(path)?.[column] ?? 0), 0))
  const total = sum(rows.map(({ path }) => path).filter((path) => path.startsWith('outcomes/') && path !== 'outcomes/total'))
  const forward = table.get('carriedForward') ?? []
  const over = (table.get('carriedOver') ?? []).map((value, column) => Math.min(value, (total[column] ?? 0) + (forward[column] ?? 0)))
  table.set('outcomes/total', total)
  table.set('carriedOver', over)
  table.set(
    'newlyReceived',
    total.map((value, column) => value + (forward[column] ?? 0) - (over[column] ?? 0)),
  )
  for (const row of table.values()) row.push(row.reduce((all, value) => all + value, 0))
  return table
}

interface Chunk {
  readonly rows: readonly FormRow[]
  /** The row whose label stands right before the figures. */
  readonly named: FormRow | null
  /** One line, with single spaces between the figures; behind a misprinted label if `named` is null. */
  readonly onLine: boolean
}

export const labelOf = ({ marker, labels }: FormRow): string =>
  `${/^\d$/.test(marker) ? `${marker}.` : marker.startsWith('（') || marker === '' ? marker : `${marker}、`}${labels[0]}`

function shuffle<Each>(list: readonly Each[], random: Random): Each[] {
  const all = [...list]
  for (let at = all.length - 1; at > 0; at--) {
    const other = random(at + 1)
    const [a, b] = [all[at] as Each, all[other] as Each]
    all[at] = b
    all[other] = a
  }
  return all
}

function chunksOf(rows: readonly FormRow[], random: Random): Chunk[] {
  const lost = random(60)
  const lines = random(3) === 0
  const chunks: Chunk[] = []
  for (let at = 0; at < rows.length; ) {
    const onLine = lines && random(2) === 0
    const own = rows.slice(at, at + (onLine ? 1 : ([1, 1, 1, 1, 2, 4, 10][random(7)] ?? 1)))
    chunks.push({ rows: own, named: random(100) < lost ? null : (own[random(own.length)] ?? null), onLine })
    at += own.length
  }
  return chunks
}

function reordered(chunks: readonly Chunk[], random: Random, { shuffled }: Spoiling): Chunk[] {
  if (shuffled === 'no') return [...chunks]
  if (shuffled === 'all') return shuffle(chunks, random)
  const isMoved = ({ named, rows }: Chunk): boolean =>
    named === null && rows.every(({ path }) => path.startsWith('outcomes/') && path !== 'outcomes/total')
  const sizes = random(3) > 0
  const moved = shuffle(chunks.filter(isMoved), random)
  return chunks.map((chunk) => {
    if (!isMoved(chunk)) return chunk
    const at = sizes ? moved.findIndex(({ rows }) => rows.length === chunk.rows.length) : 0
    return moved.splice(at, 1)[0] ?? chunk
  })
}

export function painted(id: string, seed: number, density: Density, spoiling: Spoiling): Painted {
  const random = randomOf(seed)
  const { rows, columns } = requestsOf(id)
  const figures = new Map<string, number | null>()
  for (const [path, values] of requestsTable(id, random, density))
    for (const [column, { key }] of columns.entries()) figures.set(`/requests/${path}/${key}`, values[column] ?? 0)
  const pointers = [...figures.keys()]
  const any = (): string => pointers[random(pointers.length)] ?? ''
  for (let slip = 0; slip < spoiling.slips; slip++) {
    const pointer = any()
    figures.set(pointer, (figures.get(pointer) ?? 0) + 1 + random(3))
  }
  for (let blank = 0; blank < spoiling.blanks; blank++) figures.set(any(), null)
  const ordered = chunksOf(rows, random)
  const chunks = reordered(ordered, random, spoiling)
  const words = (path: string, column: number): string => {
    const figure = figures.get(`/requests/${path}/${columns[column]?.key}`)
    return figure === null || figure === undefined ? '' : String(figure)
  }
  const pieces = chunks.map(({ rows: own, named, onLine }): readonly string[] => {
    const cells = columns.map((_, column) => own.map(({ path }) => words(path, column)).filter((figure) => figure !== ''))
    const label = named ? labelOf(named) : null
    if (onLine) return [`${label ?? `${random(9) + 1}.某类事项`} ${cells.flat().join(' ')}`]
    return [...(label === null ? [] : [label]), ...cells.map((cell) => cell.join('\n')).filter((cell) => cell !== '')]
  })
  const bare = spoiling.pages === 'bare'
  const parts = bare ? pieces.flat().map((piece) => [piece]) : pieces
  for (let page = 1 + random(3), breaks = random(3); breaks > 0; breaks--, page++) {
    const at = random(parts.length)
    if (bare || chunks[at]?.named) parts.splice(at, 0, [`${bare ? page : `-${page}-`}\n\f`])
    if (!bare) break
  }
  const late = rows.filter(({ path }) => !chunks.some(({ named }) => named?.path === path)).map(labelOf)
  const text = [
    '云山县水务局2022年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    ...shuffle(['申请人情况', '自然人', '法人或其他组织', '总计', '其他'], random),
    ...parts.flat(),
    ...(random(2) === 0 ? late : shuffle(late, random)),
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
  ].join('\n\n')
  const labelled = chunks.flatMap(({ rows: own, named }) => (named && own.length === 1 ? [named.path] : []))
  return { text, figures, labelled }
}
