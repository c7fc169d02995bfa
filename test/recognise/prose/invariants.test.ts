import fc from 'fast-check'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, test } from 'vitest'
import type { ReportRecord } from '../../../src/model/report.js'
import { checkReport } from '../../../src/pipeline.js'
import { chineseNumeralAt } from '../../../src/text/chinese-numerals.js'
import { readReport } from '../../reading.js'
import { sentences } from './indicator-sentences.js'

const toTraditional = Converter({ from: 'cn', to: 't' })
const runs = { numRuns: Number(process.env['RUNS'] ?? 60), endOnFailure: process.env['RUNS'] === undefined }
const year = 2014

function read(text: string): ReportRecord {
  const record = readReport({ bytes: new TextEncoder().encode(text), path: null })
  if ('error' in record) throw new Error(`no record: ${JSON.stringify(record.error)}`)
  return record
}

interface Part {
  readonly heading: string
  readonly paragraphs: readonly string[]
}

const numerals = '一二三四五六七八九'
const title = `云山县水务局${year}年政府信息公开工作年度报告`

/** A text in which each paragraph is laid out as asked. */
function reportOf(parts: readonly Part[], layOut: (paragraph: string) => string = (paragraph) => paragraph): string {
  const sections = parts.map(
    ({ heading, paragraphs }, index) => `${numerals.charAt(index)}、${heading}\n\n${paragraphs.map(layOut).join('\n\n')}`,
  )
  return `${title}\n\n${sections.join('\n\n')}\n`
}

/** As a text layer of a PDF has it: single line ends, none within a run of digits, and none where a sentence or an item ends: a paragraph may end there. */
function wrapped(width: number): (paragraph: string) => string {
  return (paragraph) => {
    const lines: string[] = []
    let rest = paragraph
    while (rest.length > width) {
      let cut = width
      while (cut > 1 && (/^[\d.,]{2}/.test(rest.slice(cut - 1)) || /[。；：:;！？!?]["”’）)]?$/.test(rest.slice(0, cut)))) cut--
      lines.push(rest.slice(0, cut))
      rest = rest.slice(cut)
    }
    return [...lines, rest].join('\n')
  }
}

const count = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 99_999 }))
const small = fc.integer({ min: 1, max: 60 })
const said = (...templates: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...templates), fc.array(count, { minLength: 4, maxLength: 4 })).map(([template, numbers]) => {
    let used = 0
    return template.replaceAll('#', () => String(numbers[used++ % numbers.length]))
  })

const filling = said(
  '水库管理所把放水时刻贴在村口，村民看得见。',
  '编印办事手册#册，送到各个灌区的渠长手里。',
  '组织业务培训#场，参训#人次，内容是怎样写好答复书。',
  '“云山水务”公众号推送消息#篇，阅读#次。',
  '召开座谈会#次，听取意见#条。',
  '修订水闸操作规程#项，并在县水务局网站的专栏中逐项作了说明和图解，便于灌区农户查阅和对照使用。',
)
const disclosed = said('全年主动公开政府信息#条。', '我局共主动公开政府信息#条，内容以水情和工程进度为主，都在政府网站上查得到。')
const received = said(
  '全年收到政府信息公开申请#件，均已按时答复。',
  '本年度受理政府信息公开申请#件，内容多为征地和移民安置的批文。',
  '本年度未收到政府信息公开申请。',
)
const fee = said('全年收取信息处理费#元。', '本年度未收取任何信息公开费用。')
const remedy = said('因政府信息公开被申请行政复议#件。', '政府信息公开行政诉讼#件。', '全年未发生因政府信息公开引起的行政复议和行政诉讼。')
const staff = said('配备政府信息公开工作人员#名。', '设专职工作人员#名。')

const within = (heading: string, own: fc.Arbitrary<string>): fc.Arbitrary<Part> =>
  fc
    .tuple(fc.array(filling, { maxLength: 2 }), own, fc.array(filling, { maxLength: 2 }), fc.boolean())
    .map(([above, middle, below, apart]) => {
      const all = [...above, middle, ...below]
      return { heading, paragraphs: apart ? all : [all.join('')] }
    })

const reports: fc.Arbitrary<readonly Part[]> = fc.tuple(
  within('主动公开政府信息情况', disclosed),
  within('政府信息公开申请办理情况', received),
  within('政府信息公开收费情况', fee),
  within('行政复议和行政诉讼情况', remedy),
  within('机构和人员情况', staff),
)

/** Sentences a careful reader has labelled, each in a section of its own. */
const labelled: fc.Arbitrary<Part> = fc
  .constantFrom(...sentences.filter(({ text, year: only }) => only === undefined && !/[\n\r]/.test(text)))
  .map(({ heading, text }) => ({ heading: (heading ?? '一、工作情况').slice(2), paragraphs: [text] }))
const mixed: fc.Arbitrary<readonly Part[]> = fc.oneof(
  reports,
  fc.array(labelled, { minLength: 1, maxLength: 4 }),
  fc.tuple(reports, labelled).map(([parts, part]) => [...parts.slice(0, 3), part]),
)

const indicatorsOf = ({ indicators }: ReportRecord): unknown =>
  Object.fromEntries(Object.entries(indicators).flatMap(([id, indicator]) => (indicator ? [[id, indicator.prose]] : [])))
const valuesOf = ({ statements }: ReportRecord): unknown => statements.map(({ value, unit, approximate }) => ({ value, unit, approximate }))
const splitsOf = ({ breakdowns }: ReportRecord): unknown => breakdowns.map(({ whole, parts, complete }) => ({ whole, parts, complete }))
const claimsOf = ({ claims }: ReportRecord): unknown => claims.map(({ kind, printed, terms }) => ({ kind, printed, terms }))
const everything = (record: ReportRecord): unknown => ({
  indicators: indicatorsOf(record),
  values: valuesOf(record),
  splits: splitsOf(record),
  claims: claimsOf(record),
})

describe('whatever a report says', () => {
  test('wrapping its lines changes nothing', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 24, max: 60 }), (parts, width) => {
        expect(everything(read(reportOf(parts, wrapped(width))))).toEqual(everything(read(reportOf(parts))))
      }),
      runs,
    )
  })

  test('Traditional characters change no indicator and no number', () => {
    fc.assert(
      fc.property(mixed, (parts) => {
        const text = reportOf(parts)
        const traditional = read(toTraditional(text))
        const simplified = read(text)
        expect(indicatorsOf(traditional)).toEqual(indicatorsOf(simplified))
        expect(splitsOf(traditional)).toEqual(splitsOf(simplified))
        expect(claimsOf(traditional)).toEqual(claimsOf(simplified))
        expect(traditional.statements.map(({ value, approximate }) => [value, approximate])).toEqual(
          simplified.statements.map(({ value, approximate }) => [value, approximate]),
        )
      }),
      runs,
    )
  })

  test('every statement stands where it says, with its numeral in it', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 24, max: 80 }), (parts, width) => {
        const text = reportOf(parts, wrapped(width))
        const { statements, breakdowns, claims, evidence } = read(text)
        for (const { start, end, value, unit } of statements) {
          expect(end).toBeLessThanOrEqual(text.length)
          const slice = text.slice(start, end).normalize('NFKC').replace(/[\s,]/g, '')
          expect(slice).toContain(unit)
          const digits = String(value).replace(/0+$/, '').replace('.', '')
          expect(/[零〇一二两三四五六七八九十百千]/.test(slice) || slice.replaceAll('.', '').includes(digits), `${value} in ${slice}`).toBe(
            true,
          )
        }
        for (const list of [statements, breakdowns, claims]) {
          const starts = list.map(({ start }) => start)
          expect(starts).toEqual(starts.toSorted((a, b) => a - b))
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
        for (const { start, end, quote } of Object.values(evidence)) expect(quote).toBe(text.slice(start, end))
      }),
      runs,
    )
  })

  test('the order of its sections changes no indicator', () => {
    fc.assert(
      fc.property(
        reports.chain((parts) => fc.tuple(fc.constant(parts), fc.shuffledSubarray([...parts], { minLength: parts.length }))),
        ([parts, shuffled]) => {
          expect(indicatorsOf(read(reportOf(shuffled)))).toEqual(indicatorsOf(read(reportOf(parts))))
        },
      ),
      runs,
    )
  })

  test('with a digit or a measure word lost, no indicator has a value that is not printed', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), (parts, seed) => {
        const text = reportOf(parts)
        const places = [...text.matchAll(/\d|(?<=\d)[件条名人元次份]/g)].map(({ index }) => index).filter((at) => at > title.length)
        const at = places[seed % Math.max(1, places.length)]
        if (at === undefined) return
        const left = text.slice(0, at) + text.slice(at + 1)
        const record = readReport({ bytes: new TextEncoder().encode(left), path: null })
        if ('error' in record) return
        const { indicators } = record
        const plain = left.normalize('NFKC').replaceAll(',', '')
        const numbers = [
          ...(plain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number),
          ...[...plain].flatMap((_, index) => chineseNumeralAt(plain, index)?.value ?? (/[百千]/.test(plain.charAt(index)) ? 1 : [])),
        ]
        for (const [id, indicator] of Object.entries(indicators)) {
          const prose = indicator?.prose
          if (!prose || (prose.value === 0 && prose.certainty === 'implied')) continue
          const printed = [1, 100, 1000, 10_000, 0.0001].some((unit) =>
            numbers.some((number) => Math.abs(number * unit - prose.value) < 1e-9),
          )
          expect(printed, `${id} ${prose.value}`).toBe(true)
        }
      }),
      runs,
    )
  })
})

/** A whole in so many parts, none 0. */
const splits = fc
  .record({
    things: fc.constantFrom(
      { whole: '发布水情信息', kinds: ['水库', '河道', '灌区', '泵站', '闸口', '其他'], unit: '条' },
      { whole: '印发文件', kinds: ['通知类', '批复类', '函类', '报告类', '纪要类', '其他类'], unit: '份' },
      { whole: '收到来信', kinds: ['建议', '求助', '投诉', '感谢', '咨询', '其他'], unit: '件' },
      { whole: '检查水闸', kinds: ['大型', '中型', '小型', '电动', '手动', '其他'], unit: '座' },
    ),
    parts: fc.array(small, { minLength: 3, maxLength: 6 }),
  })
  .map(({ things: { whole, kinds, unit }, parts }) => ({
    thing: whole,
    unit,
    kinds: [...kinds.slice(0, parts.length - 1), kinds.at(-1) as string],
    parts,
    whole: total(parts),
  }))
interface Sum {
  readonly thing: string
  readonly unit: string
  readonly kinds: readonly string[]
  readonly parts: readonly number[]
  readonly whole: number
}
const each = ({ kinds, parts, unit }: Sum, between: string, glue = ''): string =>
  kinds.map((kind, index) => `${kind}${glue}${parts[index]}${unit}`).join(between)

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

interface Template {
  readonly name: string
  /** The words say that nothing is left out. */
  readonly saysAll: boolean
  readonly render: (sum: Sum) => string
}
const templates: readonly Template[] = [
  { name: '其中', saysAll: true, render: (sum) => `全年${sum.thing}${sum.whole}${sum.unit}，其中${each(sum, '，')}。` },
  { name: '其中：、', saysAll: true, render: (sum) => `全年${sum.thing}共${sum.whole}${sum.unit}，其中：${each(sum, '、')}。` },
  { name: '包括', saysAll: true, render: (sum) => `全年${sum.thing}${sum.whole}${sum.unit}，包括${each(sum, '、')}。` },
  {
    name: '分别为',
    saysAll: true,
    render: (sum) =>
      `全年${sum.thing}${sum.whole}${sum.unit}，其中${sum.kinds.slice(0, -1).join('、')}和${sum.kinds.at(-1)}分别为${sum.parts
        .map((part) => `${part}${sum.unit}`)
        .join('、')}。`,
  },
  { name: '；', saysAll: false, render: (sum) => `全年${sum.thing}${sum.whole}${sum.unit}，其中：${each(sum, '；')}。` },
  { name: '（）', saysAll: false, render: (sum) => `全年${sum.thing}${sum.whole}${sum.unit}（其中${each(sum, '、')}），均已归档。` },
  {
    name: 'a list by lines',
    saysAll: false,
    render: (sum) =>
      `全年${sum.thing}${sum.whole}${sum.unit}，其中：\n${sum.kinds.map((kind, index) => `${index + 1}.${kind}${sum.parts[index]}${sum.unit}`).join('；\n')}。`,
  },
  { name: '共', saysAll: false, render: (sum) => `全年${each(sum, '、')}，共${sum.thing}${sum.whole}${sum.unit}。` },
]

const placed = (text: string): string => reportOf([{ heading: '工作情况', paragraphs: [text] }])
const failing = (text: string): readonly string[] => {
  const record = read(text)
  return checkReport(record, { language: 'en', text }).findings.flatMap(({ rule, severity, message }) =>
    severity === 'error' ? [`${rule}: ${message}`] : [],
  )
}

describe.each(templates)('parts said with $name', ({ saysAll, render }) => {
  test('that add up are found, all of them', () => {
    fc.assert(
      fc.property(splits, (sum) => {
        const text = placed(render(sum))
        expect(splitsOf(read(text))).toContainEqual({ whole: sum.whole, parts: sum.parts, complete: true })
        expect(failing(text)).toEqual([])
      }),
      runs,
    )
  })

  test.runIf(saysAll)('that do not add up are found and reported', () => {
    fc.assert(
      fc.property(splits, fc.nat(), fc.constantFrom(-3, 2, 7), (sum, seed, off) => {
        const at = seed % sum.parts.length
        const parts = sum.parts.map((part, index) => (index === at ? Math.max(1, part + off) : part))
        fc.pre(parts[at] !== sum.parts[at] && (parts[at] as number) <= sum.whole)
        fc.pre(!parts.some((_, index) => total(parts.slice(0, index)) === sum.whole))
        const text = placed(render({ ...sum, parts }))
        expect(splitsOf(read(text))).toContainEqual({ whole: sum.whole, parts, complete: true })
        expect(failing(text)).toContainEqual(expect.stringContaining('breakdown-sum'))
      }),
      runs,
    )
  })
})

test('numbers that agree are never called wrong', () => {
  fc.assert(
    fc.property(reports, fc.array(fc.tuple(splits, fc.constantFrom(...templates)), { maxLength: 4 }), (parts, sums) => {
      const split = { heading: '其他工作情况', paragraphs: sums.map(([sum, { render }]) => render(sum)) }
      expect(failing(reportOf(sums.length === 0 ? parts : [...parts, split]))).toEqual([])
    }),
    runs,
  )
})

test.each([
  ['全年印发文件30份，包括通知4份、批复20份、函6份、其他2份。', { whole: 30, parts: [4, 20, 6, 2], complete: true }],
  ['全年检查水闸113座，其中大型、中型、小型和其他分别为20座、50座、43座、7座。', { whole: 113, parts: [20, 50, 43, 7], complete: true }],
  ['全年印发文件8份，其中批复5份，函3份，其余为通知；归档6份，移交2份。', { whole: 8, parts: [5, 3], complete: true }],
  ['全年受理申报40件，其中渔业26件，其余为林业；办出31件，退回7件。', { whole: 40, parts: [26], complete: false }],
  ['全年大型23座、中型13座、其他32座，共检查水闸68座。', { whole: 68, parts: [23, 13, 32], complete: true }],
])('%s ends where its list ends', (text, split) => {
  expect(splitsOf(read(placed(text)))).toEqual([split])
})
