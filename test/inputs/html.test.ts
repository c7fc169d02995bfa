import { describe, expect, test } from 'vitest'
import { open } from '../../src/inputs/open.js'
import type { Document } from '../../src/model/document.js'

async function read(page: string | Uint8Array): Promise<Document> {
  const document = await open(typeof page === 'string' ? new TextEncoder().encode(page) : page)
  if ('code' in document) throw new Error(JSON.stringify(document))
  return document
}

async function refusal(page: string): Promise<unknown> {
  const answer = await open(new TextEncoder().encode(page))
  return 'code' in answer ? answer.params : 'read'
}

const textOf = async (page: string): Promise<string> => (await read(page)).text

/** The cells of every row of a table, blanks as ∅. */
async function cellsOf(rows: string): Promise<readonly string[]> {
  const document = await read(`<table>${rows}</table>`)
  return document.rows.map(({ cells }) => cells.map(({ start, end }) => document.text.slice(start, end) || '∅').join(' · '))
}

describe('the words of a page', () => {
  test.each([
    ['blocks and line ends give lines', '<div>一<br>二<p>三</p>四</div>', '一\n二\n三\n四\n'],
    ['white space is one space, at the ends of a line none', '<p>\n  一  \n 二 </p>\n<p> </p>', '一 二\n'],
    ['no-break and ideographic spaces stand', '<p>　　一&nbsp;二</p>', '　　一\u00a0二\n'],
    ['an indent behind a sentence begins a line', '<td>一。&nbsp;&nbsp;&nbsp;&nbsp;二、三', '一。\n\u00a0\u00a0\u00a0\u00a0二、三\n'],
    ['an indent elsewhere does not', '<p>电话：&nbsp;&nbsp;&nbsp;12345678', '电话：\u00a0\u00a0\u00a012345678\n'],
    ['spans do not part words', '<p><span>1</span><b>2</b><font>3</font>', '123\n'],
    ['what is set above the line is parted from it', '<p>5<sup>1</sup>件', '5 1 件\n'],
    ['what was struck out is gone', '<p>5<del>6</del><s>7</s><span style="text-decoration: line-through">8</span>', '5\n'],
    ['readings of characters are gone', '<p><ruby>项<rp>(</rp><rt>xiàng</rt><rp>)</rp></ruby>目', '项目\n'],
    ['text as it is written keeps its lines', '<pre>一 | 5\n二 | 6</pre>', '一 | 5\n二 | 6\n'],
    [
      'text with a table in it keeps its lines',
      '# 一\n二\n\n<html><body><table><tr><td>规章\n一</td></tr><tr><td>5</td></tr></table></body></html>\n三',
      '# 一\n二\n规章 一\n5\n\n三\n',
    ],
    ['comments and what they hide are gone', '<p>一<!--[if gte mso 9]><xml>7</xml><![endif]-->二', '一二\n'],
    ['what Word shows to all is kept', '<p><![if !supportLists]>1.<![endif]>属于国家秘密', '1.属于国家秘密\n'],
    [
      'scripts, styles, navigation, foot and controls are out',
      '<nav>1</nav><script>2</script><style>3</style><footer>4</footer><select><option>5</select><button>6</button><p>七',
      '七\n',
    ],
    [
      'hidden text is out, however it is hidden',
      '<p hidden>1</p><p style="DISPLAY : none">2</p><i style="color:red;visibility:hidden">3</i><b style="mso-hide:all">4</b><u style="font-size:0">5</u>六',
      '六\n',
    ],
    ['what only looks hidden is not', '<p style="font-size:0.9em;mso-hide:none">一</p><p data-hidden="1" class="none">二', '一\n二\n'],
    [
      'a field holds words only in a cell',
      '<p>搜索<input value="关键字"></p><table><td>规章<td><input type="text" value="5" readonly>',
      '搜索\n规章\t5\n',
    ],
  ])('%s', async (_, page, text) => {
    expect(await textOf(page)).toBe(text)
  })
})

describe('what the head says of a page', () => {
  const head = (tags: string): string => `<html><head>${tags}</head><body><p>本报告依据条例编制。</p></body></html>`

  test('comes first, a line each, without the name of the site', async () => {
    const page = head(
      '<title>云山县2023年年报_云山县人民政府</title><meta name="PubDate" content="2024-01-20 09:00"><meta name="ContentSource" content="县府办">',
    )
    expect(await textOf(page)).toBe('云山县2023年年报\n发布日期：2024-01-20 09:00\n来源：县府办\n本报告依据条例编制。\n')
  })

  test('is not said again where the page shows it', async () => {
    expect(await textOf(head('<meta name="ArticleTitle" content="本报告 依据条例编制"><meta name="pubdate" content="">'))).toBe(
      '本报告依据条例编制。\n',
    )
  })
})

describe('the tables of a page', () => {
  test('a row is a line with tabs, a cell that spans rows stands in its first', async () => {
    expect(await textOf('<table><caption>表二<tr><td rowspan=2>规章<td>5<tr><td>6</table>')).toBe('表二\n规章\t5\n6\n')
    const { rows } = await read('<table><tr><td rowspan=2>规章<td>5<tr><td>6</table>')
    expect(rows.map(({ cells }) => cells.map(({ column }) => column))).toEqual([[1, 2], [2]])
  })

  test.each([
    ['a blank is blank', '<tr><td>规章<td><td>&nbsp;<td>5', '规章 · ∅ · ∅ · 5'],
    ['paragraphs in a cell are parted, so that two figures never become one', '<tr><td>规章<td><p>1<p>2', '规章 · 1 2'],
    ['a picture alone is no blank', '<tr><td>规章<td><img src="5.png"><td><img src="x.gif">5', '规章 · \ufffc · 5'],
    ['a picture between figures parts them', '<tr><td>规章<td>12<img src="x.gif">34', '规章 · 12 34'],
    ['a figure in a table of its own stays in its cell', '<tr><td>规章<td><table><td>5</table>', '规章 · 5'],
    ['hidden cells and rows take no place', '<tr><td>规章<td style="display:none">7<td>5<tr hidden><td>8', '规章 · 5'],
    ['the foot comes last wherever it is written', '<tfoot><tr><td>末</tfoot><tbody><tr><td>先', '先'],
    ['a span of nothing, or of no number, is one', '<tr><td colspan=0>规章<td colspan="x">5', '规章 · 5'],
  ])('%s', async (_, rows, first) => {
    expect((await cellsOf(rows))[0]).toBe(first)
  })

  test('cells that overlap are told', async () => {
    const { problems, text } = await read('<table><tr><td>一<td rowspan=2>二<tr><td colspan=2>三</table>')
    expect(problems).toEqual([{ code: 'table-model-error', params: { row: 2 }, start: 4, end: 5 }])
    expect(text.slice(4, 5)).toBe('三')
  })

  test('a page of one encoding that says another is read, and says so', async () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="gb2312"><p>'), Buffer.from('规章五件')])
    expect((await read(bytes)).problems).toEqual([
      { code: 'encoding-contradicts', params: { declared: 'gb18030', encoding: 'utf-8' }, start: 0, end: 0 },
    ])
  })
})

describe('pages that nobody wrote', () => {
  test('a hundred thousand tags in each other are refused', async () => {
    expect(await refusal('<div>'.repeat(100_000))).toEqual({ reason: 'page-too-deep', limit: 512 })
    expect(await refusal('<table><tr><td>'.repeat(100_000))).toEqual({ reason: 'page-too-deep', limit: 512 })
  })

  test('formatting left open and taken up again in every paragraph is refused', async () => {
    const fonts = Array.from({ length: 400 }, (_, size) => `<font size=${size}>`).join('')
    expect(await refusal(`<div>${fonts}</div>${'<p>x'.repeat(3000)}`)).toEqual({ reason: 'page-too-large', limit: 500_000 })
  })

  test('a cell larger than any report is refused', async () => {
    expect(await refusal(`<table><tr><td>${'长'.repeat(5_000_000)}`)).toEqual({ reason: 'text-too-long', limit: 4_194_304 })
  })

  test('spans over more places than any report has are refused', async () => {
    const row = `<tr>${'<td colspan=1000 rowspan=65534>1'.repeat(50)}</tr>`
    expect(await refusal(`<table>${row.repeat(300)}`)).toEqual({ reason: 'page-too-large', limit: 10_000_000 })
  })

  test('a page without words is refused', async () => {
    expect(await refusal('<html><body><img src="report.png"></body></html>')).toEqual({ reason: 'page-without-text' })
  })
})
