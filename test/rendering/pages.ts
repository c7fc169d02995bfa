import type { Sheet } from './sheets.js'
import { type SpannedCell, spannedRows } from './spans.js'

/** A report as a web page, one way of the many in which they are made. */
export interface PageStyle {
  readonly name: string
  paragraph(words: string): string
  table(sheet: Sheet): string
  page(title: string, body: readonly string[]): string
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const spans = ({ width, height }: SpannedCell): string =>
  `${width > 1 ? ` colspan="${width}"` : ''}${height > 1 ? ` rowspan="${height}"` : ''}`

const drawn = (sheet: Sheet, cell: (cell: SpannedCell, row: number) => string, attributes = ''): string =>
  `<table${attributes}>\n${spannedRows(sheet)
    .map((row, index) => `<tr>${row.map((each) => cell(each, index)).join('')}</tr>`)
    .join('\n')}\n</table>`

const plain: PageStyle = {
  name: 'a plain page',
  paragraph: (words) => `<p>${escaped(words)}</p>`,
  table: (sheet) => drawn(sheet, (cell) => `<td${spans(cell)}>${escaped(cell.words)}</td>`),
  page: (title, body) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>\n${body.join('\n')}\n</body></html>`,
}

/** Words cut into spans wherever a word processor saw another language or a correction; figures too. */
const cut = (words: string): string =>
  [...words]
    .map((character, index) =>
      index % 3 === 2 ? `<span lang=EN-US style='font-size:12.0pt'>${escaped(character)}</span>` : escaped(character),
    )
    .join('')

const word: PageStyle = {
  name: 'a page saved by a word processor',
  paragraph: (words) =>
    `<p class=MsoNormal style='text-indent:32.0pt'><span style='font-family:\n仿宋_GB2312'>${cut(words)}<span lang=EN-US><o:p></o:p></span></span></p>`,
  table: (sheet) =>
    drawn(
      sheet,
      (cell) =>
        `<td width=85 valign=top${spans(cell).replaceAll('"', '')} style='border:solid windowtext 1.0pt;mso-border-alt:solid'>\n  <p class=MsoNormal align=center>${
          cell.words === ''
            ? '<span lang=EN-US>&nbsp;<o:p></o:p></span>'
            : `<span style='mso-hide:none'>${cut(cell.words)}</span><span lang=EN-US><o:p></o:p></span>`
        }</p>\n  </td>`,
      ' class=MsoNormalTable border=1',
    ),
  page: (title, body) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><title>${title}</title><!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]--><style>p.MsoNormal{margin:0}</style></head>\n<body lang=ZH-CN><div class=Section1>\n${body.join('\n')}\n<p class=MsoNormal style='mso-hide:all;display:none'>7 8 9</p></div></body></html>`,
}

/** A header set vertically: every character stands in a paragraph of its own. */
const stacked = (words: string): string =>
  [...words]
    .map(
      (character) =>
        `<p style="margin:0;line-height:14pt;text-align:center"><span style="font-family:宋体">${escaped(character)}</span></p>`,
    )
    .join('')

const heavy: PageStyle = {
  name: 'a heavy page with headers set vertically',
  paragraph: (words) => `<div><div style="line-height:2em"><span><font face="仿宋">${escaped(words)}</font></span><br></div></div>`,
  table: (sheet) =>
    drawn(
      sheet,
      (cell, row) =>
        `<td${spans(cell)} style="word-break:break-all;border-width:1px;border-style:solid;padding:0 7px"><div>${
          row < 3 && !/[\d（(]/.test(cell.words)
            ? stacked(cell.words)
            : `<p style="text-align:center"><span><strong>${escaped(cell.words)}</strong></span></p>`
        }</div></td>`,
      ' style="border-collapse:collapse;width:600px"',
    ),
  page: (title, body) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_云山县人民政府门户网站</title><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${Number(/\d{4}/.exec(title)?.[0]) + 1}-01-20 10:30"><script>var views = 4417</script><style>.x{color:red}</style></head><body><nav>首页 5 信息公开</nav><div style="display:none">浏览量 812</div><div class="article">${body.join('')}</div><footer>备案号12345678</footer></body></html>`,
}

/** The whole page is drawn as a table, as sites did for years, and closing tags are left out. */
const nested: PageStyle = {
  name: 'a page laid out as a table',
  paragraph: (words) => `&nbsp;&nbsp;&nbsp;&nbsp;${escaped(words)}<br>`,
  table: (sheet) => drawn(sheet, (cell) => `<td${spans(cell)}>${escaped(cell.words)}`, ' border=1').replaceAll('</tr>', ''),
  page: (title, body) =>
    `<html><head><title>${title}</title></head><body><table width=100%><tr><td width=200>栏目<br>导航<td><table><tr><td>${body.join('\n')}</td></tr></table></table>`,
}

/** Header and body give their columns other spans; both reach as far. */
const uneven: PageStyle = {
  ...plain,
  name: 'a page whose headers and figures have other spans',
  table: (sheet) => {
    const flat = sheet.rows.some((row) => row[0] === '信息内容')
    if (!flat) return plain.table(sheet)
    let header = false
    return `<table>${spannedRows(sheet)
      .map((row) => {
        const [first] = row
        header = first?.words === '信息内容'
        const wide = header ? 1 : row.length - 1
        return `<tr>${row.map((cell, index) => `<td colspan="${row.length === 1 ? 6 : index === wide ? 7 - row.length : 1}">${escaped(cell.words)}</td>`).join('')}</tr>`
      })
      .join('')}</table>`
  },
}

export const pageStyles: readonly PageStyle[] = [plain, word, heavy, nested, uneven]
