import type { Pointer } from '../model/pointer.js'
import { byCodeUnits } from '../text/order.js'
import { token } from './figures.js'
import validator, { knownKeys, type RawError } from './generated/validators.js'
import { missingParts } from './missing-parts.js'
import { explainError, type SchemaProblem, wrongVersion } from './schema-problem.js'

export type { SchemaProblem } from './schema-problem.js'

/** More problems than these help nobody. */
const most = 20

/** What keeps a JSON value from being a record (`extract` output) or a record as input; empty where nothing does. */
export function recordProblems(json: unknown, which: 'record' | 'record-input'): readonly SchemaProblem[] {
  const version = wrongVersion(json)
  if (version) return [version]
  const errors = [...telling(inputErrors(json)), ...(which === 'record' ? missingParts(json) : [])]
  return errors
    .map((error) => explainError(error, json, keysAt(error.instancePath)))
    .sort((a, b) => byCodeUnits(a.pointer, b.pointer))
    .slice(0, most)
}

/** Values nested deeper than the stack reaches are no record either. */
function inputErrors(json: unknown): readonly RawError[] {
  try {
    return validator(json) ? [] : (validator.errors ?? [])
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return [{ instancePath: '', keyword: 'depth', params: {} }]
  }
}

/**
 * ajv reports every branch of a choice, and the values of keys that should not be there at all. What is left here is one
 * error a place: the branch for the kind of value that is there, all kinds together where it is of none of them.
 */
function telling(errors: readonly RawError[]): readonly RawError[] {
  const unknown = errors.flatMap(({ keyword, instancePath, params }) =>
    keyword === 'propertyNames' ? [`${instancePath}/${token(String(params['propertyName']))}`] : [],
  )
  const inside = (path: Pointer): boolean => unknown.some((key) => path === key || path.startsWith(`${key}/`))
  const kept = errors.filter((error) => error.keyword !== 'anyOf' && error.propertyName === undefined && !inside(error.instancePath))
  const others = kept.filter((error) => error.keyword !== 'type')
  const typed = new Set(kept.filter((error) => error.keyword === 'type').map((error) => error.instancePath))
  const merged = [...typed].flatMap((instancePath): readonly RawError[] => {
    const choice = errors.some((error) => error.keyword === 'anyOf' && error.instancePath === instancePath)
    const ofOneBranch =
      kept.some((error) => error.instancePath.startsWith(`${instancePath}/`)) || others.some((error) => error.instancePath === instancePath)
    return choice && ofOneBranch ? [] : [{ instancePath, keyword: 'type', params: { type: typesAt(instancePath, kept) } }]
  })
  return [...others, ...merged]
}

function typesAt(path: Pointer, errors: readonly RawError[]): readonly string[] {
  const all = errors.filter((error) => error.keyword === 'type' && error.instancePath === path)
  return [...new Set(all.flatMap((error) => error.params['type'] as string | readonly string[]))]
}

/** The keys the object at a place of the record may have; null where they are not listed. */
function keysAt(path: Pointer): readonly string[] | null {
  const general = path
    .replace(/^\/evidence\/[^/]+/, '/evidence/*')
    .replace(/\/[0-9]+(?=\/|$)/g, '/*')
    .replace(/(?:\/children\/\*)+/, '')
  const known = knownKeys()
  return Object.hasOwn(known, general) ? (known[general] ?? null) : null
}
