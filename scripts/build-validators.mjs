#!/usr/bin/env node
// Writes src/validate/generated/validators.js: the schema of records as input as a plain function, so that nothing
// compiles a schema at run time; the keys each object may have, for "did you mean"; and those a whole record must have.
// A record is a record as input in which nothing is left out: one function serves both, since start-up pays for its size.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { transformSync } from 'esbuild'

const root = new URL('../', import.meta.url)
const target = new URL('src/validate/generated/validators.js', root)
const ownTarget = new URL('src/validate/generated/own-record.js', root)
/** What ajv writes for every error, which is shorter as a function; and what it hands on that nothing here reads. */
const noted = /if\((vErrors) === null\)\{\s*vErrors = \[(err\d+)\];\s*\}\s*else \{\s*vErrors\.push\(err\d+\);\s*\}/g

const unused = /schemaPath:"[^"]*",|,parentData:[^,{}]+,parentDataProperty:[^,{}]+,rootData,dynamicAnchors(?=\})/g

/** What ajv hands on, and notes, for the place and kind of an error: half of the work, where only yes or no is asked. */
const inner = /(?:"(?:[^"\\]|\\.)*"|[^{}"])*/.source
const ofErrors = {
  parameter: /, ?\{instancePath="",[^{}]*\}=\{\}(?=\))/g,
  argument: new RegExp(`, ?\\{instancePath${inner}\\}(?=\\))`, 'g'),
  error: new RegExp(`\\{instancePath${inner}(?:\\{${inner}\\}${inner})?\\}`, 'g'),
}

export function buildValidators() {
  const [whole, input] = ['record', 'record-input'].map((name) =>
    JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8')),
  )
  const ajv = new Ajv2020.default({
    allErrors: true,
    inlineRefs: false,
    messages: false,
    allowUnionTypes: true,
    loopRequired: 1,
    code: { source: true, esm: true, optimize: 2 },
  })
  const code = standaloneCode.default(ajv, ajv.compile(compact(input)))
  if (/\brequire\(|^import /m.test(code)) throw new Error('the validators need code from ajv at run time')
  const parts = [
    lazy(code.replaceAll(noted, '$1=note($1,$2);').replaceAll(unused, '')),
    'function parsed(text) { let value; return () => (value ??= JSON.parse(text)) }',
    'function note(all, one) { return all === null ? [one] : (all.push(one), all) }',
    `export const knownKeys = ${parsedLater(keysOf(input, knownIn))}`,
    `export const wholeKeys = ${parsedLater(keysOf(whole, wholeIn))}`,
  ]
  write(ownTarget, ownRecord(whole))
  return write(target, parts.join('\n'))
}

function write(file, code) {
  const { code: small } = transformSync(code, { format: 'esm', target: 'es2022', minify: true, treeShaking: true })
  mkdirSync(new URL('.', file), { recursive: true })
  const text = `// Written by scripts/build-validators.mjs; do not edit.\n${small}`
  // Left alone when nothing changed: something may be reading it.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
  return fileURLToPath(file)
}

/** Of fewer keys that share a subschema, each is asked for by name: quicker, and where speed counts worth the length. */
const worthLoop = 8

/**
 * A whole record, yes or no: what `extract` asks of its own records, at every start. The schema uses nothing that is newer than draft 7,
 * for which ajv keeps no account of what it has looked at.
 */
function ownRecord({ $schema, ...whole }) {
  const ajv = new Ajv.default({
    inlineRefs: false,
    messages: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, optimize: 2 },
  })
  const code = standaloneCode.default(ajv, ajv.compile(counted(apart(compact(whole, worthLoop)))))
  if (/\brequire\(|^import /m.test(code)) throw new Error('the validators need code from ajv at run time')
  const { parameter, argument, error } = ofErrors
  const short = code.replace(parameter, '').replace(argument, '').replace(error, '0')
  if (short.includes('instancePath')) throw new Error('ajv writes its errors in another way: see ofErrors')
  return short
}

/** Lists and objects of a record in functions of their own: V8 compiles the whole of a function in which a loop runs long. */
function apart({ $defs, properties, ...rest }) {
  const parts = Object.entries(properties).filter(([, { type }]) => type === 'array' || type === 'object')
  return {
    ...rest,
    $defs: { ...$defs, ...Object.fromEntries(parts.map(([key, part]) => [`own-${key}`, part])) },
    properties: { ...properties, ...Object.fromEntries(parts.map(([key]) => [key, { $ref: `#/$defs/own-${key}` }])) },
  }
}

/** Where all the keys an object may have are required, their number says that they are there. */
function counted(schema) {
  if (Array.isArray(schema)) return schema.map(counted)
  if (typeof schema !== 'object' || schema === null) return schema
  const { required, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, counted(value)]))
  if (!required) return rest
  return required.length === rest.propertyNames?.enum.length ? { ...rest, minProperties: required.length } : { ...rest, required }
}

/**
 * The same meaning in less code: keys that share one subschema become a loop over all other keys with a list of the keys
 * allowed, where there are at least `sharing` of them, and what only explains the schema goes.
 */
function compact(schema, sharing = 1) {
  const again = (part) => compact(part, sharing)
  if (Array.isArray(schema)) return schema.map(again)
  if (typeof schema !== 'object' || schema === null) return schema
  const { title, description, ...rest } = schema
  const small = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, key === 'properties' ? mapValues(value, again) : again(value)]),
  )
  if (small.additionalProperties !== false || !small.properties) return small
  const shared = mostCommon(Object.values(small.properties).map((value) => JSON.stringify(value)))
  const own = Object.entries(small.properties).filter(([, value]) => JSON.stringify(value) !== shared)
  const { properties, additionalProperties, ...others } = small
  const names = { enum: Object.keys(properties) }
  if (Object.keys(properties).length - own.length < sharing) return { ...others, properties, propertyNames: names }
  return {
    ...others,
    ...(own.length > 0 ? { properties: Object.fromEntries(own) } : {}),
    additionalProperties: JSON.parse(shared),
    propertyNames: names,
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

/** The schemas ajv copies into its code for messages and loops, as texts: an object literal costs ten times as much to load. */
function lazy(code) {
  const copied = /const (schema\d+) = (\{.*?\});(?=\s*(?:const|function|export|$))/gs
  const names = [...code.matchAll(copied)].map((match) => match[1])
  const texts = code.replace(copied, (_, name, value) => `const ${name} = ${parsedLater(JSON.parse(value))};`)
  return names.reduce((text, name) => text.replaceAll(`${name}.`, `${name}().`), texts)
}

function parsedLater(value) {
  return `/* @__PURE__ */ parsed(${JSON.stringify(JSON.stringify(value))})`
}

/** By path into the record, `*` for any index or pointer: what `tell` says of the object there, where it says anything. */
function keysOf(schema, tell) {
  const found = {}
  const walk = (node, path, inside) => {
    if (node.$ref) {
      const name = node.$ref.split('/').at(-1)
      return inside.includes(name) ? undefined : walk(schema.$defs[name], path, [...inside, name])
    }
    for (const branch of node.anyOf ?? []) walk(branch, path, inside)
    const told = tell(node, schema)
    if (told) found[path] = told
    for (const [key, value] of Object.entries(node.properties ?? {})) walk(value, `${path}/${key}`, inside)
    if (typeof node.additionalProperties === 'object') walk(node.additionalProperties, `${path}/*`, inside)
    if (node.items) walk(node.items, `${path}/*`, inside)
  }
  walk(schema, '', [])
  return found
}

function knownIn(node) {
  return node.additionalProperties === false ? Object.keys(node.properties) : null
}

/** The keys that must be there, each with the types its value may have; none where null is one of them. */
function wholeIn(node, schema) {
  if (!node.required) return null
  return Object.fromEntries(
    node.required.map((key) => [key, nullable(node.properties[key], schema) ? [] : typesOf(node.properties[key], schema)]),
  )
}

function nullable(node, schema) {
  if (node.$ref) return nullable(schema.$defs[node.$ref.split('/').at(-1)], schema)
  return (
    [node.type].flat().includes('null') || (node.enum ?? []).includes(null) || (node.anyOf ?? []).some((branch) => nullable(branch, schema))
  )
}

function typesOf(node, schema) {
  if (node.$ref) return typesOf(schema.$defs[node.$ref.split('/').at(-1)], schema)
  return [node.type ?? 'string'].flat()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildValidators()
