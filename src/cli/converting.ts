import type { InputError } from '../model/result.js'
import type { SourceBytes } from '../model/source-bytes.js'
import { isOfficeKind, type OfficeKind } from './office-kinds.js'
import { inputError } from './sources.js'

/** A way to read a document, and how it says that it cannot. */
export interface Reading<T> {
  read(source: SourceBytes): Promise<T>
  refusalIn(result: T): InputError | null
  refused(error: InputError): T
}

/** Reads a document; one that only an office program reads is converted first, where there is such a program. What converts is not loaded before. */
export async function readConverted<T>(source: SourceBytes, { read, refusalIn, refused }: Reading<T>): Promise<T> {
  const result = await read(source)
  const kind = officeKindOf(refusalIn(result))
  if (kind === null) return result
  const { convertOffice } = await import('./convert-office.js')
  const converted = await convertOffice(source.bytes, kind)
  if (converted === null) return result
  if ('bytes' in converted) return read({ ...source, converted: { bytes: converted.bytes, from: kind, by: 'libreoffice' } })
  const { reason: failure, seconds } = converted
  const params = failure === 'conversion-timed-out' ? { reason: failure, kind, seconds } : { reason: failure, kind }
  return refused(inputError(source.path, 'input-unreadable', params, source.id ?? null))
}

/** What an office program would have to convert; null for what it would not. */
export function officeKindOf(refusal: InputError | null): OfficeKind | null {
  const { reason, kind } = refusal?.error.params ?? {}
  return reason === 'format-not-read' && isOfficeKind(kind) ? kind : null
}

const isError = (result: unknown): result is InputError => typeof result === 'object' && result !== null && 'error' in result

/** What gives either what is read or an error. */
export function orRefused<T>(read: (source: SourceBytes) => Promise<T | InputError>): (source: SourceBytes) => Promise<T | InputError> {
  const reading: Reading<T | InputError> = { read, refusalIn: (result) => (isError(result) ? result : null), refused: (error) => error }
  return (source) => readConverted(source, reading)
}
