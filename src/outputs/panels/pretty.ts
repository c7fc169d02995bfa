import type { PanelFinding, PanelResult, PanelRow, PanelValue, Unpaired } from '../../model/panel.js'
import type { Bilingual, Language } from '../../model/rule.js'
import { fill } from '../../text/template.js'
import { displayWidth, padToWidth, truncateToWidth } from '../../text/width.js'
import { indented, listed, wrapped } from '../display.js'
import { palette } from '../paint.js'
import type { PanelPrinter, PanelStyle } from '../panel-printer.js'
import { ruleLines } from '../rule-line.js'
import { visible } from '../visible.js'

/** With more organs than these, each is a line and no table. */
const tabled = 12

interface Shown {
  readonly title: Bilingual
  readonly width: number
  cell(row: PanelRow): string
}

const number = (value: PanelValue | undefined): string => (value === null || value === undefined ? '·' : String(value))
const percent = (value: PanelValue | undefined): string => (typeof value === 'number' ? `${(value * 100).toFixed(1)}%` : '·')
const years = (all: readonly number[]): string => all.join(', ')

const columns: readonly Shown[] = [
  { title: { zh: '年度', en: 'year' }, width: 4, cell: ({ year }) => String(year) },
  { title: { zh: '主动公开', en: 'disclosed' }, width: 9, cell: (row) => number(row['proactiveDisclosures']) },
  { title: { zh: '新收', en: 'received' }, width: 8, cell: (row) => number(row['requestsReceived']) },
  { title: { zh: '办结', en: 'handled' }, width: 7, cell: (row) => number(row['requestsHandled']) },
  { title: { zh: '结转', en: 'carried' }, width: 7, cell: (row) => number(row['requestsCarriedForward']) },
  { title: { zh: '公开率', en: 'granted' }, width: 7, cell: (row) => percent(row['grantedShare']) },
  { title: { zh: '复议', en: 'recons.' }, width: 7, cell: (row) => number(row['reconsiderations']) },
  { title: { zh: '诉讼', en: 'litig.' }, width: 6, cell: (row) => number(row['litigations']) },
  { title: { zh: '错误', en: 'errors' }, width: 6, cell: (row) => number(row['errors']) },
]

const words = {
  findings: { zh: '报告之间的问题', en: 'Between reports' },
  none: { zh: '报告之间没有发现问题。', en: 'No findings between reports.' },
  noChecks: { zh: '报告之间没有可判断的项目。', en: 'Nothing between reports could be checked.' },
  series: {
    zh: '以下按 2019 年条例统计，与以上不能直接相接',
    en: 'from here on under the Regulations of 2019: does not join the years above',
  },
  gap: { zh: '缺 {years} 年', en: 'no report of {years}' },
  missing: { zh: '{year} 年缺 {count} 个成员单位：{names}', en: '{year}: {count} of its members have no report: {names}' },
  notFound: { zh: '没有找到报告的名称：{names}', en: 'Named in a group, and the organ of no report: {names}' },
  unpaired: { zh: '没有配对的', en: 'Not paired' },
  rows: { zh: '{first}–{last}，{count} 年', en: '{first}–{last}, {count} years' },
  legend: { zh: '·：没有', en: '·: none' },
} as const satisfies Record<string, Bilingual>

const reasons: Readonly<Record<Unpaired['reason'], Bilingual>> = {
  'not-read': { zh: '未能读出', en: 'could not be read' },
  'organ-not-known': { zh: '看不出是哪个机关', en: 'does not say whose it is' },
  'year-not-known': { zh: '看不出是哪一年', en: 'does not say of which year it is' },
  'name-differs': { zh: '名称不同，可能是同一机关', en: 'perhaps the same organ under another name' },
  'one-year': { zh: '只有一年', en: 'one year only' },
}

const whys: Readonly<Record<Unpaired['nearest'][number]['why'], Bilingual>> = {
  'place-renamed': { zh: '县、区、市之别', en: 'county, district or city' },
  'office-kind': { zh: '办公室、办公厅之别', en: '办公室 or 办公厅' },
  'office-of': { zh: '一个是另一个的办公室', en: 'one is the office of the other' },
  shortened: { zh: '一个是另一个的简称', en: 'one is short for the other' },
  similar: { zh: '名称相近', en: 'alike' },
}

type ChainRows = readonly [PanelRow, ...PanelRow[]]

/** The chains, in the order of their rows: before the first row of each there is no other report. */
function chainsOf(rows: readonly PanelRow[]): readonly ChainRows[] {
  const chains: [PanelRow, ...PanelRow[]][] = []
  for (const row of rows) {
    const last = chains.at(-1)
    if (last && row['gapBefore'] !== null) last.push(row)
    else chains.push([row])
  }
  return chains
}

/** The years without a report between the row and the one before. */
function missingBefore({ year, gapBefore }: PanelRow): readonly number[] {
  const gap = Number(gapBefore ?? 0)
  return Array.from({ length: gap }, (_, index) => year - gap + index)
}

function table(rows: readonly PanelRow[], { language, width, color }: PanelStyle): readonly string[] {
  const paint = palette(color)
  const head = columns.map((column) => padToWidth(column.title[language], column.width, 'start')).join(' ')
  const room = width - 2 - displayWidth(head) - 2
  const lines = rows.flatMap((row, at) => {
    const before = rows[at - 1]
    const missing = missingBefore(row)
    const broken = before !== undefined && before['series'] !== row['series']
    const cells = columns.map((column) => padToWidth(truncateToWidth(column.cell(row), column.width), column.width, 'start')).join(' ')
    const form = room >= 9 ? `  ${truncateToWidth(String(row['form']), room)}` : ''
    return [
      ...(missing.length > 0 ? [paint.faint(`  ${fill(words.gap[language], { years: years(missing) })}`)] : []),
      ...(broken ? indented(words.series[language], width).map((line) => paint.faint(line)) : []),
      `  ${cells}${form}`.trimEnd(),
    ]
  })
  return [paint.faint(`  ${head}`), ...lines]
}

function tables(chains: readonly ChainRows[], style: PanelStyle): readonly string[] {
  const paint = palette(style.color)
  const shown = chains.flatMap((rows) => [paint.strong(visible(rows[0].organ)), ...table(rows, style), ''])
  return chains.length === 0 ? [] : [...shown, paint.faint(words.legend[style.language]), '']
}

function lines(chains: readonly ChainRows[], { language, width }: PanelStyle): readonly string[] {
  const name = Math.min(40, Math.max(...chains.map(([{ organ }]) => displayWidth(organ))))
  const shown = chains.map((rows) => {
    const [{ organ, year }] = rows
    const span = fill(words.rows[language], { first: year, last: rows.at(-1)?.year ?? year, count: rows.length })
    const missing = rows.flatMap(missingBefore)
    const gap = missing.length > 0 ? ` · ${fill(words.gap[language], { years: years(missing) })}` : ''
    return truncateToWidth(`${padToWidth(truncateToWidth(visible(organ), name), name)}  ${span}${gap}`, width)
  })
  return [...shown, '']
}

function finding(found: PanelFinding, style: PanelStyle): readonly string[] {
  const paint = palette(style.color)
  return [
    paint.strong(`${visible(found.organ)} ${found.years.join('–')}`),
    ...ruleLines(found, style.ruleTitle(found.rule), style),
    ...indented(visible(found.message), style.width),
    ...[...new Set(found.paths.flatMap((path) => path ?? []))].map((path) => paint.faint(`  ${visible(path)}`)),
    '',
  ]
}

function standing(one: Unpaired, { language, width }: PanelStyle): readonly string[] {
  const zh = language === 'zh'
  const path = one.paths.flatMap((known) => known ?? [])[0] ?? '-'
  const name = one.organ === null ? path : one.organ
  const when = one.years.length > 0 ? ` ${years(one.years)}` : ''
  const file = one.organ !== null && one.nearest.length === 0 && one.reason !== 'one-year' ? (zh ? `（${path}）` : ` (${path})`) : ''
  const near = one.nearest.map(({ organ, years: others, why }) =>
    zh ? `${organ} ${years(others)}（${whys[why].zh}）` : `${organ} ${years(others)} (${whys[why].en})`,
  )
  const nearest = near.length === 0 ? '' : zh ? `；相近的有 ${near.join('、')}` : `; near it: ${near.join(', ')}`
  return listed(visible(`${name}${when}${file}${zh ? '：' : ': '}${reasons[one.reason][language]}${nearest}`), width)
}

function members({ missing, notFound }: PanelResult['summary'], language: Language, width: number): readonly string[] {
  const listed = (names: readonly string[]): string => names.join(language === 'zh' ? '、' : ', ')
  const said = missing.map(
    ({ organ, year, missing: names }) => `${organ} ${fill(words.missing[language], { year, count: names.length, names: listed(names) })}`,
  )
  const unknown = notFound.length > 0 ? [fill(words.notFound[language], { names: listed(notFound) })] : []
  const lines = [...said, ...unknown].flatMap((line) => wrapped(visible(line), width))
  return lines.length > 0 ? [...lines, ''] : []
}

function render(panel: PanelResult, style: PanelStyle): string {
  const { language, width } = style
  const chains = chainsOf(panel.rows)
  const { checks } = panel.summary
  const nothing = checks.pass + checks.fail === 0 ? words.noChecks : words.none
  const findings = panel.findings.flatMap((found) => finding(found, style))
  const unpaired = panel.unpaired.flatMap((one) => standing(one, style))
  return [
    ...(chains.length > tabled ? lines(chains, style) : tables(chains, style)),
    ...(findings.length > 0 ? [`${words.findings[language]}`, '', ...findings] : [nothing[language], '']),
    ...members(panel.summary, language, width),
    ...(unpaired.length > 0 ? [words.unpaired[language], ...unpaired, ''] : []),
  ]
    .slice(0, -1)
    .map((line) => `${line}\n`)
    .join('')
}

/** For people: the years of every organ, what reports say against each other, and what stands alone. */
const format: PanelPrinter = { id: 'pretty', audience: 'people', render }
export default format
