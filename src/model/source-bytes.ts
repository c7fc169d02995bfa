/** The bytes of one document, and what is known of where they come from. */
export interface SourceBytes {
  readonly bytes: Uint8Array
  /** As given, "/" between parts; null for standard input. */
  readonly path: string | null
  /** Carried into the record; given with --ndjson-input. */
  readonly id?: string | null
  /** Where another program had to convert the bytes before they could be read. The record is still that of the bytes as given. */
  readonly converted?: Conversion
}

/** What a program made of bytes that are not read as they are. */
export interface Conversion {
  readonly bytes: Uint8Array
  /** What the bytes were: `doc`. */
  readonly from: string
  /** `libreoffice`. */
  readonly by: string
}
