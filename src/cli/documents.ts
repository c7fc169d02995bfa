import type { SourceBytes } from '../model/source-bytes.js'
import type { Miss } from './attempt.js'
import { UsageFault } from './fault.js'
import { readFile, readSource } from './read.js'
import { inputError, type Source, sourcesOf } from './sources.js'
import type { Terminal } from './terminal.js'

/** A document to read, or why there is none; `line` where the document itself stands in a line. */
export type Incoming = { readonly source: SourceBytes; readonly line?: LinePlace } | Miss

/** A line of --ndjson-input; the path is null for standard input. */
export interface LinePlace {
  readonly path: string | null
  readonly line: number
}

/** A line as it stands there, not yet looked into. */
export interface DocumentLine {
  readonly text: string
  readonly place: LinePlace
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
  for (const source of sources) yield incomingSource(source)
}

export function incomingSource(source: Source): Incoming {
  const read = readSource(source)
  return 'error' in read ? read : { source: read }
}

const base64 = /^[A-Za-z0-9+/\s]*(?:=\s*){0,2}$/

const idOf = (id: unknown): string | null => (typeof id === 'string' ? id : typeof id === 'number' ? String(id) : null)

/** What a line says of its document, where it can be understood; for a line that nobody could finish. */
export function namedIn({ text }: DocumentLine): { readonly id: string | null; readonly path: string | null } {
  try {
    const { id, path } = JSON.parse(text)
    return { id: idOf(id), path: typeof path === 'string' ? path : null }
  } catch {
    return { id: null, path: null }
  }
}

/** One line of --ndjson-input: `{"id", "text"}`, `{"id", "path"}` or `{"id", "base64"}`. */
export function incomingLine({ text: written, place }: DocumentLine): Incoming {
  const failed = (reason: string, id: string | null = null): Incoming =>
    onLine({ error: inputError(null, 'input-unreadable', { reason }, id), opened: true }, place)
  let json: unknown
  try {
    json = JSON.parse(written)
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
