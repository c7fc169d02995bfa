import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { optionSpecs } from '../../src/cli/options.js'
import { panelColumns } from '../../src/compare/panel/columns.js'
import type { PanelResult } from '../../src/index.js'
import { panelFormats } from '../../src/outputs/panels/index.js'
import { displayWidth } from '../../src/text/width.js'
import { county, everyBreak, family } from '../panel/family.js'
import { run, temporaryFolder, transcript } from './transcript.js'

const cwd = temporaryFolder()
mkdirSync(join(cwd, 'reports'))
mkdirSync(join(cwd, 'offices'))
const written = family(everyBreak)
for (const { path, text } of written) {
  writeFileSync(join(cwd, 'reports', path), text)
  if (/^(?:education|water)-202/.test(path)) writeFileSync(join(cwd, 'offices', path), text)
}
writeFileSync(join(cwd, 'groups.csv'), `汇总单位,成员单位\n${county},县教育局\n${county},云山县水务局\n`)
const all = run(['panel', 'reports', '--groups', 'groups.csv', '-f', 'json'], { cwd })
const json = JSON.parse(all.stdout) as PanelResult

describe('panel', () => {
  test('reads well at 80 columns, in both languages', () => {
    for (const lang of ['en', 'zh']) {
      const shown = transcript(['panel', 'reports', '--groups', 'groups.csv', '--lang', lang], { cwd })
      expect(shown).toMatchSnapshot()
      for (const line of shown.split('\n').slice(1)) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
    }
  })

  test('ends with 1 where an error stands between reports, and with 0 where none does', () => {
    expect(all.code).toBe(1)
    expect(run(['panel', 'reports'], { cwd }).code).toBe(0)
    expect(run(['panel', 'reports', '--fail-level', 'warning'], { cwd }).code).toBe(1)
  })

  test('is the same whatever the order of files and whether they are documents or records', () => {
    const names = written.map(({ path }) => `reports/${path}`)
    const options = ['--groups', 'groups.csv', '-f', 'json']
    expect(run(['panel', ...[...names].reverse(), ...options], { cwd }).stdout).toBe(all.stdout)
    run(['extract', 'reports', '-o', 'records.ndjson'], { cwd })
    expect(run(['panel', 'records.ndjson', ...options], { cwd }).stdout).toBe(all.stdout)
    const input = readFileSync(join(cwd, 'records.ndjson'))
    expect(run(['panel', '-', ...options], { cwd, input }).stdout).toBe(all.stdout)
  })

  test('takes the sum and its members as a file and a folder', () => {
    const { stdout } = run(['panel', '--parent', 'reports/county-2021.txt', '--children', 'offices', '-f', 'json'], { cwd })
    const { findings, summary } = JSON.parse(stdout) as PanelResult
    expect(findings.map(({ rule, organ }) => [rule, organ])).toContainEqual(['aggregate-not-below-member', county])
    expect(summary).toMatchObject({ documents: 9, organs: 3, missing: [], notFound: [] })
    expect(transcript(['panel', 'reports', '--parent', 'reports/county-2021.txt'], { cwd })).toMatchSnapshot()
    expect(transcript(['panel', '--parent', 'reports', '--children', 'offices'], { cwd })).toMatchSnapshot()
  })

  test('writes the rows as CSV and NDJSON', () => {
    const csv = run(['panel', 'reports', '-f', 'csv'], { cwd }).stdout
    expect(csv.startsWith(`\ufeff${panelColumns.map(({ name }) => name).join(',')}\r\n`)).toBe(true)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(17)
    const lines = run(['panel', 'reports', '--groups', 'groups.csv', '-f', 'ndjson'], { cwd }).stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(json.rows)
  })

  test('defuses a name that a spreadsheet would take for a formula', () => {
    const record = { schemaVersion: '1', form: 'form-2021', organ: '=HYPERLINK("http://example.org")局', year: 2023 }
    writeFileSync(join(cwd, 'formula.json'), JSON.stringify(record))
    const csv = run(['panel', 'formula.json', '-f', 'csv', '-o', 'formula.csv'], { cwd })
    expect(csv.code).toBe(0)
    expect(readFileSync(join(cwd, 'formula.csv'), 'utf8').split('\r\n')[1]).toMatch(/^"'=HYPERLINK/)
  })

  test('names what could not be read or paired, and goes on', () => {
    writeFileSync(join(cwd, 'empty.txt'), '')
    const { stdout, stderr, code } = run(['panel', 'empty.txt', 'reports/zone-2012.txt', '-f', 'json'], { cwd })
    const { unpaired, rows, summary } = JSON.parse(stdout) as PanelResult
    expect(unpaired).toMatchObject([{ reason: 'not-read', error: 'input-unreadable', paths: ['empty.txt'] }])
    expect(rows).toHaveLength(1)
    expect(summary).toMatchObject({ documents: 2, withoutRecord: 1 })
    expect(stderr).toContain('empty.txt')
    expect(code).toBe(1)
  })

  test('takes the formats of its catalogue', () => {
    expect(optionSpecs.panelFormat.choices).toEqual(panelFormats.map(({ id }) => id))
  })
})
