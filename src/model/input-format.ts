import type { Document, SourceFormat } from './document.js'
import type { InputErrorCode } from './result.js'

/** Why bytes gave no document. */
export interface Refusal {
  readonly code: InputErrorCode
  readonly params: Readonly<Record<string, string | number | null>>
}

/** One file in `inputs/`: bytes in, Document out. The content decides, never the file name. */
export interface InputFormat {
  readonly id: SourceFormat
  read(bytes: Uint8Array): Document | Refusal
}
