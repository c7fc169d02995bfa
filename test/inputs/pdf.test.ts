import { describe, expect, test } from 'vitest'
import { open } from '../../src/inputs/open.js'
import type { Document } from '../../src/model/document.js'
import { PdfFile, type PdfPage } from './pdf-file.js'

async function documentOf(...draw: readonly ((page: PdfPage) => void)[]): Promise<Document> {
  const file = new PdfFile()
  for (const each of draw) each(file.page())
  const read = await open(file.bytes())
  if ('code' in read) throw new Error(JSON.stringify(read))
  return read
}

const textOf = async (...draw: readonly ((page: PdfPage) => void)[]): Promise<string> => (await documentOf(...draw)).text.trimEnd()

/** Two rows of two cells between x 100 and 300, y 700 and 660. */
function table(page: PdfPage, cells: readonly (readonly string[])[], size = 10): void {
  for (const y of [700, 680, 660]) page.line(100, y, 300, y)
  for (const x of [100, 200, 300]) page.line(x, 660, x, 700)
  for (const [row, words] of cells.entries())
    for (const [column, each] of words.entries()) page.text(each, 105 + 100 * column, 686 - 20 * row, size)
}

const reasonOf = async (bytes: Uint8Array): Promise<unknown> => {
  const read = await open(bytes)
  return 'code' in read ? read.params['reason'] : 'read'
}

describe('the words of a PDF', () => {
  test('are lines from top to bottom, in whatever order they were painted', async () => {
    expect(await textOf((page) => page.text('二、其他', 60, 700, 12).text('一、总体', 60, 720, 12))).toBe('一、总体\n二、其他')
  })

  test('join pieces that touch, and part those that do not', async () => {
    expect(await textOf((page) => page.text('20', 60, 700, 12).text('22', 72, 700, 12).text('年', 90, 700, 12))).toBe('2022 年')
  })

  test('come once where they are painted twice to look bold', async () => {
    expect(await textOf((page) => page.text('总计12', 60, 700, 12).text('总计12', 60.4, 700, 12))).toBe('总计12')
  })

  test('leave out what is invisible, white on white, behind an area, or outside the page', async () => {
    const drawn = (page: PdfPage): void => {
      page.text('可见', 60, 700, 12)
      page.text('5', 60, 650, 12, { mode: 3 })
      page.text('6', 60, 630, 12, { colour: [1, 1, 1] })
      page.text('7', 60, 610, 12).area(50, 600, 30, 30, [1, 1, 1])
      page.text('8', 700, 590, 12)
      page.raw('q 0 0 20 20 re W n').text('9', 60, 570, 12).raw('Q')
    }
    expect(await textOf(drawn)).toBe('可见')
  })

  test('keep white words on a dark ground', async () => {
    expect(await textOf((page) => page.area(50, 690, 100, 30, [0, 0, 0.5]).text('年度报告', 60, 700, 12, { colour: [1, 1, 1] }))).toBe(
      '年度报告',
    )
  })

  test('leave out what is written across the page at an angle', async () => {
    expect(await textOf((page) => page.text('年度报告', 60, 700, 12).text('内部资料', 100, 300, 40, { angle: 45 }))).toBe('年度报告')
  })

  test('show a character that the font does not name, and one of two on each other, as unknown', async () => {
    expect(await textOf((page) => page.text('年度报告', 60, 700, 12).text('3', 60, 650, 12, { unmapped: true }))).toBe('年度报告\n\ufffd')
    expect(await textOf((page) => page.text('3', 60, 650, 12).text('8', 61, 650, 12))).toBe('\ufffd\ufffd')
  })

  test('have no figure that is cut off or struck out', async () => {
    const cut = (page: PdfPage): void => {
      page.raw('q 0 0 79 842 re W n').text('1234', 60, 650, 12).raw('Q').text('年', 60, 700, 12)
    }
    expect(await textOf(cut)).toBe('年\n12\ufffd')
    expect(await textOf((page) => page.text('15', 60, 650, 12).line(58, 654, 74, 654))).toBe('\ufffd\ufffd')
  })

  test('part a note’s number from the figure before it', async () => {
    expect(await textOf((page) => page.text('46', 60, 700, 12).text('1', 72, 706, 6))).toBe('46 1')
  })

  test('keep their order on pages that are turned', async () => {
    const file = new PdfFile()
    const page = file.page(842, 595)
    page.rotate = 90
    page.text('第二行', 120, 60, 12, { angle: 90 }).text('第一行', 100, 60, 12, { angle: 90 })
    const read = await open(file.bytes())
    expect('text' in read && read.text.trim()).toBe('第一行\n第二行')
  })
})

describe('a table of a PDF', () => {
  const rowsOf = async (...draw: readonly ((page: PdfPage) => void)[]): Promise<readonly string[]> => {
    const { text, rows } = await documentOf(...draw)
    return rows
      .filter(({ kind }) => kind === 'grid')
      .map(
        ({ cells, page }) =>
          `${page}: ${cells.map(({ start, end, column, width }) => `${text.slice(start, end)}@${column}${width ? `+${width}` : ''}`).join(' ')}`,
      )
  }

  test('has the cells that its lines show, with the page they stand on', async () => {
    expect(
      await rowsOf((page) =>
        table(page, [
          ['规章', '3'],
          ['文件', '12'],
        ]),
      ),
    ).toEqual(['1: 规章@1 3@2', '1: 文件@1 12@2'])
  })

  test('has blank cells where nothing is written', async () => {
    expect(
      await rowsOf((page) =>
        table(page, [
          ['规章', ''],
          ['文件', '12'],
        ]),
      ),
    ).toEqual(['1: 规章@1 @2', '1: 文件@1 12@2'])
  })

  test('has one cell where a line is missing, and no other is touched', async () => {
    const merged = (page: PdfPage): void => {
      for (const y of [700, 680, 660]) page.line(100, y, 300, y)
      for (const x of [100, 300]) page.line(x, 660, x, 700)
      page.line(200, 660, 200, 680)
      page.text('第二十条第（一）项', 150, 686, 10).text('规章', 105, 666, 10).text('3', 205, 666, 10)
    }
    expect(await rowsOf(merged)).toEqual(['1: 第二十条第（一）项@1+2', '1: 规章@1 3@2'])
  })

  test('joins words that wrap in a cell, and keeps figures on two lines apart', async () => {
    const wrapped = (page: PdfPage): void => {
      for (const y of [700, 660]) page.line(100, y, 300, y)
      for (const x of [100, 200, 300]) page.line(x, 660, x, 700)
      page.text('行政规范', 105, 686, 10).text('性文件', 105, 670, 10).text('12', 205, 686, 10).text('34', 205, 670, 10)
    }
    expect(await rowsOf(wrapped)).toEqual(['1: 行政规范性文件@1 12 34@2'])
  })

  test('reads words set vertically from top to bottom', async () => {
    const vertical = (page: PdfPage): void => {
      for (const y of [700, 640]) page.line(100, y, 160, y)
      for (const x of [100, 130, 160]) page.line(x, 640, x, 700)
      for (const [index, character] of [...'结果维持'].entries()) page.text(character, 110, 688 - 12 * index, 10)
      page.text('总计', 140, 650, 10, { angle: 90 })
    }
    expect(await rowsOf(vertical)).toEqual(['1: 结果维持@1 总计@2'])
  })

  test('gives a figure that reaches over a line to no cell', async () => {
    expect(
      await rowsOf(
        (page) =>
          table(page, [
            ['规章', ''],
            ['文件', '12'],
          ]),
        (page) => page.text('年', 60, 700, 10),
      ),
    ).toHaveLength(2)
    const over = (page: PdfPage): void => {
      table(page, [
        ['规章', ''],
        ['文件', ''],
      ])
      page.text('1234', 190, 666, 10)
    }
    expect(await rowsOf(over)).toEqual(['1: 规章@1 @2', '1: 文件 \ufffd\ufffd@1 \ufffd\ufffd@2'])
  })

  test('is not cut by strokes that draw its characters once more', async () => {
    const bold = (page: PdfPage): void => {
      table(page, [
        ['规章', '14'],
        ['文件', '12'],
      ])
      // The sides of 规 and its middle, and the stem and the bar of 4.
      page.line(106, 685, 106, 694).line(114, 685, 114, 694).line(106, 689.5, 114, 689.5)
      page.line(213.5, 686, 213.5, 692).line(210.5, 688, 214.5, 688)
    }
    expect(await rowsOf(bold)).toEqual(['1: 规章@1 14@2', '1: 文件@1 12@2'])
  })

  test('has a digit that a short line strikes out in doubt', async () => {
    const struck = (page: PdfPage): void => {
      table(page, [
        ['规章', '14'],
        ['文件', '12'],
      ])
      page.line(210.5, 688, 214.5, 688)
    }
    expect(await rowsOf(struck)).toEqual(['1: 规章@1 1\ufffd@2', '1: 文件@1 12@2'])
  })

  test('keeps its cells where they are no larger than what is in them', async () => {
    const tight = (page: PdfPage): void => {
      for (const [column, digit] of ['1', '2', '3'].entries()) {
        const [left, right] = [100 + 5 * column, 105 + 5 * column]
        page.text(digit, left, 600, 10).line(left, 598, right, 598).line(left, 608, right, 608)
        page.line(left, 598, left, 608).line(right, 598, right, 608)
      }
    }
    expect((await rowsOf(tight)).join()).not.toMatch(/12|23/)
  })

  test('is one table over two pages, and its repeated header counts once', async () => {
    const head = ['信息内容', '现行有效件数'] as const
    const pages = [(page: PdfPage) => table(page, [head, ['规章', '3']]), (page: PdfPage) => table(page, [head, ['文件', '12']])]
    expect(await rowsOf(...pages)).toEqual(['1: 信息内容@1 现行有效件数@2', '1: 规章@1 3@2', '2: 文件@1 12@2'])
  })

  test('is two tables where words stand between', async () => {
    const { rows } = await documentOf(
      (page) =>
        table(page, [
          ['规章', '3'],
          ['文件', '12'],
        ]),
      (page) => {
        page.text('另一张表', 100, 720, 10)
        table(page, [
          ['规章', '4'],
          ['文件', '5'],
        ])
      },
    )
    expect(rows.filter(({ kind }) => kind === 'grid').map((row) => row.table)).toEqual([1, 1, 2, 2])
  })

  test('is no table where one frame stands around words', async () => {
    const framed = (page: PdfPage): void => {
      for (const y of [700, 680]) page.line(100, y, 300, y)
      for (const x of [100, 300]) page.line(x, 680, x, 700)
      page.text('年度报告', 120, 686, 10)
    }
    expect((await documentOf(framed)).rows.map(({ kind }) => kind)).toEqual(['line'])
  })
})

describe('what stands at the edge of pages', () => {
  const body = (page: PdfPage): PdfPage => page.text('正文', 60, 500, 12)

  test('is left out where it is a page number or comes on every page', async () => {
    const pages = [1, 2, 3].map((number) => (page: PdfPage) => {
      body(page).text(String(number), 290, 30, 10).text('云山县水务局', 250, 810, 9)
    })
    expect(await textOf(...pages)).toBe('正文\n\f正文\n\f正文')
  })

  test('stays where it may be a figure or a line of its own', async () => {
    const pages = ['15', '7'].map((number) => (page: PdfPage) => {
      body(page).text(number, 290, 30, 10)
    })
    expect(await textOf(...pages)).toBe('正文\n15\n\f正文\n7')
    expect(await textOf((page) => body(page).text('2023年1月20日', 250, 40, 10))).toBe('正文\n2023年1月20日')
  })
})

describe('a PDF that cannot be read', () => {
  const drawing = (draw: (page: PdfPage) => void, options?: Parameters<PdfFile['bytes']>[0]): Uint8Array => {
    const file = new PdfFile()
    draw(file.page())
    return file.bytes(options)
  }

  test('says that it has no text', async () => {
    expect(await reasonOf(drawing((page) => page.area(0, 0, 300, 300)))).toBe('no-text-layer')
  })

  test('says that its text is hidden under a scan', async () => {
    expect(await reasonOf(drawing((page) => page.text('年度报告15', 60, 700, 12, { mode: 3 })))).toBe('text-layer-invisible')
  })

  test('says that its fonts do not name their characters', async () => {
    expect(await reasonOf(drawing((page) => page.text('年度报告15', 60, 700, 12, { unmapped: true })))).toBe('text-layer-unmapped')
  })

  test('says that it is encrypted', async () => {
    const locked = `/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>>>`
    expect(await reasonOf(drawing((page) => page.text('年度报告', 60, 700, 12), { trailer: locked }))).toBe('document-encrypted')
  })

  test('warns of pages without text among others, and of text over as many pictures as pages', async () => {
    const file = new PdfFile()
    file.page().text('年度报告', 60, 700, 12)
    file.page().text('第二页', 60, 700, 12, { mode: 3 })
    const read = await open(file.bytes())
    expect('problems' in read && read.problems).toEqual([{ code: 'no-text-layer', params: { pages: ['2'] }, start: 0, end: 0 }])
    const picture =
      '<</Type/XObject/Subtype/Image/Width 2480/Height 3508/BitsPerComponent 8/ColorSpace/DeviceGray/Length 0>>stream\n\nendstream'
    const scanned = await open(drawing((page) => page.text('年度报告', 60, 700, 12), { objects: [picture] }))
    expect('problems' in scanned && scanned.problems).toEqual([{ code: 'no-text-layer', params: { pictures: 1 }, start: 0, end: 0 }])
  })

  test('is none where a font only names a table of codes, which the program knows', async () => {
    const font =
      '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 7 0 R>>]>>'
    const hex = [...'云山县2022年'].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('')
    const bytes = drawing((page) => page.raw(`BT /F1 12 Tf 60 700 Td <${hex}> Tj ET`), { font })
    const read = await open(bytes)
    expect('text' in read && read.text.trim()).toBe('云山县2022年')
    const unknown = drawing((page) => page.raw(`BT /F1 12 Tf 60 700 Td <${hex}> Tj ET`), {
      font: font.replace('UniGB-UCS2-H', 'KSC-EUC-H'),
    })
    expect(['no-text-layer', 'text-layer-unmapped']).toContain(await reasonOf(unknown))
  })
})
