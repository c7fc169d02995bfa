import type { Pointer } from '../model/pointer.js'
import type { Checked, FormCell, Language, Naming } from '../model/rule.js'

const numerals = '一二三四五六七八九十'

/** Where the record keeps what the prose says. */
const prose = /^\/(?:indicators\/[^/]+\/prose|(?:statements|breakdowns|claims)\/[0-9]+)$/

/** Names of cells in words of the language, from the form's own data; a pointer the form does not know stays as it is. */
export function namingOf(checked: Pick<Checked, 'form' | 'cell' | 'figure'>, language: Language): Naming {
  const zh = language === 'zh'
  const column = (pointer: Pointer): string =>
    named(pointer, (cell) => (isAlone(cell) ? '' : zh ? (cell.column.labels[0] ?? '') : cell.column.en))
  const row = (pointer: Pointer): string => named(pointer, (cell) => (zh ? cell.row.short : cell.row.en))
  const named = (pointer: Pointer, name: (cell: FormCell) => string): string => {
    const cell = checked.cell(pointer)
    return cell ? name(cell) : pointer
  }
  const table = (pointer: Pointer): string => {
    const id = pointer.split('/')[1]
    const found = checked.form?.tables.find((candidate) => candidate.id === id)
    if (found === undefined) return pointer
    const { number, name } = found
    if (name) return name[language]
    return zh ? `表${number}` : `Table ${arabic(number)}`
  }
  const place = (pointer: Pointer): string => {
    if (prose.test(pointer)) return zh ? '正文' : 'text'
    return named(pointer, (cell) => {
      const numbered = cell.block.direction === 'down' && cell.rowNumber !== null
      const line = numbered ? (zh ? `第${cell.rowNumber}行` : `row ${cell.rowNumber}`) : row(pointer)
      return [table(pointer), line, column(pointer)].filter((part) => part !== '').join(zh ? ' ' : ', ')
    })
  }
  return { language, column, row, table, place, figure: checked.figure }
}

/** The only column of a list: its rows say what the figures are. */
function isAlone({ block, column }: FormCell): boolean {
  return column.key === '' && block.columns.length === 1
}

function arabic(number: string): string {
  const at = numerals.indexOf(number)
  return at < 0 ? number : String(at + 1)
}
