import type { Box, Rule } from '../../grid/ruled.js'

/** In which direction a line of writing goes: 0 to the right, 1 downwards, 2 to the left, 3 upwards. */
export type Turn = 0 | 1 | 2 | 3

/** A character where it stands on the page; y grows downwards. */
export interface Glyph extends Box {
  readonly text: string
  /** Height of the type. */
  readonly size: number
  readonly turn: Turn
  /** Set vertically, character below character. */
  readonly vertical: boolean
  /** The how manieth operator painted it. */
  readonly order: number
  /** `hidden`: not to be seen; `doubtful`: which character it is cannot be told. */
  readonly state: 'shown' | 'hidden' | 'doubtful'
  /** As #rrggbb; null where it is none or a pattern. */
  readonly colour: string | null
}

/** An area filled with a colour. */
export interface Fill extends Box {
  readonly order: number
  readonly colour: string | null
}

/** What a page shows. */
export interface Marks {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly across: readonly Rule[]
  readonly down: readonly Rule[]
  readonly fills: readonly Fill[]
  /** Characters that the page holds and does not show: the writing that readers of pictures lay under a scan. */
  readonly invisible: number
}
