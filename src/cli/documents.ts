import { closeSync, openSync } from 'node:fs'
import type { InputError } from '../model/result.js'
import type { SourceBytes } from '../pipeline.js'
import { UsageFault } from './fault.js'
import { LineReader } from './lines.js'
import { readFile, readSource } from './read.js'
import { inputError, type Source, sourcesOf, unopened } from './sources.js'
import type { Terminal } from './terminal.js'

/** A document to read, or why there is none. */
export type Incoming = { readonly source: SourceBytes } | { readonly error: InputError; readonly opened: boolean }

/** What a folder yields; a file that is named is tried whatever it is called. */
const ofDocuments = /\.(?:txt|text|md|markdown|html?|docx|pdf)$/i
const ofRecords = /\.(?:json|ndjson|jsonl)$/i

function given(operands: readonly string[], terminal: Terminal): readonly string[] {
  if (operands.length > 0) return operands
  if (terminal.isTerminal(0)) throw new UsageFault('nothingGiven')
  return ['-']
}

export function documentSources(operands: readonly string[], terminal: Terminal): readonly Source[] {
  return sourcesOf(given(operands, terminal), (path) => ofDocuments.test(path))
}

export function recordSources(operands: readonly string[], terminal: Terminal): readonly Source[] {
  return sourcesOf(given(operands, terminal), (path) => ofRecords.test(path))
}

export function* documentsOf(sources: readonly Source[]): Iterable<Incoming> {
  for (const source of sources) {
    const read = readSource(source)
    yield 'error' in read ? read : { source: read }
  }
}

const base64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/

/** One line of --ndjson-input: `{"id", "text"}`, `{"id", "path"}` or `{"id", "base64"}`. */
function ofLine(bytes: Buffer, number: number): Incoming {
  const failed = (reason: string, id: string | null = null): Incoming => ({
    error: inputError(null, 'input-unreadable', { reason, line: number }, id),
    opened: true,
  })
  let json: unknown
  try {
    json = JSON.parse(bytes.toString('utf8'))
  } catch {
    return failed('line-not-json')
  }
  if (typeof json !== 'object' || json === null) return failed('line-not-object')
  const fields: Readonly<Record<string, unknown>> = { ...json }
  const id = fields['id'] === undefined || fields['id'] === null ? null : String(fields['id'])
  const { text, path, base64: encoded } = fields
  if (typeof text === 'string') return { source: { bytes: Buffer.from(text, 'utf8'), path: null, id } }
  if (typeof encoded === 'string')
    return base64.test(encoded) ? { source: { bytes: Buffer.from(encoded, 'base64'), path: null, id } } : failed('line-not-base64', id)
  if (typeof path !== 'string') return failed('line-without-document', id)
  const read = readFile(path)
  return 'error' in read ? { error: { ...read.error, id }, opened: read.opened } : { source: { ...read, id } }
}

function* linesOf(descriptor: number, beforeRead: () => void): Iterable<Incoming> {
  const reader = new LineReader(descriptor, beforeRead)
  for (let line = reader.next(); line; line = reader.next()) {
    if (!line.bytes) yield { error: inputError(null, 'input-unreadable', { reason: 'too-large', line: line.number }), opened: true }
    else if (line.bytes.length > 0) yield ofLine(line.bytes, line.number)
  }
}

/** A filter: each line is answered before the next is waited for. */
export function* documentLinesOf(sources: readonly Source[], beforeRead: () => void): Iterable<Incoming> {
  for (const source of sources) {
    if ('error' in source) yield { error: source.error, opened: false }
    else if (!('path' in source)) yield* linesOf(0, beforeRead)
    else yield* linesOfFile(source.path, beforeRead)
  }
}

function* linesOfFile(path: string, beforeRead: () => void): Iterable<Incoming> {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (fault) {
    return yield { error: unopened(path, fault), opened: false }
  }
  try {
    yield* linesOf(descriptor, beforeRead)
  } finally {
    closeSync(descriptor)
  }
}
