/** One error as ajv reports it; only what is used. */
export interface RawError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** Set where the error is about a key, not about a value. */
  readonly propertyName?: string
}

export interface Validator {
  (data: unknown): boolean
  errors?: readonly RawError[] | null
}

/** schemas/record-input.schema.json */
declare const validator: Validator
export default validator
/** By path into the record, `*` for any index or pointer: the keys allowed there. */
export declare const knownKeys: () => Readonly<Record<string, readonly string[]>>
/** By the same paths: the keys a whole record has there, each with the types its value may have, none where it may be null. */
export declare const wholeKeys: () => Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
