import type { RecordInput } from '../model/report.js'
import type { Language } from '../model/rule.js'
import { isObject } from '../validate/accept.js'
import { acceptedRecord } from './accepted-record.js'
import type { Miss } from './attempt.js'
import { jsonFault } from './json-fault.js'
import { inputError } from './sources.js'

/** What a file of records holds, where one is asked for: that one, why there is none, or how many there are. */
export type OneRecord = { readonly record: RecordInput } | { readonly miss: Miss } | { readonly count: number }

/** null for what does not begin as a record or a list of records does: a document, which may begin with a link in Markdown. */
export function oneRecord(
  { bytes, path }: { readonly bytes: Uint8Array; readonly path: string | null },
  language: Language,
): OneRecord | null {
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  if (!/^\s*(?:\{|\[\s*(?:[{\]]|$))/.test(text)) return null
  const items = itemsIn(text)
  const invalid = (params: Readonly<Record<string, string | number>>): OneRecord => ({
    miss: { error: inputError(path, 'record-invalid', params), opened: true },
  })
  if (items === null) return invalid({ ...jsonFault(text) })
  const [json, ...others] = items
  if (others.length > 0) return { count: items.length }
  if (!isObject(json)) return invalid({ reason: 'not-an-object' })
  const record: RecordInput | { readonly error: Miss['error'] } = acceptedRecord({ json, path, place: {} }, language)
  return 'error' in record ? { miss: { error: record.error, opened: true } } : { record }
}

/** A record, an array of them, or one a line; null for what is no JSON. */
function itemsIn(text: string): readonly unknown[] | null {
  try {
    const whole: unknown = JSON.parse(text)
    return Array.isArray(whole) ? whole : [whole]
  } catch {
    try {
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): unknown => JSON.parse(line))
    } catch {
      return null
    }
  }
}
