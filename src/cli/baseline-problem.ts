/** Where a file is no baseline, as schemas/baseline.schema.json has it; `version` where it is one of another version. */
export interface BaselineProblem {
  readonly pointer: string
  readonly version: string | null
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): boolean => typeof value === 'string'
const isCell = (value: unknown): boolean => value === null || typeof value === 'string' || typeof value === 'number'

const entryKeys: Readonly<Record<string, (value: unknown) => boolean>> = {
  organ: (value) => value === null || isText(value),
  year: (value) => value === null || Number.isInteger(value),
  rule: isText,
  cells: (value) => isObject(value) && Object.values(value).every(isCell),
  expected: isCell,
  actual: isCell,
  fingerprint: (value) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value),
}

/** The first thing that is wrong with a file; null where it is a baseline. */
export function baselineProblem(json: unknown): BaselineProblem | null {
  const at = (pointer: string): BaselineProblem => ({ pointer, version: null })
  if (!isObject(json)) return at('/')
  const { schemaVersion, findings, ...others } = json
  const [unknown] = Object.keys(others)
  if (schemaVersion !== '1') {
    const version = typeof schemaVersion === 'string' && Array.isArray(findings) ? schemaVersion : null
    return { pointer: '/schemaVersion', version }
  }
  if (!Array.isArray(findings)) return at('/findings')
  if (unknown !== undefined) return at(`/${unknown}`)
  for (const [index, entry] of findings.entries()) {
    const key = wrongKey(entry)
    if (key !== null) return at(`/findings/${index}${key}`)
  }
  return null
}

function wrongKey(entry: unknown): string | null {
  if (!isObject(entry)) return ''
  const wrong = Object.entries(entryKeys).find(([key, fits]) => !Object.hasOwn(entry, key) || !fits(entry[key]))
  if (wrong) return `/${wrong[0]}`
  const unknown = Object.keys(entry).find((key) => !Object.hasOwn(entryKeys, key))
  return unknown === undefined ? null : `/${unknown}`
}
