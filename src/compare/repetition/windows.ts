import { anyFigure, type Token } from './tokens.js'

/** A window is so many tokens of one sentence. */
export const windowLength = 5

/** Numbers for pairs of numbers. Both stay below 2^26: a text has fewer characters. */
class Pairs {
  readonly #ids = new Map<number, number>()

  add(left: number, right: number): number {
    const key = left * 0x4000000 + right
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#ids.size + 1
    this.#ids.set(key, id)
    return id
  }

  /** 0 where the pair was not met. */
  find(left: number, right: number): number {
    return left === 0 || right === 0 ? 0 : (this.#ids.get(left * 0x4000000 + right) ?? 0)
  }
}

type Join = (pairs: Pairs, left: number, right: number) => number

/**
 * The windows of a text, known again exactly: no hash that two windows could share. A window of five is a pair of pairs and one more, so
 * that each costs a few steps, whatever the length of the text.
 */
export class Windows {
  readonly #masked: boolean
  readonly #pairs = new Pairs()
  readonly #fours = new Pairs()
  readonly #fives = new Pairs()

  constructor(masked: boolean) {
    this.#masked = masked
  }

  /** A number for each window of a sentence, which is remembered. */
  add(tokens: readonly Token[]): readonly number[] {
    return this.#of(tokens, (pairs, left, right) => pairs.add(left, right))
  }

  /** The numbers of the windows that were added before; 0 for the others. */
  find(tokens: readonly Token[]): readonly number[] {
    return this.#of(tokens, (pairs, left, right) => pairs.find(left, right))
  }

  #of(tokens: readonly Token[], join: Join): readonly number[] {
    // A token is at least 1 here, since 0 stands for what was not met.
    const ids = tokens.map(({ id, figure }) => 1 + (this.#masked && figure ? anyFigure : id))
    const found: number[] = []
    const pairs: number[] = []
    for (let at = 0; at + 1 < ids.length; at++) pairs.push(join(this.#pairs, ids[at] as number, ids[at + 1] as number))
    for (let at = 0; at + windowLength <= ids.length; at++) {
      const four = join(this.#fours, pairs[at] as number, pairs[at + 2] as number)
      found.push(join(this.#fives, four, ids[at + 4] as number))
    }
    return found
  }
}
