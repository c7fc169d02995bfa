import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvRows, type ReadSheet, sheetsOf } from '../outputs/sheet-reader.js'
import { inbox } from './inbox.js'
import { report } from './invented.js'
import { run, temporaryFolder, transcript } from './transcript.js'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/validation.schema.json'), 'utf8'))
const fitsSchema = new Ajv.default({ allowUnionTypes: true }).compile(schema)
const handed = inbox(200, 30)
const planted = handed.flatMap(({ unit, errors }) => errors.map((rule) => `${unit} ${rule}`)).sort()
const slipped = handed.filter(({ errors }) => errors.length > 0)
let cwd = ''

beforeAll(() => {
  cwd = temporaryFolder()
  mkdirSync(join(cwd, 'inbox'))
  for (const { file, text } of handed) writeFileSync(join(cwd, 'inbox', file), text)
})

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const errorsOf = (rows: readonly (readonly unknown[])[], word: string): readonly string[] =>
  [...new Set(rows.filter((row) => row[1] === word).map((row) => `${row[0]} ${row[8]}`))].sort()

describe('two hundred reports with thirty slips', () => {
  let sheets: readonly ReadSheet[] = []

  beforeAll(() => {
    expect(run(['check', 'inbox', '-f', 'xlsx', '-o', 'list.xlsx', '--lang', 'zh'], { cwd })).toMatchObject({ stdout: '', code: 1 })
    sheets = sheetsOf(readFileSync(join(cwd, 'list.xlsx')))
  })

  test('are thirty units with errors in the workbook, each with its own, and no other', () => {
    expect(slipped).toHaveLength(30)
    const [list] = sheets
    expect(errorsOf(list?.rows ?? [], '错误')).toEqual(planted)
    expect(list).toMatchObject({ name: '问题清单', frozen: 1, filter: `A1:K${list?.rows.length}`, formulas: 0 })
    expect(list?.rows[0]).toEqual(['单位', '级别', '年度', '文件', '位置', '原文', '按此条应为', '说明', '规则', '规则名称', '指纹'])
  })

  test('a total that is off by one is shown with what it should be', () => {
    const { file = '', unit } = slipped[0] ?? {}
    const row = sheets[0]?.rows.find((cells) => cells[0] === unit && cells[1] === '错误')
    expect(row?.slice(0, 7)).toEqual([unit, '错误', 2023, `inbox/${file}`, '表四 行政复议 总计（原文第50行）', 2, 1])
    expect(row?.slice(8, 10)).toEqual(['remedies-total', '复议、诉讼合计'])
  })

  test('every unit has a line of sums, those without findings too', () => {
    const [, units] = sheets
    expect(units?.name).toBe('汇总-单位')
    expect(units?.rows[0]).toEqual(['单位', '文件数', '错误', '警告', '提示', '合计'])
    const rows = units?.rows.slice(1) ?? []
    expect(rows.map(([unit]) => unit)).toEqual(handed.map(({ unit }) => unit))
    expect(rows.filter(([, , errors]) => errors !== 0).map(([unit]) => unit)).toEqual(slipped.map(({ unit }) => unit))
    for (const [, files, errors, warnings, notes, total] of rows) {
      expect(files).toBe(1)
      expect(total).toBe(Number(errors) + Number(warnings) + Number(notes))
    }
  })

  test('the sums by rule add up to the list', () => {
    const [list, , rules] = sheets
    expect(rules?.name).toBe('汇总-规则')
    const total = (rules?.rows.slice(1) ?? []).reduce((sum, row) => sum + Number(row[6]), 0)
    expect(total).toBe((list?.rows.length ?? 0) - 1)
    expect(rules?.rows.find(([rule]) => rule === 'remedies-total')).toEqual(['remedies-total', '复议、诉讼合计', 5, 5, 0, 0, 5])
  })

  test('the CSV has the same rows, opens as UTF-8, and says so in English where asked', () => {
    const { stdout, code } = run(['check', 'inbox', '-f', 'csv', '--lang', 'zh', '--quiet'], { cwd })
    expect(code).toBe(1)
    expect(stdout.startsWith('\ufeff单位,级别,')).toBe(true)
    const rows = csvRows(stdout.slice(1))
    expect(rows).toEqual(sheets[0]?.rows.map((row) => [...row, ...Array(11 - row.length).fill(null)].map((cell) => String(cell ?? ''))))
    const english = csvRows(run(['check', 'inbox', '-f', 'csv', '--quiet'], { cwd }).stdout.slice(1))
    expect(english[0]).toEqual('unit,severity,year,file,place,printed,needed by this rule,message,rule,rule title,fingerprint'.split(','))
    expect(errorsOf(english, 'error')).toEqual(planted)
  })

  const openpyxl = spawnSync('python3', ['-c', 'import openpyxl']).status === 0

  // Skipped aloud where openpyxl is not installed: the reader above does not know the writer either.
  test.skipIf(!openpyxl)('openpyxl opens the workbook and reads the same rows', () => {
    const script = `
import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([[s.title, s.freeze_panes, s.auto_filter.ref, [list(r) for r in s.iter_rows(values_only=True)]] for s in book]))`
    const { stdout, stderr } = spawnSync('python3', ['-c', script, join(cwd, 'list.xlsx')], { encoding: 'utf8', maxBuffer: 1 << 28 })
    if (stdout === '') throw new Error(stderr)
    const read: readonly [string, string, string, readonly (readonly unknown[])[]][] = JSON.parse(stdout)
    expect(read.map(([name, frozen, filter]) => [name, frozen, filter])).toEqual(sheets.map(({ name, filter }) => [name, 'A2', filter]))
    for (const [at, [, , , rows]] of read.entries()) {
      const width = rows[0]?.length ?? 0
      expect(rows).toEqual(sheets[at]?.rows.map((row) => [...row, ...Array(width - row.length).fill(null)]))
    }
  })
})

describe('what comes from outside', () => {
  const record = { schemaVersion: '1', form: 'form-2021', year: 2023, requests: { newlyReceived: { naturalPerson: -5, total: 3 } } }

  test.each(['=HYPERLINK("http://x")', '@SUM(1)', '+1', '-1', '＝1+1'])('a unit called %s is no formula', (organ) => {
    const input = JSON.stringify({ ...record, organ })
    const rows = csvRows(run(['validate', '-f', 'csv'], { input }).stdout.slice(1))
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows.slice(1)) expect(row[0]).toBe(`'${organ}`)
    run(['validate', '-f', 'xlsx', '-o', join(cwd, 'formula.xlsx')], { input })
    const [list, units] = sheetsOf(readFileSync(join(cwd, 'formula.xlsx')))
    expect(list?.rows[1]?.[0]).toBe(organ)
    expect(units?.rows[1]?.[0]).toBe(organ)
    expect(list?.formulas).toBe(0)
  })

  test('a file that gives no record is a row, under the unit its name gives', () => {
    const files = join(cwd, 'unread')
    mkdirSync(files)
    writeFileSync(join(files, '云山县教育局2023年年报.txt'), '')
    const [, row] = csvRows(run(['check', 'unread', '-f', 'csv', '--lang', 'zh'], { cwd }).stdout.slice(1))
    expect(row?.slice(0, 4)).toEqual(['云山县教育局', '错误', '', 'unread/云山县教育局2023年年报.txt'])
    expect(row?.slice(7, 10)).toEqual(['没有内容。请检查文件是否保存完整。', 'input-unreadable', '文件读不出'])
  })

  test.skipIf(process.platform === 'win32' || spawnSync('script', ['--version']).status !== 0)(
    'XLSX is refused to a terminal, with what to do',
    () => {
      const command = `'${process.execPath}' '${join(import.meta.dirname, '../../bin/disclose.js')}' check inbox -f xlsx --lang zh`
      const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8', input: '' })
      expect(stdout).toContain('xlsx 不是文本，不能显示在终端上。请用 -o 文件名.xlsx 写入文件，或送入管道。')
      expect(status).toBe(2)
    },
  )

  test('into a pipe the workbook comes whole', () => {
    const { status } = spawnSync(
      'bash',
      ['-c', `'${process.execPath}' '${join(import.meta.dirname, '../../bin/disclose.js')}' check inbox -f xlsx --quiet > piped.xlsx`],
      { cwd },
    )
    expect(status).toBe(1)
    expect(sheetsOf(readFileSync(join(cwd, 'piped.xlsx'))).map(({ name }) => name)).toEqual(['Problems', 'By unit', 'By rule'])
  })
})

describe('a roster', () => {
  const units = ['云山县教育局', '云山县财政局', '云山县水务局', '云山县民政局']
  const handIn = (name: string, unit: string, text = report()): void =>
    writeFileSync(join(cwd, 'units', name), text.replace('甲州市乙丙局', unit))

  beforeAll(() => {
    mkdirSync(join(cwd, 'units'))
    handIn('a.txt', '云山县教育局')
    handIn('a2.txt', '云山县教育局', report(21))
    handIn('b.txt', '云山县财政局')
    handIn('c.txt', '云山县水务局', report().replaceAll('2023年', '2022年').replaceAll('2024年', '2023年'))
    handIn('d.txt', '云山县司法局')
    writeFileSync(join(cwd, 'units/名单.txt'), `\ufeff# 2024 年 1 月\r\n单位\r\n${units.join('\r\n')}\r\n`)
  })

  const ofRoster = ['not-handed-in', 'handed-in-twice', 'last-years-report', 'not-on-roster']

  test('says at the end who has not handed in, twice, last year’s, and who is not on it', () => {
    const { stdout, stderr, code } = run(['check', 'units', '--roster', 'units/名单.txt', '--lang', 'zh'], { cwd })
    expect(stdout.slice(stdout.indexOf('云山县教育局\n'))).toMatchSnapshot()
    expect(stderr).toMatch(/^5 份文件，.*问题原因 \d+ 个\n$/)
    expect(code).toBe(1)
  })

  test('is in every format, with the ids in the order of the roster', () => {
    const args = ['check', 'units', '--roster', 'units/名单.txt', '--quiet', '-f']
    const { reports, summary } = JSON.parse(run([...args, 'json'], { cwd }).stdout)
    const found = reports.flatMap(({ findings }: { findings: readonly { rule: string; severity: string }[] }) => findings)
    const rules = found.map(({ rule }: { rule: string }) => rule).filter((rule: string) => ofRoster.includes(rule))
    expect(rules).toEqual(['handed-in-twice', 'last-years-report', 'not-handed-in', 'not-on-roster'])
    expect(summary.documents).toBe(5)
    expect(fitsSchema({ schemaVersion: '1', reports, summary })).toBe(true)
    expect(summary.causes).toBe(found.length)
    const lines = run([...args, 'ndjson'], { cwd })
      .stdout.trim()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(reports)
    const rows = csvRows(run([...args, 'csv'], { cwd }).stdout.slice(1))
    expect(rows.map((row) => row[8]).filter((rule) => ofRoster.includes(rule ?? ''))).toEqual(rules)
    expect(rows.find((row) => row[8] === 'last-years-report')?.slice(0, 7)).toEqual([
      '云山县水务局',
      'error',
      '2022',
      'units/c.txt',
      '',
      '2022',
      '2023',
    ])
  })

  test('is about records too', () => {
    run(['extract', 'units', '-o', 'units.ndjson'], { cwd })
    const said = (...args: readonly string[]): unknown =>
      JSON.parse(run([...args, '--roster', 'units/名单.txt', '--quiet', '-f', 'json'], { cwd }).stdout)
        .reports.flatMap(({ findings }: { findings: readonly { rule: string }[] }) => findings.map(({ rule }) => rule))
        .filter((rule: string) => ofRoster.includes(rule))
    expect(said('validate', 'units.ndjson')).toEqual(said('check', 'units'))
  })

  test('in GB 18030, and with other severities, decides the exit code', () => {
    // 云山县教育局
    const name = Buffer.from([0xd4, 0xc6, 0xc9, 0xbd, 0xcf, 0xd8, 0xbd, 0xcc, 0xd3, 0xfd, 0xbe, 0xd6, 0x0a])
    writeFileSync(join(cwd, 'gb.txt'), name)
    expect(run(['check', 'units/a.txt', '--roster', 'gb.txt'], { cwd }).code).toBe(0)
    expect(run(['check', 'units/b.txt', '--roster', 'gb.txt'], { cwd }).code).toBe(1)
    expect(run(['check', 'units/b.txt', '--roster', 'gb.txt', '--rule', 'not-handed-in=warning'], { cwd }).code).toBe(0)
  })

  test.each(['missing.txt', 'units/empty.csv', 'binary.dat'])('that is none ends with 2 before anything is read: %s', (name) => {
    writeFileSync(join(cwd, 'units/empty.csv'), '# nobody\n\n')
    writeFileSync(join(cwd, 'binary.dat'), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0xff]))
    expect(transcript(['check', 'units', '--roster', name], { cwd })).toMatchSnapshot()
    expect(existsSync(join(cwd, 'out'))).toBe(false)
  })

  test('has its findings explained as rules are', () => {
    const { stdout, code } = run(['explain', 'not-handed-in', '--lang', 'zh'])
    expect(stdout).toMatch(/^\*\*没有交报告\*\* \(`not-handed-in`, 级别：错误, --roster\)\n\n### 检查什么\n\n/)
    expect(code).toBe(0)
  })

  test('that is the only file given leaves nothing but what it says', () => {
    const { stdout } = run(['check', 'units/名单.txt', '--roster', 'units/名单.txt', '-f', 'json', '--quiet'], { cwd })
    const { reports, summary } = JSON.parse(stdout)
    expect(reports.map(({ organ }: { organ: string }) => organ)).toEqual(units)
    expect(summary.documents).toBe(0)
  })

  test('is never written over', () => {
    expect(run(['check', 'units', '--roster', 'units/名单.txt', '-o', 'units/名单.txt'], { cwd }).code).toBe(2)
  })
})
