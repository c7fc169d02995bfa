import type { Validator } from './validators.js'

/** schemas/record.schema.json, up to the first error. */
declare const validator: Validator
export default validator
