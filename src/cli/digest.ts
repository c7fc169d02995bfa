import { hash } from 'node:crypto'

/** Stands in for text/digest.ts in the bundle (scripts/build.mjs). One call: a Hash object is a stream, and loads all of them. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes)
}
