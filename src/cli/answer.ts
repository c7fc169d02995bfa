import type { Extracted } from '../model/output-format.js'
import type { ReportRecord } from '../model/report.js'
import { attempted, type Miss } from './attempt.js'
import { type Incoming, onLine } from './documents.js'
import { incomingOf, type Task } from './tasks.js'

/** What one input came to, wherever it was worked on. */
export interface Answer {
  /** Null for a record. */
  readonly miss: Miss | null
  /** Of the bytes of the document, where there is a record of it. */
  readonly digest: string | null
  /** The record is known from before: the bytes have not changed. */
  readonly unchanged: boolean
  extracted(): Extracted
  /** The same as a line of NDJSON. */
  line(): string | Uint8Array
}

export interface AnswerOptions {
  readonly evidence?: 'full' | 'none'
}

type Reader = Pick<typeof import('./reading.js'), 'readReport' | 'conforming' | 'sha256'>

const missed = (miss: Miss): Miss => miss

async function readIncoming(incoming: Incoming, { readReport, conforming }: Reader): Promise<ReportRecord | Miss> {
  if ('error' in incoming) return incoming
  const { source, line } = incoming
  const work = async (): Promise<ReportRecord | Miss> => {
    const read = await conforming(await readReport(source))
    return 'error' in read ? { error: read, opened: true } : read
  }
  const read = await attempted(source, work, missed)
  return line && 'error' in read ? onLine(read, line) : read
}

/** Works on one input. */
export async function answerTo(task: Task, reader: Reader, { evidence }: AnswerOptions): Promise<Answer> {
  const incoming = incomingOf(task)
  if ('digest' in task && 'source' in incoming && reader.sha256(incoming.source.bytes) === task.digest) return unchanged(task.digest)
  const read = await readIncoming(incoming, reader)
  if ('error' in read) return missing(read)
  return recorded(evidence === 'none' ? { ...read, evidence: {} } : read)
}

export function missing(miss: Miss): Answer {
  return { miss, digest: null, unchanged: false, extracted: () => miss.error, line: () => `${JSON.stringify(miss.error)}\n` }
}

function recorded(record: ReportRecord): Answer {
  const { sha256 } = record.source
  return { miss: null, digest: sha256, unchanged: false, extracted: () => record, line: () => `${JSON.stringify(record)}\n` }
}

/** Whoever knows the record has it. */
export function unchanged(digest: string): Answer {
  const absent = (): never => {
    throw new Error('the record is where it was written before')
  }
  return { miss: null, digest, unchanged: true, extracted: absent, line: absent }
}
