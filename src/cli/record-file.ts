import { isUtf8 } from 'node:buffer'
import { closeSync, openSync } from 'node:fs'
import { type InputError, inputErrorCodes } from '../model/result.js'
import { isObject, type Json } from '../validate/accept.js'
import { type Miss, stoppedBy } from './attempt.js'
import { jsonFault } from './json-fault.js'
import { type Line, LineReader } from './lines.js'
import { largestDocument } from './read.js'
import { inputError, type Source } from './sources.js'

/** What may be a record, and where it stands. */
export interface RecordJson {
  readonly json: Json
  readonly path: string | null
  readonly place: Place
}

export type RecordItem = RecordJson | Miss

/** The line of NDJSON, or the item of an array; nothing for a file of one record. */
export type Place = Readonly<Partial<Record<'line' | 'item', number>>>

function isScalar(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number'
}

/** A line that `extract` left for an input without a record; it stays what it is. */
function errorLineOf({ schemaVersion, id = null, source, error }: Json): InputError | null {
  if (schemaVersion !== '1' || !isObject(source) || !isObject(error)) return null
  const { code, params } = error
  const path = source['path'] ?? null
  const known = inputErrorCodes.find((candidate) => candidate === code)
  if (!known || !isObject(params) || (path !== null && typeof path !== 'string') || (id !== null && typeof id !== 'string')) return null
  const told = Object.entries(params).filter((param): param is [string, string | number | null] => isScalar(param[1]))
  return inputError(path, known, Object.fromEntries(told), id)
}

function itemOf(value: unknown, path: string | null, place: Place): RecordItem {
  if (!isObject(value)) return { error: inputError(path, 'record-invalid', { reason: 'not-an-object', ...place }), opened: true }
  const error = errorLineOf(value)
  return error ? { error, opened: true } : { json: value, path, place }
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

function textOf(bytes: Buffer): string | null {
  if (!isUtf8(bytes)) return null
  const text = bytes.toString('utf8')
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function ofLine(line: Line, path: string | null): RecordItem | null {
  const failed = (code: InputError['error']['code'], params: InputError['error']['params']): RecordItem => ({
    error: inputError(path, code, { ...params, line: line.number }),
    opened: true,
  })
  if (!line.bytes) return failed('input-unreadable', { reason: 'too-large', limit: largestDocument })
  const text = textOf(line.bytes)
  if (text === null) return failed('bytes-undecodable', { encoding: 'utf-8' })
  if (text.trim() === '') return null
  const json = parsed(text)
  if (json) return itemOf(json.value, path, { line: line.number })
  const { reason, column } = jsonFault(text)
  return failed('record-invalid', { reason, column })
}

function* ofWhole(text: string, path: string | null): Iterable<RecordItem> {
  const json = parsed(text)
  if (!json) yield { error: inputError(path, 'record-invalid', { ...jsonFault(text) }), opened: true }
  else if (!Array.isArray(json.value)) yield itemOf(json.value, path, {})
  else if (json.value.length === 0) yield { error: inputError(path, 'input-unreadable', { reason: 'empty' }), opened: true }
  else for (const [index, value] of json.value.entries()) yield itemOf(value, path, { item: index + 1 })
}

const holdsObject = (line: Line | null): boolean => {
  const text = line?.bytes ? textOf(line.bytes) : null
  return text?.trim() ? isObject(parsed(text)?.value) : false
}

/** One record a line, where the first or the second line is a whole object; the name decides only where both are broken. */
function isLines(first: Line, second: Line | null, path: string | null): boolean {
  if (holdsObject(first)) return true
  const text = (first.bytes && textOf(first.bytes)) ?? ''
  if (text.startsWith('[')) return false
  return holdsObject(second) || /\.(?:ndjson|jsonl)$/i.test(path ?? '')
}

function firstFull(reader: LineReader): Line | null {
  let line = reader.next()
  while (line?.bytes && line.bytes.toString('latin1').trim() === '') line = reader.next()
  return line
}

function* ofReader(reader: LineReader, path: string | null): Iterable<RecordItem> {
  const first = firstFull(reader)
  if (!first) return yield { error: inputError(path, 'input-unreadable', { reason: 'empty' }), opened: true }
  const second = reader.next()
  if (isLines(first, second, path)) {
    for (let line: Line | null = first; line; line = line === first ? second : reader.next()) {
      const item = ofLine(line, path)
      if (item) yield item
    }
    return
  }
  const rest = first.bytes && (!second || second.bytes) ? reader.rest() : null
  if (!rest || !first.bytes)
    return yield { error: inputError(path, 'input-unreadable', { reason: 'too-large', limit: largestDocument }), opened: true }
  const head = '\n'.repeat(first.number - 1)
  const text = textOf(Buffer.concat([first.bytes, ...(second?.bytes ? [Buffer.from('\n'), second.bytes, Buffer.from('\n')] : []), rest]))
  if (text === null) yield { error: inputError(path, 'bytes-undecodable', { encoding: 'utf-8' }), opened: true }
  else yield* ofWhole(head + text, path)
}

/** The records of a source, one after another. */
export function* recordsOf(source: Source, beforeRead: () => void): Iterable<RecordItem> {
  if ('error' in source) return yield { error: source.error, opened: false }
  const path = 'path' in source ? source.path : null
  let descriptor = 0
  let opened = false
  try {
    if (path !== null) descriptor = openSync(path, 'r')
    const reader = new LineReader(descriptor, beforeRead)
    opened = true
    yield* ofReader(reader, path)
  } catch (fault) {
    yield stoppedBy(fault, { path })
  } finally {
    if (opened && path !== null) closeSync(descriptor)
  }
}
