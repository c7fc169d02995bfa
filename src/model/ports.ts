/** What the edge may do faster than the pure defaults. */
export interface Ports {
  /** Lower-case hexadecimal SHA-256. */
  sha256(bytes: Uint8Array): string
}
