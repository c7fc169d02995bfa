/** A sticky pattern, and the characters it may begin with. */
export type Patterned = readonly [first: string, pattern: RegExp]

/** Words and sticky patterns by their first character, in the order they are tried. */
export type Pieces = ReadonlyMap<string, readonly (string | RegExp)[]>

export function piecesOf(list: readonly (string | Patterned)[]): Pieces {
  const pieces = new Map<string, (string | RegExp)[]>()
  const add = (first: string, piece: string | RegExp): void => {
    const others = pieces.get(first)
    if (others) others.push(piece)
    else pieces.set(first, [piece])
  }
  for (const piece of list) {
    if (typeof piece === 'string') add(piece.charAt(0), piece)
    else for (const first of piece[0]) add(first, piece[1])
  }
  return pieces
}

/** Behind the first of the pieces that stands at the offset; the offset itself where none does. */
export function behindPiece(text: string, at: number, pieces: Pieces): number {
  for (const piece of pieces.get(text.charAt(at)) ?? []) {
    if (typeof piece === 'string') {
      if (text.startsWith(piece, at)) return at + piece.length
      continue
    }
    piece.lastIndex = at
    if (piece.test(text)) return piece.lastIndex
  }
  return at
}
