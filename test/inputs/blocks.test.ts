import { expect, test } from 'vitest'
import type { Block, TableCell } from '../../src/inputs/blocks/block.js'
import { compose } from '../../src/inputs/blocks/compose.js'

const words = (text: string): Block => ({ kind: 'paragraph', text })
const cell = (column: number, content: string | readonly Block[], width = 1): TableCell => ({
  column,
  width,
  blocks: typeof content === 'string' ? [words(content)] : content,
})
const table = (...rows: readonly (readonly TableCell[])[]): Block => ({ kind: 'table', rows, overlaps: [] })

/** Each row as `kind table.number: cell@column+width`. */
function shown(blocks: readonly Block[]): readonly string[] {
  const { text, rows } = compose(blocks)
  return rows.map(({ kind, table: of, number, cells }) => {
    const place = of === null ? kind : `${kind} ${of}.${number}`
    return `${place}: ${cells.map(({ start, end, column, width }) => `${text.slice(start, end)}@${column}${width ? `+${width}` : ''}`).join(' ')}`
  })
}

test('a paragraph is lines, a table a line a row with tabs', () => {
  const blocks = [words('一、总体情况\n本县'), table([cell(1, '规章', 2), cell(3, '5')], [cell(1, '甲\n乙'), cell(2, ''), cell(3, '6')])]
  expect(compose(blocks).text).toBe('一、总体情况\n本县\n规章\t5\n甲 乙\t\t6\n')
  expect(shown(blocks)).toEqual(['line: 一、总体情况@1', 'line: 本县@1', 'grid 1.1: 规章@1+2 5@3', 'grid 1.2: 甲 乙@1 @2 6@3'])
})

test('a table in a cell stands apart, and what is beside it is cut there', () => {
  const inner = table([cell(1, '规章'), cell(2, '5')])
  expect(shown([table([cell(1, '栏目'), cell(2, [words('标题'), inner]), cell(3, '其他')], [cell(1, '末')])])).toEqual([
    'grid 1.1: 栏目@1',
    'line: 标题@1',
    'grid 2.1: 规章@1 5@2',
    'grid 1.1: 其他@3',
    'grid 1.2: 末@1',
  ])
})

test('a figure in a frame of its own stays in its cell', () => {
  expect(shown([table([cell(1, '规章'), cell(2, [table([cell(1, '5')])])])])).toEqual(['grid 1.1: 规章@1 5@2'])
})

test('prose in a cell is lines, as where a whole page is drawn as a table', () => {
  const prose = '一、总体情况\n本县高度重视政府信息公开工作。'
  expect(shown([table([cell(1, prose)])])).toEqual(['line: 一、总体情况@1', 'line: 本县高度重视政府信息公开工作。@1'])
  expect(shown([table([cell(1, '左'), cell(2, `${'字'.repeat(300)}。`)])])).toHaveLength(2)
})

test('lines between tables are read as in text, and tables are numbered as they come', () => {
  expect(shown([words('规章 | 5'), table([cell(1, '甲')]), words('甲\t乙')])).toEqual([
    'delimited 1.1: 规章@1 5@2',
    'grid 2.1: 甲@1',
    'delimited 3.1: 甲@1 乙@2',
  ])
})
