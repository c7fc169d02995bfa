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

export declare const record: Validator
export declare const recordInput: Validator
/** By path into the record, `*` for any index or pointer: the keys allowed there. */
export declare const knownKeys: Readonly<Record<string, readonly string[]>>
