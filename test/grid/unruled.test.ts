import { describe, expect, test } from 'vitest'
import { columnsIn, type Piece } from '../../src/grid/unruled.js'

interface Words extends Piece {
  readonly words: string
}

/** A piece in the middle of `x`; ten wide a character, digits five; lines are 12 high and 10 of it type. */
function piece(words: string, x: number, top: number): Words {
  const width = [...words].reduce((sum, character) => sum + (/\d/.test(character) ? 5 : 10), 0)
  const box = { left: x - width / 2, right: x + width / 2, top, bottom: top + 10 }
  return { ...box, words, figure: /^\d+$/.test(words), size: 10, page: 1, marked: /^\d\./.test(words), parts: [box] }
}

/** Lines of `words@middle`, at their heights. */
const drawn = (...lines: readonly (readonly [number, ...string[]])[]): readonly (readonly Words[])[] =>
  lines.map(([top, ...pieces]) =>
    pieces.map((each) => {
      const [words = '', x = '0'] = each.split('@')
      return piece(words, Number(x), top)
    }),
  )

const read = (...lines: readonly (readonly [number, ...string[]])[]): readonly string[] =>
  columnsIn(drawn(...lines)).flatMap((stretch) =>
    stretch.kind === 'lines'
      ? [`lines ${stretch.from}-${stretch.to}`]
      : stretch.rows.map(({ cells }) =>
          cells
            .map(({ content, column, width }) => `${content.map(({ words }) => words).join('')}@${column}${width > 1 ? `+${width}` : ''}`)
            .join(' '),
        ),
  )

describe('figures under each other', () => {
  test('are columns, and what stands over them their headings', () => {
    expect(read([0, '内容@50', '制发@150', '有效@250'], [30, '规章@50', '1@150', '2@250'], [60, '文件@50', '3@150', '4@250'])).toEqual([
      '内容@1 制发@2 有效@3',
      '规章@1 1@2 2@3',
      '文件@1 3@2 4@3',
    ])
  })

  test('leave a cell blank where a line has none, also where a heading alone shows the column', () => {
    expect(read([0, '内容@50', '制发@150', '废止@200', '有效@250'], [30, '规章@50', '2@250'], [60, '文件@50', '3@150', '4@250'])).toEqual([
      '内容@1 制发@2 废止@3 有效@4',
      '规章@1 @2 @3 2@4',
      '文件@1 3@2 @3 4@4',
    ])
  })

  test('are of no column that two of a line would share', () => {
    expect(read([0, '内容@50', '制发@150'], [30, '规章@50', '1@140', '2@160'], [60, '文件@50', '12345678@150'])).toEqual(['lines 0-3'])
  })

  test('go with a label of several lines, if those are nearer to each other than to the next', () => {
    const labels = read([0, '内容@50', '制发@150'], [30, '行政规范@50'], [36, '1@150'], [42, '性文件@50'], [70, '规章@50', '2@150'])
    expect(labels).toEqual(['内容@1 制发@2', '行政规范性文件@1 1@2', '规章@1 2@2'])
  })

  test('stay lines where all lines of labels are equally far from each other', () => {
    expect(read([0, '内容@50', '制发@150'], [30, '行政规范@50'], [36, '1@150'], [42, '性文件@50'], [54, '规章@50', '2@150'])).toEqual([
      'lines 0-5',
    ])
  })

  test('end where words reach over them, and begin again under the next heading', () => {
    expect(
      read(
        [0, '内容@50', '制发@150'],
        [30, '规章@50', '1@150'],
        [60, '第二十条@110'],
        [90, '内容@50', '决定数量@180'],
        [120, '许可@50', '2@180'],
      ),
    ).toEqual(['内容@1 制发@2', '规章@1 1@2', 'lines 2-3', '内容@1 决定数量@2', '许可@1 2@2'])
  })

  test('have a heading of several lines, and one over several columns apart from it', () => {
    const heads = read(
      [0, '组织@175'],
      [20, '内容@50', '商业@150', '科研@200'],
      [32, '企业@150', '机构@200'],
      [60, '新收@50', '1@150', '2@200'],
    )
    expect(heads).toEqual(['lines 0-1', '内容@1 商业企业@2 科研机构@3', '新收@1 1@2 2@3'])
  })
})

describe('lines of words', () => {
  test('stay as they are', () => {
    expect(read([0, '本年度@50'], [12, '主动公开@50', '信息@150'])).toEqual(['lines 0-2'])
  })

  test('are no part of the table before them', () => {
    expect(
      read([0, '内容@50', '制发@150'], [30, '规章@50', '1@150'], [60, '五问题@50'], [72, '本年度各项工作有序推进并取得成效@90']),
    ).toEqual(['内容@1 制发@2', '规章@1 1@2', 'lines 2-4'])
  })
})
