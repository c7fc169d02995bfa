import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

/** The schema as OASIS publishes it is of draft 4; of what it uses only the name of its id has changed since. */
function schema(): object {
  const { $schema: _, id, ...rest } = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-schema-2.1.0.json'), 'utf8'))
  return { $id: id, ...rest }
}

const ajv = new Ajv({ strict: false })
addFormats.default(ajv)
const fits = ajv.compile(schema())

/** Where a log breaks the schema of SARIF 2.1.0. */
export function sarifProblems(log: unknown): readonly string[] {
  return fits(log) ? [] : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
