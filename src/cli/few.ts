import { statSync } from 'node:fs'
import type { Settings } from './options.js'
import type { Source } from './sources.js'

/** Starting workers takes about as long as reading so much. */
const fewInputs = 32
const fewBytes: number = 1 << 20

/** Whether inputs are still so few that starting workers would take longer than they save. */
export class Few {
  readonly #never: boolean
  readonly #always: boolean
  #inputs = 0
  #bytes = 0

  constructor({ jobs, timeout, memory }: Settings) {
    // An input can only be ended together with the thread that works on it.
    this.#always = timeout !== undefined || memory !== undefined
    this.#never = jobs === 1 && !this.#always
  }

  /** Whether they are too many with one more. */
  exceededBy(bytes: number): boolean {
    this.#inputs += 1
    this.#bytes += bytes
    return this.#always || (!this.#never && (this.#inputs > fewInputs || this.#bytes > fewBytes))
  }
}

export function areFew(sources: readonly Source[], settings: Settings): boolean {
  const few = new Few(settings)
  return !sources.some((source) => few.exceededBy(sources.length > fewInputs ? 0 : sizeOf(source)))
}

/** What is not there yet, or is no file, is taken for small. */
export function sizeOf(source: Source): number {
  return 'path' in source ? (statSync(source.path, { throwIfNoEntry: false })?.size ?? 0) : 0
}
