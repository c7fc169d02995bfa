import type { Pointer } from '../model/pointer.js'
import { token } from './figures.js'
import { knownKeys, type RawError, record, recordInput, type Validator } from './generated/validators.js'
import { explainError, type SchemaProblem, wrongVersion } from './schema-problem.js'

export type { SchemaProblem } from './schema-problem.js'

/** More problems than these help nobody. */
const most = 20

/** What keeps a JSON value from being a record (`extract` output) or a record as input; empty where nothing does. */
export function recordProblems(json: unknown, which: 'record' | 'record-input'): readonly SchemaProblem[] {
  const version = wrongVersion(json)
  if (version) return [version]
  const validator = which === 'record' ? record : recordInput
  if (conforms(validator, json)) return []
  return telling(validator.errors ?? [])
    .map((error) => explainError(error, json, keysAt(error.instancePath)))
    .sort((a, b) => (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0))
    .slice(0, most)
}

/** Values nested deeper than the stack reaches are no record either; ajv then leaves the errors it had. */
function conforms(validator: Validator, json: unknown): boolean {
  try {
    return validator(json)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    validator.errors = [{ instancePath: '', keyword: 'depth', params: {} }]
    return false
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
  return Object.hasOwn(knownKeys, general) ? (knownKeys[general] ?? null) : null
}
