import { closeSync, openSync } from 'node:fs'
import type { SourceBytes } from '../pipeline.js'
import { type Miss, stoppedBy } from './attempt.js'
import { UsageFault } from './fault.js'
import { LineReader } from './lines.js'
import { largestDocument, readFile, readSource } from './read.js'
import { inputError, type Source, sourcesOf } from './sources.js'
import type { Terminal } from './terminal.js'

/** A document to read, or why there is none; `line` where the document itself stands in a line. */
export type Incoming = { readonly source: SourceBytes; readonly line?: LinePlace } | Miss

/** A line of --ndjson-input; the path is null for standard input. */
export interface LinePlace {
  readonly path: string | null
  readonly line: number
}

/** What has no file of its own is found by its line. */
export function onLine(miss: Miss, { path, line }: LinePlace): Miss {
  const { error, source } = miss.error
  return {
    ...miss,
    error: { ...miss.error, source: { path: source.path ?? path }, error: { ...error, params: { ...error.params, line } } },
  }
}

/**
 * What a folder yields: whatever may be a report, also where it cannot be read, so that none is left out without a word. A file that is
 * named is tried whatever it is called.
 */
const ofDocuments = new RegExp(
  `\\.(?:${[
    ...['txt', 'text', 'md', 'markdown', 'htm', 'html', 'shtml', 'xhtml', 'mht', 'mhtml'],
    ...['doc', 'docx', 'docm', 'dot', 'dotx', 'wps', 'wpt', 'rtf', 'odt', 'pdf', 'ofd', 'ceb'],
    ...['xls', 'xlsx', 'et', 'ods', 'ppt', 'pptx'],
    ...['png', 'jpg', 'jpeg', 'gif', 'bmp', 'tif', 'tiff', 'webp'],
    ...['zip', 'rar', '7z'],
  ].join('|')})$`,
  'i',
)
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

export function isRecordFile(path: string): boolean {
  return ofRecords.test(path)
}

/** Documents and records together. */
export function mixedSources(paths: readonly string[]): readonly Source[] {
  return sourcesOf(paths, (path) => ofDocuments.test(path) || ofRecords.test(path))
}

export function* documentsOf(sources: readonly Source[]): Iterable<Incoming> {
  for (const source of sources) {
    const read = readSource(source)
    yield 'error' in read ? read : { source: read }
  }
}

const base64 = /^[A-Za-z0-9+/\s]*(?:=\s*){0,2}$/

const idOf = (id: unknown): string | null => (typeof id === 'string' ? id : typeof id === 'number' ? String(id) : null)

/** One line of --ndjson-input: `{"id", "text"}`, `{"id", "path"}` or `{"id", "base64"}`. */
function ofLine(bytes: Buffer, place: LinePlace): Incoming {
  const failed = (reason: string, id: string | null = null): Incoming =>
    onLine({ error: inputError(null, 'input-unreadable', { reason }, id), opened: true }, place)
  let json: unknown
  try {
    json = JSON.parse(bytes.toString('utf8'))
  } catch {
    return failed('line-not-json')
  }
  if (typeof json !== 'object' || json === null) return failed('line-not-object')
  const fields: Readonly<Record<string, unknown>> = { ...json }
  const id = idOf(fields['id'])
  const { text, path, base64: encoded } = fields
  if (typeof text === 'string') return { source: { bytes: Buffer.from(text, 'utf8'), path: null, id }, line: place }
  if (typeof encoded === 'string')
    return base64.test(encoded)
      ? { source: { bytes: Buffer.from(encoded, 'base64'), path: null, id }, line: place }
      : failed('line-not-base64', id)
  if (typeof path !== 'string') return failed('line-without-document', id)
  const read = readFile(path)
  return 'error' in read ? { error: { ...read.error, id }, opened: read.opened } : { source: { ...read, id } }
}

function* linesOf(descriptor: number, path: string | null, beforeRead: () => void): Iterable<Incoming> {
  const reader = new LineReader(descriptor, beforeRead)
  const tooLarge = { error: inputError(path, 'input-unreadable', { reason: 'too-large', limit: largestDocument }), opened: true }
  for (let line = reader.next(); line; line = reader.next()) {
    const place = { path, line: line.number }
    if (!line.bytes) yield onLine(tooLarge, place)
    else if (line.bytes.length > 0) yield ofLine(line.bytes, place)
  }
}

/** A filter: each line is answered before the next is waited for. */
export function* documentLinesOf(sources: readonly Source[], beforeRead: () => void): Iterable<Incoming> {
  for (const source of sources) {
    if ('error' in source) yield { error: source.error, opened: false }
    else yield* linesOfSource('path' in source ? source.path : null, beforeRead)
  }
}

function* linesOfSource(path: string | null, beforeRead: () => void): Iterable<Incoming> {
  let descriptor: number | null = null
  try {
    descriptor = path === null ? 0 : openSync(path, 'r')
    yield* linesOf(descriptor, path, beforeRead)
  } catch (fault) {
    yield stoppedBy(fault, { path })
  } finally {
    if (path !== null && descriptor !== null) closeSync(descriptor)
  }
}
