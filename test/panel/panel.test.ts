import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { panelColumns } from '../../src/compare/panel/columns.js'
import { checkReport, type PanelResult, panelOf, type RecordInput, type ReportRecord } from '../../src/index.js'
import { readReport } from '../reading.js'
import { type Breaks, county, education, everyBreak, family, water, zone } from './family.js'

const runs = Number(process.env['RUNS'] ?? 12)
const groups = [{ parent: county, members: [education, water] }]

function recordsOf(breaks: Breaks): readonly ReportRecord[] {
  return family(breaks).map(({ path, text }) => {
    const record = readReport({ bytes: new TextEncoder().encode(text), path })
    if ('error' in record) throw new Error(`${path}: ${JSON.stringify(record.error)}`)
    return record
  })
}

const whole = recordsOf({})
const broken = recordsOf(everyBreak)
const panel = (records: readonly RecordInput[], own = groups): PanelResult => panelOf(records, { language: 'en' }, own)

/** What is found, in short: rule, organ and year. */
const found = ({ findings }: PanelResult): readonly string[] =>
  findings.map(({ rule, severity, organ, years }) => `${severity} ${rule}: ${organ} ${years.join('–')}`)

const planted: Readonly<Record<keyof Breaks, readonly string[]>> = {
  carried: [`warning carried-over-continues: ${education} 2021–2022`, `warning carried-over-continues: ${water} 2021–2022`],
  recoded: [`info carried-over-continues: ${education} 2022–2023`, `info carried-over-continues: ${water} 2022–2023`],
  stock: [`warning rules-stock-flow: ${education} 2022–2023`, `warning rules-stock-flow: ${water} 2022–2023`],
  cumulative: [`warning cumulative-continues: ${zone} 2015–2016`],
  falls: [`warning cumulative-continues: ${zone} 2013–2015`],
  unit: [`warning amount-unit-jump: ${water} 2023–2024`],
  twice: [`warning published-twice: ${education} 2024`],
  sum: [`warning aggregate-sum: ${county} 2022`],
  below: [`error aggregate-not-below-member: ${county} 2021`],
}

describe('the family', () => {
  test('is four organs in four years each, though two print their names in several ways', () => {
    const printed = new Set(whole.map(({ organ }) => organ))
    expect(printed.size).toBeGreaterThan(4)
    const { rows, unpaired, summary } = panel(whole)
    expect([...new Set(rows.map(({ organ }) => organ))].sort()).toEqual([county, education, water, zone].sort())
    expect(rows).toHaveLength(16)
    expect(unpaired).toEqual([])
    expect(summary.gaps).toEqual([{ organ: zone, years: [2014] }])
  })

  test('has nothing to be found where nothing is planted, and many checks that say so', () => {
    const { checks, findings, summary } = panel(whole)
    expect(findings).toEqual([])
    expect(summary.checks.pass).toBeGreaterThan(40)
    for (const rule of ['carried-over-continues', 'rules-stock-flow', 'cumulative-continues', 'amount-unit-jump', 'aggregate-sum'])
      expect(checks.filter((check) => check.rule === rule && check.outcome === 'pass').length, rule).toBeGreaterThan(1)
    // A panel has no sentences to compare.
    expect(checks.map(({ rule }) => rule)).not.toContain('text-copied')
  })

  test.each(Object.entries(planted))('%s: all that is planted is found, and nothing else', (name, expected) => {
    expect([...found(panel(recordsOf({ [name]: true })))].sort()).toEqual([...expected].sort())
  })

  test('all breaks together are all found, and nothing else', () => {
    expect([...found(panel(broken))].sort()).toEqual(Object.values(planted).flat().sort())
  })

  test('says in words what is wrong', () => {
    expect(panel(broken).findings.map(({ organ, years, message }) => `${organ} ${years.join('–')}: ${message}`)).toMatchSnapshot()
  })
})

describe('a panel', () => {
  const validate = new Ajv.default({ allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/panel.schema.json'), 'utf8')),
  )

  test('fits its schema', () => {
    for (const one of [panel([]), panel(whole), panel(broken), panel([{ schemaVersion: '1', form: 'unknown' }])])
      expect(validate(one), JSON.stringify(validate.errors?.[0])).toBe(true)
  })

  test('does not hang on the order of reports and groups', () => {
    const expected = panel(broken)
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...broken], { minLength: broken.length }),
        fc.shuffledSubarray([education, water], { minLength: 2 }),
        (records, members) => {
          expect(panel(records, [{ parent: county, members }])).toEqual(expected)
        },
      ),
      { numRuns: runs },
    )
  })

  test('of any reports of it finds nothing that is not planted but what a missing report hides', () => {
    const all = Object.values(planted).flat()
    fc.assert(
      fc.property(fc.subarray([...broken]), (records) => {
        // An organ is called as its latest report writes it, and that may be in other characters.
        for (const one of found(panel(records)).map((said) => said.replace('雲山縣', '云山县'))) {
          // A year that is left out makes of two years one gap, over which a cumulative may fall in another pair.
          const across = one.startsWith(`warning cumulative-continues: ${zone}`)
          // Of the two reports of 2024 one may be left, and that the one that differs.
          const ofCopy = one === `warning aggregate-sum: ${county} 2024`
          expect(across || ofCopy || all.includes(one), one).toBe(true)
        }
      }),
      { numRuns: runs },
    )
  })

  test('has in each row every column, in their order, and no other', () => {
    for (const row of panel(whole).rows) expect(Object.keys(row)).toEqual(panelColumns.map(({ name }) => name))
  })

  test('counts each finding in one row, from whatever file or none', () => {
    const counted = ({ rows }: PanelResult): number => rows.reduce((sum, { betweenFindings }) => sum + Number(betweenFindings), 0)
    const unnamed = broken.map((record) => ({ ...record, source: { ...record.source, path: null } }))
    for (const one of [panel(broken), panel(unnamed)]) expect(counted(one)).toBe(one.findings.length)
    expect(panel(unnamed).findings).toHaveLength(panel(broken).findings.length)
  })

  test('computes shares from cells, and leaves empty what is not known', () => {
    const row = panel(whole).rows.find(({ organ, year }) => organ === education && year === 2021)
    expect(row).toMatchObject({
      ...{ series: 'regulations-2019', form: 'form-2021', gapBefore: null, reports: 1, errors: 0, cellsBlank: 0, cellsNotPrinted: 0 },
      ...{ granted: 88, denied: 9, carriedOver: 17, requestsCarriedForward: 17, requestsReceived: 97 },
      ...{
        grantedShare: Number((88 / 97).toFixed(6)),
        deniedShare: Number((9 / 97).toFixed(6)),
        carriedShare: Number((17 / 114).toFixed(6)),
      },
      correctedShare: null,
    })
    const old = panel(whole).rows.find(({ organ, year }) => organ === zone && year === 2015)
    expect(old).toMatchObject({ series: 'regulations-2007', gapBefore: 1, grantedShare: 1, unavailableShare: null, carriedShare: null })
  })

  test('leaves a figure empty in which two reports of a year differ, and takes those that one has alone', () => {
    const records = [
      {
        schemaVersion: '1',
        form: 'form-2021',
        organ: water,
        year: 2023,
        requests: { newlyReceived: { total: 4 }, carriedOver: { total: 1 } },
      },
      { schemaVersion: '1', form: 'form-2021', organ: water, year: 2023, requests: { newlyReceived: { total: 5 } } },
    ] as unknown as readonly RecordInput[]
    const { rows, findings } = panelOf(records, { language: 'zh' })
    expect(rows).toMatchObject([{ reports: 2, carriedOver: 1, cellsDisputed: 1, betweenFindings: 1 }])
    expect(findings.map(({ message }) => message)).toEqual(['两份报告有 1 个数字不同：表三 第1行 总计 4、5'])
  })

  test('names members without a report, and does not add up without them', () => {
    const without = whole.filter(({ organ, year }) => !(organ === water && year === 2023))
    const { summary, checks } = panel(without, [{ parent: county, members: [education, water, '云山县档案馆'] }])
    expect(summary.notFound).toEqual(['云山县档案馆'])
    expect(summary.missing.map(({ year, missing }) => [year, missing])).toEqual([
      [2021, ['云山县档案馆']],
      [2022, ['云山县档案馆']],
      [2023, ['云山县档案馆', water]],
      [2024, ['云山县档案馆']],
    ])
    expect(new Set(checks.filter(({ rule }) => rule === 'aggregate-sum').map(({ reason }) => reason))).toEqual(new Set(['member-missing']))
  })

  test('has the fingerprints that a check with --previous has', () => {
    const of = (organ: string, year: number) => broken.find((record) => record.year === year && record.organKey === organ) as ReportRecord
    const { findings } = checkReport(of(water, 2022), { language: 'en', previous: { report: of(water, 2021) } })
    const own = findings.filter(({ rule }) => rule === 'carried-over-continues').map(({ fingerprint }) => fingerprint)
    const ofPanel = panel(broken).findings.filter(
      ({ rule, organ, years }) => rule === 'carried-over-continues' && organ === water && years.at(-1) === 2022,
    )
    expect(own).toHaveLength(1)
    expect(ofPanel.map(({ fingerprint }) => fingerprint)).toEqual(own)
  })

  test('takes the severities that are asked for', () => {
    const options = { language: 'en', severities: { 'carried-over-continues': 'off', 'published-twice': 'error' } } as const
    const all = found(panelOf(broken, options, groups))
    expect(all.filter((one) => one.includes('carried-over'))).toEqual([])
    expect(all).toContain(`error published-twice: ${education} 2024`)
  })
})

describe('organs', () => {
  const record = (organ: string | null, year: number | null, more: object = {}): RecordInput =>
    ({ schemaVersion: '1', form: 'form-2021', organ, year, ...more }) as RecordInput

  test('are one whatever is written between the characters and whether a government is named as its place', () => {
    for (const [one, other] of [
      ['云山县人民政府', '云山县'],
      ['云山县政府', '雲山縣人民政府'],
      ['白沙镇人民政府', '白沙镇'],
      ['榕溪街道办事处', '榕溪 街道'],
      ['平沙新区管理委员会', '平沙新区管委会'],
      ['云山县人民政府办公室', '云山县政府办公室'],
    ] as const)
      expect(panelOf([record(one, 2021), record(other, 2022)], { language: 'en' }).summary, `${one} ${other}`).toMatchObject({
        organs: 1,
        rows: 2,
      })
  })

  test.each([
    ['云山县人民政府办公室', '云山县人民政府办公厅', 'office-kind'],
    ['云山县人民政府', '云山县人民政府办公室', 'office-of'],
    ['云山县教育局', '云山区教育局', 'place-renamed'],
    ['云山县教育局', '教育局', 'shortened'],
  ])('%s and %s are kept apart, and named as near', (one, other, why) => {
    const { unpaired, summary } = panelOf([record(one, 2020), record(one, 2021), record(other, 2022), record(other, 2023)], {
      language: 'en',
    })
    expect(summary.organs).toBe(2)
    expect(unpaired.map(({ organ, reason, nearest }) => [organ, reason, nearest.map((near) => [near.organ, near.why])]).sort()).toEqual(
      [
        [one, 'name-differs', [[other, why]]],
        [other, 'name-differs', [[one, why]]],
      ].sort(),
    )
  })

  test('that both have a report of one year are two, and nothing is said', () => {
    const { unpaired } = panelOf(
      [2020, 2021].flatMap((year) => [record('云山县人民政府', year), record('云山县人民政府办公室', year)]),
      { language: 'en' },
    )
    expect(unpaired).toEqual([])
  })

  test('whose office publishes for the place are the place, where the title says so', () => {
    const title = (name: string, year: number) => ({ title: `${name}${year}年政府信息公开工作年度报告` })
    const office = '平沙综合实验区管委会办公室'
    const reports = [
      record(office, 2020, title('平沙综合实验区', 2020)),
      record('平沙综合实验区', 2021),
      record(office, 2021, title(office, 2021)),
    ]
    const { rows } = panelOf(reports, { language: 'en' })
    expect(rows.map(({ organ, year }) => [organ, year])).toEqual([
      ['平沙综合实验区', 2020],
      ['平沙综合实验区', 2021],
      [office, 2021],
    ])
  })

  test('whose reports stand on the site of the government above are who the title names', () => {
    const title = (name: string) => ({ title: `${name}2020年政府信息公开工作年度报告` })
    const key = (organ: string, more?: object) => panelOf([record(organ, 2020, more)], { language: 'en' }).rows[0]?.['organKey']
    expect(key('云山县人民政府', title('云山县教育局'))).toBe('云山县教育局')
    expect(key('云山县教育局', title('县教育局'))).toBe('云山县教育局')
    expect(key('云山县人民政府', title('云山县落实政务公开要点'))).toBe('云山县')
    expect(key('云山县人民政府', title(''))).toBe('云山县')
  })

  test('that are not named, and years, are told and not guessed', () => {
    const { unpaired, rows } = panelOf([record(null, 2020), record('云山县教育局', null)], { language: 'en' })
    expect(rows).toEqual([])
    expect(unpaired.map(({ reason }) => reason).sort()).toEqual(['organ-not-known', 'year-not-known'])
  })

  test('of two scopes in one year are two series, never mixed', () => {
    const { rows, findings } = panelOf(
      [2020, 2021].flatMap((year) => [
        record('云山县人民政府', year, { scope: 'organ', requests: { newlyReceived: { total: 1 } } }),
        record('云山县人民政府', year, { scope: 'region', requests: { newlyReceived: { total: 9 } } }),
      ]),
      { language: 'en' },
    )
    expect(rows.map(({ scope, year }) => [scope, year])).toEqual([
      ['organ', 2020],
      ['organ', 2021],
      ['region', 2020],
      ['region', 2021],
    ])
    expect(findings).toEqual([])
  })

  test('of two scopes have each their own findings in their rows, from whatever file or none', () => {
    const { rows, findings } = panelOf(
      [
        record('云山县人民政府', 2021, { scope: 'organ', requests: { newlyReceived: { total: 1 } } }),
        ...[8, 9].map((total) => record('云山县人民政府', 2021, { scope: 'region', requests: { newlyReceived: { total } } })),
      ],
      { language: 'en' },
    )
    expect(findings).toHaveLength(1)
    expect(rows.map(({ scope, betweenFindings }) => [scope, betweenFindings])).toEqual([
      ['organ', 0],
      ['region', 1],
    ])
  })
})

describe('many organs', () => {
  const many = (count: number, years: readonly number[]): readonly RecordInput[] =>
    Array.from({ length: count }, (_, at) => `第${at}号县教育局`).flatMap((organ) =>
      years.map((year) => ({ schemaVersion: '1', form: 'form-2021', organ, organKey: organ, year }) as RecordInput),
    )

  test('are put together in time that grows with their number', () => {
    const started = performance.now()
    panelOf(many(60, [2021, 2022]), { language: 'en' })
    const few = performance.now() - started
    const again = performance.now()
    const { summary } = panelOf(many(480, [2021, 2022]), { language: 'en' })
    expect(summary.rows).toBe(960)
    expect(performance.now() - again).toBeLessThan(Math.max(few, 20) * 8 * 6)
  })

  test('of impossible years fill no memory', () => {
    const { unpaired } = panelOf(
      [1, 99_999_999].flatMap((year) => many(1, [year])),
      { language: 'en' },
    )
    expect(unpaired.map(({ reason }) => reason)).toEqual(['year-not-known', 'year-not-known'])
  })
})
