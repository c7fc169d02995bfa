#!/usr/bin/env node
// Writes src/validate/generated/validators.js: the two record schemas as plain functions, so that nothing compiles a
// schema at run time, and the keys each object may have, for "did you mean".
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { transformSync } from 'esbuild'

const root = new URL('../', import.meta.url)
const target = new URL('src/validate/generated/validators.js', root)
const names = { record: 'record', recordInput: 'record-input' }

/** What ajv writes for every error; once as a function is a third of the code less. */
const noted = /if\((vErrors) === null\)\{\s*vErrors = \[(err\d+)\];\s*\}\s*else \{\s*vErrors\.push\(err\d+\);\s*\}/g

export function buildValidators() {
  const schemas = Object.values(names).map((name) => JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8')))
  const ajv = new Ajv.default({
    schemas: schemas.map(compact),
    allErrors: true,
    inlineRefs: false,
    messages: false,
    allowUnionTypes: true,
    loopRequired: 1,
    code: { source: true, esm: true, optimize: 2 },
  })
  const exported = Object.fromEntries(Object.keys(names).map((key, index) => [key, schemas[index].$id]))
  const code = standaloneCode.default(ajv, exported)
  if (/\brequire\(|^import /m.test(code)) throw new Error('the validators need code from ajv at run time')
  const source = `${code.replaceAll(noted, '$1=note($1,$2);')}\nfunction note(all, one) { return all === null ? [one] : (all.push(one), all) }\nexport const knownKeys = ${JSON.stringify(knownKeys(schemas[1]))}\n`
  const { code: small } = transformSync(source, { format: 'esm', target: 'es2022', minify: true })
  mkdirSync(new URL('.', target), { recursive: true })
  const text = `// Written by scripts/build-validators.mjs; do not edit.\n${small}`
  // Left alone when nothing changed: something may be reading it.
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text)
  return fileURLToPath(target)
}

/**
 * The same meaning in less code: keys that share one subschema become a loop over all other keys with a list of the keys
 * allowed, and what only explains the schema goes.
 */
function compact(schema) {
  if (Array.isArray(schema)) return schema.map(compact)
  if (typeof schema !== 'object' || schema === null) return schema
  const { title, description, ...rest } = schema
  const small = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, key === 'properties' ? mapValues(value, compact) : compact(value)]),
  )
  if (small.additionalProperties !== false || !small.properties) return small
  const shared = mostCommon(Object.values(small.properties).map((value) => JSON.stringify(value)))
  const own = Object.entries(small.properties).filter(([, value]) => JSON.stringify(value) !== shared)
  const { properties, ...others } = small
  return {
    ...others,
    ...(own.length > 0 ? { properties: Object.fromEntries(own) } : {}),
    additionalProperties: JSON.parse(shared),
    propertyNames: { enum: Object.keys(properties) },
  }
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]))
}

function mostCommon(texts) {
  const counts = new Map()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0][0]
}

/** By path into the record, `*` for any index or pointer: the keys allowed there. */
function knownKeys(schema) {
  const found = {}
  const walk = (node, path, inside) => {
    if (node.$ref) {
      const name = node.$ref.split('/').at(-1)
      return inside.includes(name) ? undefined : walk(schema.$defs[name], path, [...inside, name])
    }
    for (const branch of node.anyOf ?? []) walk(branch, path, inside)
    if (node.additionalProperties === false) found[path] = Object.keys(node.properties)
    for (const [key, value] of Object.entries(node.properties ?? {})) walk(value, `${path}/${key}`, inside)
    if (typeof node.additionalProperties === 'object') walk(node.additionalProperties, `${path}/*`, inside)
    if (node.items) walk(node.items, `${path}/*`, inside)
  }
  walk(schema, '', [])
  return found
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildValidators()
