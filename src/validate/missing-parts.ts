import type { Pointer } from '../model/pointer.js'
import { isObject } from './accept.js'
import { token } from './figures.js'
import { type RawError, wholeKeys } from './generated/validators.js'

/** Sections nested deeper than this are found elsewhere: no heading has more levels. */
const depth = 64

/** Lists whose entries both schemas ask to be whole: they are not gone through twice. */
const alike: ReadonlySet<string> = new Set(['/evidence', '/statements', '/breakdowns', '/claims', '/warnings'])

/** What a whole record has and a record as input may leave out, or leave null. */
export function missingParts(json: unknown): readonly RawError[] {
  const errors: RawError[] = []
  visit(json, '', '', depth, errors)
  return errors
}

function visit(value: unknown, path: Pointer, general: string, left: number, errors: RawError[]): void {
  if (left === 0 || alike.has(general)) return
  const recursive = general.replace(/(?:\/children\/\*)+$/, '')
  const entries = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : []
  const whole = isObject(value) && Object.hasOwn(wholeKeys(), recursive) ? wholeKeys()[recursive] : undefined
  for (const [key, types] of Object.entries(whole ?? {})) {
    if (!Object.hasOwn(value as object, key)) errors.push({ instancePath: path, keyword: 'required', params: { missingProperty: key } })
    else if (types.length > 0 && (value as Record<string, unknown>)[key] === null) {
      errors.push({ instancePath: `${path}/${token(key)}`, keyword: 'type', params: { type: types } })
    }
  }
  const open = whole === undefined
  for (const [key, inner] of entries) visit(inner, `${path}/${token(String(key))}`, `${recursive}/${open ? '*' : key}`, left - 1, errors)
}
