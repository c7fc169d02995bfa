/** A JSON pointer (RFC 6901) to a value of the record, e.g. `/requests/carriedOver/total`. */
export type Pointer = string
