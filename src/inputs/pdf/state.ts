import type { Box } from '../../grid/ruled.js'
import type { Font } from './library.js'
import type { Matrix } from './matrix.js'

/** What operators set and `save` keeps (ISO 32000-1, 8.4). */
export interface State {
  matrix: Matrix
  /** What may be seen, as a rectangle around it. */
  clip: Box
  lineWidth: number
  fillColour: string | null
  fillAlpha: number
  strokeColour: string | null
  /** Painting replaces what is below; else it may shine through. */
  opaque: boolean
  font: Font | null
  fontSize: number
  characterSpacing: number
  wordSpacing: number
  /** Of the width of characters, 1 as they are. */
  stretch: number
  leading: number
  rise: number
  renderMode: number
}

export function initialState(matrix: Matrix, clip: Box): State {
  return {
    matrix,
    clip,
    lineWidth: 1,
    fillColour: '#000000',
    fillAlpha: 1,
    strokeColour: '#000000',
    opaque: true,
    font: null,
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    renderMode: 0,
  }
}
