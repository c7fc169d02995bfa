import type { Column } from '../model/form.js'
import { compact } from '../text/phrases.js'
import type { Header } from './candidates.js'
import type { LabelToken } from './token.js'

/** How a header says its unit, white space and brackets left out. */
const units: Readonly<Record<string, string>> = { 元: '元', 万元: '万元', 亿元: '亿元', 人民币元: '元', 人民币万元: '万元' }
/** Characters of a header cell that are looked at. */
const longestCell = 30

/** What a row stands under. */
interface Headed {
  readonly header: Pick<Header, 'items'>
  readonly label: LabelToken | null
}

/** The money unit in the header cell of a column, behind its label or within it: （单位：万元）. Null where none is said, or another one. */
export function unitOf(folded: string, { header: { items }, label }: Headed, column: Column): string | null {
  const at = items.findIndex(
    (item) => item.kind === 'label' && item.uses.some((use) => use.kind === 'column' && use.column.key === column.key),
  )
  const item = items[at]
  if (!item) return null
  const next = items[at + 1]?.start ?? label?.start ?? Number.POSITIVE_INFINITY
  const limit = Math.min(next, item.start + longestCell)
  const cell = folded.slice(item.start, Math.max(item.end, limit)).split(/[|\n\r\t]/, 1)[0] ?? ''
  const words = compact(cell)
  const name = column.labels
    .map(compact)
    .toSorted((a, b) => a.length - b.length)
    .find((each) => words.startsWith(each))
  const said = words.slice(name?.length ?? words.length).replace(/^(?:计量)?单位/, '')
  return units[said] ?? null
}
