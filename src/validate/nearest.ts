import { editDistance } from '../text/similarity.js'

/** The word most like the one written, first in the list where several are; null where none is like it. */
export function nearest(written: string, words: readonly string[]): string | null {
  let best: { word: string | null; distance: number } = { word: null, distance: Math.max(2, Math.floor(written.length / 3)) + 1 }
  for (const word of words) {
    if (Math.abs(word.length - written.length) >= best.distance) continue
    const distance = editDistance(written.toLowerCase(), word.toLowerCase())
    if (distance < best.distance) best = { word, distance }
  }
  return best.word
}
