import { readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildValidators } from '../scripts/build-validators.mjs'
import { forms } from '../src/forms/index.js'
import type { FormId } from '../src/model/form.js'
import { indicatorIds } from '../src/model/report.js'
import { inputErrorCodes } from '../src/model/result.js'
import { warningCodes } from '../src/model/warning.js'
import { readReport } from '../src/pipeline.js'
import type { SchemaProblem } from '../src/validate/schema.js'

type Schema = Record<string, unknown>
type Which = 'record' | 'record-input'

const folder = new URL('../schemas/', import.meta.url)
const names = readdirSync(folder).map((file) => file.replace('.schema.json', ''))
const schemas = new Map(names.map((name) => [name, JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8')) as Schema]))
const ajv = new Ajv.default({ allowUnionTypes: true, schemas: [...schemas.values()] })

/** Ids that a record may name; those without a file in forms/ are read without a form. */
const formIds: Record<FormId, true> = {
  'narrative-2008': true,
  'statistics-2008-fujian': true,
  'statistics-2014': true,
  'form-2019': true,
  'form-2021': true,
  unknown: true,
}

let recordProblems: (json: unknown, which: Which) => readonly SchemaProblem[]
beforeAll(async () => {
  buildValidators()
  recordProblems = (await import('../src/validate/schema.js')).recordProblems
})

/** What stands at a path of a schema. */
function at(name: string, ...path: readonly string[]): unknown {
  let node: unknown = schemas.get(name)
  for (const key of path) node = (node as Schema)[key]
  return node
}

/** A record in which every key is there and every leaf that may be null is. */
function template(name: string, node: Schema = schemas.get(name) as Schema): unknown {
  if (typeof node['$ref'] === 'string') return template(name, at(name, ...node['$ref'].split('/').slice(1)) as Schema)
  if (Array.isArray(node['anyOf'])) return template(name, node['anyOf'][0] as Schema)
  if ('const' in node) return node['const']
  if (Array.isArray(node['enum'])) return node['enum'][0]
  const types = [node['type']].flat()
  if (types.includes('object'))
    return Object.fromEntries(
      Object.entries((node['properties'] ?? {}) as Record<string, Schema>).map(([key, value]) => [key, template(name, value)]),
    )
  if (types.includes('null')) return null
  if (types.includes('array')) return []
  if (types.includes('string')) return node['pattern'] ? (String(node['pattern']).includes('{64}') ? '0'.repeat(64) : '2024-01-31') : ''
  return types.includes('boolean') ? false : 0
}

/** Every place in a value that is an object with keys. */
function objects(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return [path, ...Object.entries(value).flatMap(([key, inner]) => objects(inner, [...path, key]))]
}

/** Every place in a value, the whole of it first. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))]
}

function changed(value: unknown, path: readonly string[], change: (object: Record<string, unknown>) => void): unknown {
  const copy = structuredClone(value)
  change(path.reduce<Record<string, unknown>>((object, key) => object[key] as Record<string, unknown>, copy as Record<string, unknown>))
  return copy
}

describe('the published schemas', () => {
  it.each(names)('%s compiles and has a versioned id', (name) => {
    expect(() => ajv.getSchema(String(at(name, '$id')))).not.toThrow()
    expect(at(name, '$id')).toBe(`urn:disclose:schema:${name}:1`)
  })

  it.each(['record', 'record-input'])('%s lists the forms, warnings and indicators of the code', (name) => {
    expect(at(name, 'properties', 'form', 'enum')).toEqual(Object.keys(formIds))
    expect(forms.map((form) => form.id).filter((id) => !Object.hasOwn(formIds, id))).toEqual([])
    expect(at(name, '$defs', 'warning', 'properties', 'code', 'enum')).toEqual([...warningCodes])
    const indicators = at(name, 'properties', 'indicators') as Schema
    const branch = (Array.isArray(indicators['anyOf']) ? indicators['anyOf'][0] : indicators) as Schema
    expect(Object.keys(branch['properties'] as object)).toEqual([...indicatorIds])
  })

  it('lists the errors of the code', () => {
    expect(at('error', 'properties', 'error', 'properties', 'code', 'enum')).toEqual([...inputErrorCodes])
  })

  it('knows the same keys in a record and in a record as input', () => {
    const keys = (name: string): readonly string[] => objects(template(name)).map((path) => path.join('/'))
    expect(keys('record-input').filter((key) => !keys('record').includes(key))).toEqual([])
  })
})

describe('recordProblems', () => {
  it('accepts a record whose leaves are all null', () => {
    expect(recordProblems(template('record'), 'record')).toEqual([])
    expect(recordProblems(template('record'), 'record-input')).toEqual([])
  })

  it('accepts as input what names its version and form, and any part of the tree', () => {
    const head = { schemaVersion: '1', form: 'form-2021' }
    expect(recordProblems(head, 'record-input')).toEqual([])
    expect(recordProblems({ ...head, requests: { carriedOver: { total: 3 } }, remedies: null, sections: null }, 'record-input')).toEqual([])
    expect(recordProblems(head, 'record').length).toBeGreaterThan(0)
  })

  it('rejects a record in which any key is renamed or any required one left out', () => {
    const record = template('record')
    for (const path of objects(record)) {
      for (const key of Object.keys(
        path.reduce<object>((object, part) => (object as Record<string, object>)[part] as object, record as object),
      )) {
        if (path.length === 0 && (key === '$schema' || key === 'schemaVersion')) continue
        if (path.at(-1) === 'params' || path[0] === 'contact') continue
        const renamed = changed(record, path, (object) => {
          object[`${key}x`] = object[key]
          delete object[key]
        })
        const pointer = path.map((part) => `/${part}`).join('')
        const problems = recordProblems(renamed, 'record')
        expect(problems.map((problem) => problem.pointer)).toContain(pointer)
        expect(problems.map((problem) => problem.act.en)).toContain(`Did you mean "${key}"?`)
      }
    }
  })

  it('says what is there and what to write', () => {
    const input = {
      schemaVersion: '1',
      form: 'form-2020',
      requests: { newlyRecieved: {}, carriedOver: { total: '3' } },
      year: 2023.5,
      publishedOn: '2024/1/31',
      evidence: [],
    }
    const said = Object.fromEntries(recordProblems(input, 'record-input').map((problem) => [problem.pointer, problem]))
    expect(Object.keys(said)).toEqual(['/evidence', '/form', '/publishedOn', '/requests', '/requests/carriedOver/total', '/year'])
    expect(said['/requests']).toMatchObject({
      actual: { en: 'the unknown key "newlyRecieved"' },
      act: { en: 'Did you mean "newlyReceived"?', zh: '是不是 "newlyReceived"？' },
    })
    expect(said['/requests/carriedOver/total']).toEqual({
      pointer: '/requests/carriedOver/total',
      expected: { zh: '数字或null', en: 'a number or null' },
      actual: { zh: '字符串 "3"', en: 'a string, "3"' },
      act: { zh: '去掉引号，写成 3', en: 'Drop the quotes: 3' },
    })
    expect(said['/evidence']?.expected.en).toBe('an object or null')
    expect(said['/form']?.act.en).toMatch(/^Did you mean "form-202?1?/)
    expect(said['/publishedOn']?.expected.en).toBe('a date such as 2024-01-31')
  })

  it('says which version it reads, and nothing else, of another version', () => {
    const problems = recordProblems({ schemaVersion: '2', form: 3, other: 1 }, 'record')
    expect(problems).toMatchObject([{ pointer: '/schemaVersion', expected: { en: '"1", the version of records this build reads' } }])
  })

  it('agrees with the schemas as published, and never throws', () => {
    const record = template('record') as Record<string, unknown>
    const keys = fc.constantFrom(...Object.keys(record))
    for (const which of ['record', 'record-input'] as const) {
      const published = ajv.getSchema(`urn:disclose:schema:${which}:1`)
      fc.assert(
        fc.property(fc.dictionary(keys, fc.jsonValue()), fc.boolean(), (part, whole) => {
          const json = whole ? { ...record, ...part } : part
          const problems = recordProblems(json, which)
          expect(problems.length === 0).toBe(published?.(json))
          expect(problems.length).toBeLessThanOrEqual(20)
        }),
      )
      fc.assert(fc.property(fc.jsonValue(), (json) => recordProblems(json, which).length > 0 !== published?.(json)))
    }
  })

  it('is asked by extract in a shorter way that agrees, whatever is wrong with a record', async () => {
    const { default: fits } = await import('../src/validate/generated/own-record.js')
    const published = ajv.getSchema('urn:disclose:schema:record:1')
    const path = new URL('../fixtures/prose-slips-2022/report.txt', import.meta.url)
    const record = await readReport({ bytes: readFileSync(path), path: 'report.txt' })
    expect(fits(record)).toBe(true)
    const paths = places(record)
    const place = fc.integer({ min: 1, max: paths.length - 1 }).map((index) => paths[index] as readonly string[])
    const change = fc.record({ value: fc.option(fc.jsonValue({ maxDepth: 1 })), kind: fc.constantFrom('set', 'delete', 'add') })
    fc.assert(
      fc.property(place, change, (path, { value, kind }) => {
        const other = changed(record, path.slice(0, -1), (object) => {
          const key = path.at(-1) as string
          if (kind === 'delete') delete object[key]
          else object[kind === 'add' ? `${key}+` : key] = value
        })
        expect(fits(other)).toBe(published?.(other))
      }),
      { numRuns: 2000 },
    )
  })

  it('stops at twenty problems, and survives any depth', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`key${index}`, 1]))
    expect(recordProblems({ schemaVersion: '1', form: 'form-2021', ...many }, 'record-input')).toHaveLength(20)
    let deep: unknown = []
    for (let i = 0; i < 20000; i++) deep = [{ number: null, heading: null, level: 1, start: 0, end: 0, children: deep }]
    expect(recordProblems({ schemaVersion: '1', form: 'form-2021', sections: deep }, 'record-input').length).toBeLessThanOrEqual(1)
  })
})
