import type { Span } from './span.js'

/** A heading and what stands under it, up to the next heading of the same or a higher level. */
export interface Section extends Span {
  /** As printed, without punctuation: 一, （一） gives 一 at level 2; null for text under no heading of its own. */
  readonly number: string | null
  /** As printed, without the number; null for an unnumbered section that only holds orphans. */
  readonly heading: string | null
  /** 1 for 一、 · 2 for （一） · 3 for 1. · 4 for ①. */
  readonly level: number
  readonly children: readonly Section[]
}
