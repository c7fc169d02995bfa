import type { DiffEdit } from '../../model/diff.js'
import type { Span } from '../../model/span.js'
import type { Token } from '../repetition/tokens.js'

/** Longer middles are not compared word by word: all of them differs. */
const longestMiddle = 160
/** Fewer equal tokens than this between two differences are taken into them: 的 alone joins no thoughts. */
const shortestIsland = 2

/** Where two sentences differ, in order, as offsets into each text. */
export function editsOf(a: readonly Token[], b: readonly Token[]): readonly DiffEdit[] {
  let head = 0
  while (head < a.length && head < b.length && a[head]?.id === b[head]?.id) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail)?.id === b.at(-1 - tail)?.id) tail++
  const [keptA, keptB] = longestCommon(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  const edits: DiffEdit[] = []
  for (let [atA, atB] = [head, head]; atA < a.length - tail || atB < b.length - tail; ) {
    const [fromA, fromB] = [atA, atB]
    while (atA < a.length - tail && !keptA[atA - head]) atA++
    while (atB < b.length - tail && !keptB[atB - head]) atB++
    if (atA > fromA || atB > fromB) edits.push({ a: spanOf(a, fromA, atA), b: spanOf(b, fromB, atB) })
    else {
      atA++
      atB++
    }
  }
  return edits
}

/** Of the tokens from one to before another; where there are none, the place behind the token before. */
function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (to > from && first && last) return { start: first.start, end: last.end }
  const at = last?.end ?? first?.start ?? 0
  return { start: at, end: at }
}

/** Which tokens of each belong to their longest common subsequence, but for islands of it. */
function longestCommon(a: readonly Token[], b: readonly Token[]): readonly [readonly boolean[], readonly boolean[]] {
  const kept: readonly [boolean[], boolean[]] = [a.map(() => false), b.map(() => false)]
  if (a.length > longestMiddle || b.length > longestMiddle) return kept
  const width = b.length + 1
  const lengths = new Uint8Array((a.length + 1) * width)
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const at = row * width + column
      lengths[at] =
        a[row]?.id === b[column]?.id
          ? (lengths[at + width + 1] as number) + 1
          : Math.max(lengths[at + width] as number, lengths[at + 1] as number)
    }
  }
  for (let row = 0, column = 0; row < a.length && column < b.length; ) {
    let run = 0
    while (a[row + run] && a[row + run]?.id === b[column + run]?.id) run++
    if (run >= shortestIsland) for (let at = 0; at < run; at++) kept[0][row + at] = kept[1][column + at] = true
    if (run > 0) {
      row += run
      column += run
    } else if ((lengths[(row + 1) * width + column] as number) >= (lengths[row * width + column + 1] as number)) row++
    else column++
  }
  return kept
}
