import type { Document, SourceFormat } from './document.js'
import type { InputErrorCode } from './result.js'
import type { Warning } from './warning.js'

/** Why bytes gave no document. */
export interface Refusal {
  readonly code: InputErrorCode
  readonly params: Readonly<Record<string, string | number | null>>
}

/** Bytes, and what they were found to be before any reader saw them. */
export interface Content {
  readonly bytes: Uint8Array
  /** The bytes as text, nothing trimmed; '' where they are no text. */
  readonly text: string
  /** Of the text; '' where there is none. */
  readonly encoding: string
  /** What is to be said of the decoding. */
  readonly problems: readonly Warning[]
}

export type Reader = (content: Content) => Document | Refusal | Promise<Document | Refusal>

/** One file in `inputs/`: bytes in, Document out. The content decides, never the file name; what is heavy loads when it is needed. */
export interface InputFormat {
  readonly id: SourceFormat
  load(): Promise<Reader>
}
