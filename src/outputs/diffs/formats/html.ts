import type { DiffHeading, DiffSection, DiffSide, HeadingChange, ReportDiff, SentenceChange } from '../../../model/diff.js'
import type { Form } from '../../../model/form.js'
import type { Language } from '../../../model/rule.js'
import { formName } from '../../form-names.js'
import { inputName } from '../../input-errors.js'
import type { DiffPrinter } from '../../printer.js'
import { xmlText } from '../../xml.js'
import { type CellTable, cellTables, figureSentences, legendFor, type ShownCell, sideNames } from '../cell-tables.js'
import { headingText, noHeadingDiffers, oneLine, piecesOf, sectionSentence, sectionTitle, spokenSections, textSentences } from '../said.js'
import { changeWords, words } from '../words.js'

/** Colours of the reader's choice of light or dark; added and gone are told by more than colour. */
const style = `:root{color-scheme:light dark}
body{font:16px/1.6 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.15rem;margin-top:2.5rem;border-bottom:1px solid #8886}h3{font-size:1rem;margin:1.5rem 0 .3rem}
table{border-collapse:collapse;margin:.8rem 0;width:100%}caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{padding:.15rem .6rem;border-bottom:1px solid #8883;text-align:left;font-weight:400;vertical-align:top}
thead th{font-weight:600}td,thead th+th{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
th.row{font-weight:600}th.column{padding-left:2rem}
ul{list-style:none;padding:0}li{margin:.5rem 0;padding-left:.8rem;border-left:3px solid #8886}
li.added{border-color:#2da44e}li.gone{border-color:#cf222e}
ins{background:#2da44e33}del{background:#cf222e33}p,small{overflow-wrap:anywhere}small{opacity:.75}
.level2{margin-left:1.5rem}.level3,.level4{margin-left:3rem}`

interface Context {
  readonly diff: ReportDiff
  readonly language: Language
  readonly forms: readonly Form[]
}

/** One page that needs nothing else: no script, no font, no picture is fetched, and what a report says is text and never markup. */
function render(diff: ReportDiff, { language, forms }: Parameters<DiffPrinter['render']>[1]): string {
  const context: Context = { diff, language, forms }
  const title = xmlText(words.title[language])
  return `<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body>
<h1>${title}</h1>
${[...sides(context), ...figures(context), ...headings(context), ...text(context)].join('\n')}
</body>
</html>
`
}

function sides({ diff, language }: Context): readonly string[] {
  const row = (name: string, path: string | null, { organ, year, form, title }: DiffSide): string => {
    const said = [
      inputName(path, language),
      organ ?? title ?? words.noOrgan[language],
      year === null ? '' : String(year),
      formName(form, language),
    ]
    return `<tr><th class="row">${name}</th>${said.map((each) => `<th>${xmlText(each)}</th>`).join('')}</tr>`
  }
  return ['<table>', row('A', diff.a, diff.reports.a), row('B', diff.b, diff.reports.b), '</table>']
}

function figures({ diff, language, forms }: Context): readonly string[] {
  const tables = cellTables(diff, forms, language)
  const legend = legendFor(tables, language)
  return [
    heading(words.figures[language]),
    ...figureSentences(diff, language).map(paragraph),
    ...tables.flatMap((table) => tableLines(table, diff, language)),
    ...(legend.length > 0 ? [`<p><small>${xmlText(legend.join('　'))}</small></p>`] : []),
  ]
}

function tableLines({ title, rows, notes }: CellTable, diff: ReportDiff, language: Language): readonly string[] {
  const noted = notes.map(paragraph)
  if (rows.length === 0) return [`<h3>${xmlText(title)}</h3>`, ...noted]
  const head = [words.item[language], ...sideNames(diff), words.change[language]]
    .map((each) => `<th scope="col">${xmlText(each)}</th>`)
    .join('')
  const figuresOf = ({ a, b, change }: ShownCell): string => [a, b, change].map((each) => `<td>${xmlText(each)}</td>`).join('')
  const body = rows.flatMap(({ row, cells }) => {
    const [only, ...others] = cells
    if (only && others.length === 0) {
      const name = only.column === '' ? row : `${row} · ${only.column}`
      return [`<tr><th class="row" scope="row">${xmlText(name)}</th>${figuresOf(only)}</tr>`]
    }
    return [
      `<tr><th class="row" colspan="4" scope="rowgroup">${xmlText(row)}</th></tr>`,
      ...cells.map((cell) => `<tr><th class="column" scope="row">${xmlText(cell.column)}</th>${figuresOf(cell)}</tr>`),
    ]
  })
  return [
    '<table>',
    `<caption>${xmlText(title)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
    ...noted,
  ]
}

function headings({ diff, language }: Context): readonly string[] {
  const title = heading(words.headings[language])
  if (diff.headings.length === 0) return [title, paragraph(noHeadingDiffers(diff, language))]
  return [title, '<ul>', ...diff.headings.map((change) => headingItem(change, language)), '</ul>']
}

function headingItem({ change, a, b }: HeadingChange, language: Language): string {
  const level = Math.max(1, Math.min(4, Math.trunc((b ?? a)?.level ?? 1)))
  const of = (each: DiffHeading | null): string => (each ? xmlText(headingText(each, language)) : '')
  const said = [...(a ? [`<del>${of(a)}</del>`] : []), ...(b ? [`<ins>${of(b)}</ins>`] : [])].join(' → ')
  return `<li class="${change} level${level}"><small>${changeWords[change][language]}</small> ${said}</li>`
}

function text({ diff, language }: Context): readonly string[] {
  return [
    heading(words.text[language]),
    ...textSentences(diff, language).map(paragraph),
    ...spokenSections(diff).flatMap((section) => sectionLines(section, language)),
  ]
}

function sectionLines(section: DiffSection, language: Language): readonly string[] {
  return [
    `<h3>${xmlText(sectionTitle(section, language))}</h3>`,
    paragraph(sectionSentence(section, language)),
    ...(section.changes.length > 0 ? ['<ul>', ...section.changes.map((change) => changeItem(change, language)), '</ul>'] : []),
  ]
}

function changeItem(change: SentenceChange, language: Language): string {
  const label = `<small>${changeWords[change.change][language]}</small>`
  if (!change.a || !change.b) {
    const tag = change.b ? 'ins' : 'del'
    return `<li class="${change.change}">${label} <${tag}>${xmlText(oneLine((change.b ?? change.a)?.quote ?? ''))}</${tag}></li>`
  }
  const merged = piecesOf(change).map((piece) => {
    if ('same' in piece) return xmlText(piece.same)
    return [piece.old === '' ? '' : `<del>${xmlText(piece.old)}</del>`, piece.new === '' ? '' : `<ins>${xmlText(piece.new)}</ins>`].join('')
  })
  return `<li class="${change.change}">${label} ${merged.join('')}</li>`
}

const heading = (said: string): string => `<h2>${xmlText(said)}</h2>`
const paragraph = (said: string): string => `<p>${xmlText(said)}</p>`

/** For people: what changed, as a page to open, print or send on. */
const format: DiffPrinter = { id: 'html', render }
export default format
