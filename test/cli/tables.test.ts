import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvRows, sheetsOf } from '../outputs/sheet-reader.js'
import { report } from './invented.js'
import { bin, run, temporaryFolder } from './transcript.js'

const fixtures = join(import.meta.dirname, '../../fixtures')
/** Of every form, with blanks, slashes, cells that could not be read, prose alone and pictures. */
const chosen = [
  ...['report-county-2008', 'statistics-fujian-columns', 'statistics-2014-pipes', 'raw-columns', 'hybrid-2019-item', 'planted-slips'],
  ...['prose-blanks', 'report-weather-2020', 'tables-as-pictures', 'traditional', 'prose-received-with-carried-over', 'cut-in-row'],
]

type Json = Readonly<Record<string, unknown>>

let cwd = ''
let lines: readonly Json[] = []

/** What the run of a format writes, once. */
const made = new Map<string, Buffer>()
const written = (format: string, ...more: readonly string[]): Buffer => {
  const key = [format, ...more].join(' ')
  const bytes = made.get(key) ?? writtenAnew(format, ...more)
  made.set(key, bytes)
  return bytes
}

const writtenAnew = (format: string, ...more: readonly string[]): Buffer => {
  const out = more.length === 0 ? `out.${format}` : `other.${format}`
  run(['extract', 'in', '-f', format, '-o', out, '--quiet', ...more], { cwd })
  return readFileSync(join(cwd, out))
}

beforeAll(() => {
  cwd = temporaryFolder()
  mkdirSync(join(cwd, 'in'))
  for (const name of chosen) {
    const [file = ''] = readdirSync(join(fixtures, name)).filter((each) => each.startsWith('report.'))
    copyFileSync(join(fixtures, name, file), join(cwd, 'in', `${name}${file.slice('report'.length)}`))
  }
  writeFileSync(join(cwd, 'in/=1+1, "甲".txt'), report(21))
  writeFileSync(join(cwd, 'in/bad.txt'), 'nothing')
  writeFileSync(join(cwd, 'in/empty.txt'), '')
  lines = written('ndjson')
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line): Json => JSON.parse(line))
})

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

/** RFC 6901, written anew: what stands at a pointer of a line of NDJSON. */
const at = (line: Json, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Json | null | undefined)?.[key], line) ?? null

/** A table says of a list of warnings their codes, and of the parameters of an error their JSON. */
function expected(line: Json, pointer: string): unknown {
  const value = at(line, pointer)
  if (Array.isArray(value)) return [...new Set(value.map(({ code }) => code))].join(' ') || null
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

/** A text that a spreadsheet would take for a formula has an apostrophe in CSV; no fixture has characters that steer a screen. */
const inCsv = (value: unknown): string => {
  const text = String(value ?? '')
  return typeof value === 'string' && /^[=+\-@＋－＝＠−]/.test(text) ? `'${text}` : text
}

const opened = (bytes: Buffer): readonly (readonly string[])[] => {
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  return csvRows(bytes.subarray(3).toString())
}

/** Leaves of a record that hold a figure. */
function figures(node: unknown, base = ''): readonly string[] {
  if (typeof node === 'number') return [base]
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return []
  return Object.entries(node).flatMap(([key, child]) => figures(child, `${base}/${key}`))
}

describe('csv', () => {
  test('read back is the NDJSON, a row a line, with a column for every figure', () => {
    const [heads = [], ...rows] = opened(written('csv'))
    expect(lines).toHaveLength(chosen.length + 3)
    expect(rows).toEqual(lines.map((line) => heads.map((pointer) => inCsv(expected(line, pointer)))))
    for (const line of lines) {
      const { proactive, requests, remedies, statistics, indicators } = line
      expect(heads).toEqual(expect.arrayContaining([...figures({ proactive, requests, remedies, statistics, indicators })]))
    }
  })

  test('has the same columns for one report, for none that is read, and in every language', () => {
    const head = opened(written('csv'))[0]
    for (const args of [['in/traditional.txt'], ['in/empty.txt'], ['in/traditional.txt', '--lang', 'zh']]) {
      const { stdout } = run(['extract', ...args, '-f', 'csv'], { cwd })
      expect(opened(Buffer.from(stdout))[0]).toEqual(head)
    }
  })

  test('says of an input without a record what is wrong with it', () => {
    const [heads = [], ...rows] = opened(written('csv'))
    const error = (file: string): readonly unknown[] => {
      const row = rows.find((cells) => cells[heads.indexOf('/source/path')] === file) ?? []
      return [row[heads.indexOf('/error/code')], row[heads.indexOf('/error/params')], row.filter((cell) => cell !== '').length]
    }
    expect(error('in/empty.txt')).toEqual(['input-unreadable', '{"reason":"empty"}', 4])
    expect(error('in/bad.txt').slice(0, 2)).toEqual(['no-record', '{}'])
  })

  test('is the same without evidence', () => {
    expect(written('csv', '--evidence', 'none')).toEqual(written('csv'))
  })
})

describe('csv-long', () => {
  const read = (...more: readonly string[]): readonly Readonly<Record<string, string>>[] => {
    const [heads = [], ...rows] = opened(written('csv-long', ...more))
    return rows.map((row) => Object.fromEntries(heads.map((head, column) => [head, row[column] ?? ''])))
  }

  test('has every figure and every cell that was seen, each with its words and its place', () => {
    const rows = read()
    for (const line of lines.filter((each) => !('error' in each))) {
      const path = inCsv(at(line, '/source/path'))
      const { proactive, requests, remedies, statistics, indicators } = line
      const own = rows.filter((row) => row['path'] === path)
      const byPointer = new Map(own.map((row) => [row['pointer'] ?? '', row]))
      expect(byPointer.size).toBe(own.length)
      const all = figures({ proactive, requests, remedies, statistics, indicators })
      expect(own.filter(({ state }) => state === 'value').map(({ pointer }) => pointer)).toHaveLength(all.length)
      for (const pointer of all) expect([pointer, byPointer.get(pointer)?.['value']]).toEqual([pointer, String(at(line, pointer))])
      for (const [pointer, evidence] of Object.entries(line['evidence'] as Readonly<Record<string, Json>>)) {
        if (!/^\/(?:proactive|requests|remedies|statistics|indicators)\//.test(pointer) || pointer.endsWith('/unit')) continue
        const row = byPointer.get(pointer.startsWith('/indicators/') ? `${pointer}/value` : pointer)
        expect(row).toMatchObject({ start: String(evidence['start']), end: String(evidence['end']), note: String(evidence['note'] ?? '') })
        if (evidence['state'] !== undefined) expect(row?.['state']).toBe(evidence['state'])
      }
    }
  })

  test('keeps apart what is blank, not applicable, not printed and 0', () => {
    writeFileSync(
      join(cwd, 'apart.txt'),
      [
        '云山县水务局2023年政府信息公开工作年度报告',
        '二、主动公开政府信息情况',
        '第二十条第（一）项 | 本年制发件数 | 本年废止件数 | 现行有效件数',
        '规章 | 0 |  | /',
        '行政规范性文件 | 3 | 约5件以上 | 12',
        '',
      ].join('\n'),
    )
    const [heads = [], ...rows] = opened(Buffer.from(run(['extract', 'apart.txt', '-f', 'csv-long'], { cwd }).stdout))
    const said = (pointer: string): readonly unknown[] => {
      const row = rows.find((cells) => cells[heads.indexOf('pointer')] === pointer)
      return ['value', 'state', 'quote'].map((head) => row?.[heads.indexOf(head)])
    }
    expect(said('/proactive/rules/issued')).toEqual(['0', 'value', '0'])
    expect(said('/proactive/rules/repealed')).toEqual(['', 'blank', ''])
    expect(said('/proactive/rules/inForce')).toEqual(['', 'notApplicable', '/'])
    expect(said('/proactive/licensing/decisions')).toEqual(['', 'absent', ''])
    expect(said('/requests/newlyReceived/total')).toEqual(['', 'absent', ''])
    expect(said('/indicators/requestsReceived/value')).toEqual(['', 'absent', ''])
    // Neither of the form of 2021 nor printed.
    expect(said('/proactive/procurement/amount')).toEqual([undefined, undefined, undefined])
  })

  test('an input without a record is one row', () => {
    const rows = read().filter(({ state }) => state === 'error')
    expect(rows.map(({ path, error, pointer }) => [path, error, pointer])).toEqual([
      ['in/bad.txt', 'no-record', ''],
      ['in/empty.txt', 'input-unreadable', ''],
    ])
  })

  test('without evidence it says the same of every cell, but not where it stands', () => {
    const places = ['quote', 'start', 'end', 'table', 'row', 'column', 'page', 'note']
    const withoutPlaces = read().map((row) => ({ ...row, ...Object.fromEntries(places.map((key) => [key, ''])) }))
    expect(read('--evidence', 'none')).toEqual(withoutPlaces)
  })
})

describe('parquet', () => {
  test('read back is the NDJSON, with types', async () => {
    const bytes = written('parquet')
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer })
    const [heads = []] = opened(written('csv'))
    const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value)
    expect(rows.map((row) => Object.entries(row).map(([pointer, value]) => [pointer, plain(value)]))).toEqual(
      lines.map((line) => heads.map((pointer) => [pointer, expected(line, pointer)])),
    )
  })
})

describe('xlsx', () => {
  test('read back is the NDJSON: a sheet with a row a report, and one with the rows of the requests', () => {
    const [reports, requests, ...others] = sheetsOf(written('xlsx', '--lang', 'zh'))
    expect([reports?.name, requests?.name, others]).toEqual(['报告', '申请表', []])
    const [heads = []] = opened(written('csv'))
    const pointers = heads.filter((pointer) => !pointer.startsWith('/requests/'))
    expect(reports?.rows[0]).toHaveLength(pointers.length)
    const cells = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : value)
    for (const [index, line] of lines.entries()) {
      const row = reports?.rows[index + 1] ?? []
      for (const [column, pointer] of pointers.entries())
        if (pointer !== '/error/params') expect([pointer, row[column] ?? null]).toEqual([pointer, cells(expected(line, pointer))])
    }
    const applicants = ['naturalPerson', 'business', 'researchInstitution', 'publicInterestOrganization', 'legalServiceOrganization']
    expect(requests?.rows[0]).toEqual('文件,机关,年度,表式,项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计'.split(','))
    for (const line of lines.filter((each) => at(each, '/requests') !== null)) {
      const own = (requests?.rows ?? []).filter(([path]) => path === at(line, '/source/path'))
      const received = own.find((row) => row[4] === '一 本年新收政府信息公开申请数量') ?? []
      const keys = [...applicants, 'otherOrganization', 'total']
      expect(keys.map((_, column) => received[5 + column] ?? null)).toEqual(keys.map((key) => at(line, `/requests/newlyReceived/${key}`)))
      const sum = (numbers: readonly unknown[]): number =>
        numbers.reduce<number>((all, each) => all + (typeof each === 'number' ? each : 0), 0)
      expect(sum(own.flatMap((row) => row.slice(5)))).toBe(
        sum(figures(line['requests']).map((pointer) => at(line['requests'] as Json, pointer))),
      )
    }
  })

  test('says in words why an input gave no record', () => {
    const [reports] = sheetsOf(written('xlsx', '--lang', 'zh'))
    const row = reports?.rows.find(([, path]) => path === 'in/empty.txt')
    expect(row?.slice(1, 4)).toEqual(['in/empty.txt', 'input-unreadable', '没有内容。请检查文件是否保存完整。'])
    expect(reports?.formulas).toBe(0)
    expect(reports?.rows.some(([, path]) => path === 'in/=1+1, "甲".txt')).toBe(true)
  })

  test('leaves nothing behind but the workbook', () => {
    mkdirSync(join(cwd, 'scratch'))
    run(['extract', 'in', '-f', 'xlsx', '-o', 'whole.xlsx'], { cwd, env: { TMPDIR: join(cwd, 'scratch') } })
    expect(readdirSync(join(cwd, 'scratch'))).toEqual([])
    expect(readdirSync(cwd).filter((name) => /\.partial$|\.scratch$/.test(name))).toEqual([])
  })

  test('is not begun where there is no room for it', () => {
    const { code, stderr } = run(['extract', 'in', '-f', 'xlsx', '-o', 'none.xlsx'], { cwd, env: { TMPDIR: join(cwd, 'not-there') } })
    expect(code).toBe(2)
    expect(stderr).toContain('not-there')
    expect(readdirSync(cwd)).not.toContain('none.xlsx')
  })
})

describe.each(['xlsx', 'parquet'])('%s', (format) => {
  test('of the same reports has the same bytes', () => {
    expect(writtenAnew(format)).toEqual(written(format))
  })

  test.skipIf(process.platform === 'win32' || spawnSync('script', ['--version']).status !== 0)('is refused to a terminal', () => {
    const command = `'${process.execPath}' '${bin}' extract in -f ${format} --lang zh`
    const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8', input: '' })
    expect(stdout).toContain(`${format} 不是文本，不能显示在终端上。请用 -o 文件名.${format} 写入文件，或送入管道。`)
    expect(status).toBe(2)
  })
})

const has = (module: string): boolean => spawnSync('python3', ['-c', `import ${module}`]).status === 0

function python(script: string): readonly Json[] {
  const { stdout, stderr } = spawnSync('python3', ['-c', script], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** The rows of a query as DuckDB gives them; days as ISO. */
const duck = (query: string): readonly Json[] =>
  python(`
import json, duckdb
cursor = duckdb.sql("""${query}""")
print(json.dumps([dict(zip(cursor.columns, row)) for row in cursor.fetchall()], default=str))`)

// Skipped aloud where DuckDB is not installed; the readers above are not the writers' either.
describe.skipIf(!has('duckdb'))('DuckDB', () => {
  test('reads the NDJSON in the Parquet', () => {
    written('parquet')
    const rows = duck("select * from 'out.parquet'")
    expect(rows.map((row) => Object.entries(row))).toEqual(
      lines.map((line) => Object.keys(rows[0] ?? {}).map((pointer) => [pointer, expected(line, pointer)])),
    )
    const types = duck("select column_name, column_type from (describe select * from 'out.parquet')")
    const typeOf = (pointer: string): unknown => types.find((row) => row['column_name'] === pointer)?.['column_type']
    expect(['/year', '/publishedOn', '/requests/newlyReceived/total', '/organ', '/indicators/staff/approximate'].map(typeOf)).toEqual([
      'INTEGER',
      'DATE',
      'DOUBLE',
      'VARCHAR',
      'BOOLEAN',
    ])
  })

  test('reads the NDJSON in the CSV, and finds out that figures are numbers', () => {
    written('csv')
    const rows = duck("select * from read_csv('out.csv', nullstr='', sample_size=-1)")
    const [heads = []] = opened(written('csv'))
    expect(Object.keys(rows[0] ?? {})).toEqual(heads)
    for (const [index, line] of lines.entries())
      for (const pointer of heads) {
        const [value, wanted] = [rows[index]?.[pointer] ?? null, expected(line, pointer)]
        if (typeof wanted === 'number') expect([pointer, value]).toEqual([pointer, wanted])
        // It takes a column of digits for numbers, text or not.
        else expect([pointer, value === null ? null : String(value)]).toEqual([pointer, wanted === null ? null : inCsv(wanted)])
      }
    expect(rows.some((row) => typeof row['/requests/newlyReceived/total'] === 'number')).toBe(true)
  })

  test('counts the same states in csv-long', () => {
    written('csv-long')
    const [row] = duck(
      "select count(*) filter (state = 'value') as figures, count(value) as numbers, sum(value) as sum, typeof(any_value(value)) as type from read_csv('out.csv-long', sample_size=-1)",
    )
    const all = lines.flatMap(({ proactive, requests, remedies, statistics, indicators }) =>
      figures({ proactive, requests, remedies, statistics, indicators }).map(
        (pointer) => at({ proactive, requests, remedies, statistics, indicators }, pointer) as number,
      ),
    )
    expect(row).toMatchObject({ figures: all.length, numbers: all.length, type: 'DOUBLE' })
    expect(row?.['sum']).toBeCloseTo(all.reduce((a, b) => a + b, 0))
  })
})

describe.skipIf(!has('openpyxl'))('openpyxl', () => {
  test('reads the same rows in the workbook', () => {
    writeFileSync(join(cwd, 'zh.xlsx'), written('xlsx', '--lang', 'zh'))
    const sheets = sheetsOf(written('xlsx', '--lang', 'zh'))
    const read = python(`
import json, openpyxl
book = openpyxl.load_workbook('zh.xlsx')
print(json.dumps([dict(name=s.title, frozen=s.freeze_panes, rows=[list(r) for r in s.iter_rows(values_only=True)]) for s in book]))`)
    for (const [index, { name, rows }] of sheets.entries()) {
      const width = rows[0]?.length ?? 0
      const readRows = (read[index]?.['rows'] ?? []) as readonly (readonly unknown[])[]
      const numbers = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : value)
      expect(read[index]).toMatchObject({ name, frozen: 'A2' })
      expect(readRows.map((row) => row.map(numbers))).toEqual(rows.map((row) => [...row, ...Array(width - row.length).fill(null)]))
    }
  })
})
