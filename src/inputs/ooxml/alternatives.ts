/** What is there in several ways, one for each generation of Word: the first that has words is taken, and no other. */
export class Alternatives {
  private readonly open: { taken: boolean; before: number }[] = []

  begin(): void {
    this.open.push({ taken: false, before: 0 })
  }

  /** Whether this way is to be read; `characters` is what was read before it. */
  wants(characters: number): boolean {
    const last = this.open.at(-1)
    if (last) last.before = characters
    return !last?.taken
  }

  /** A way has been read to its end. */
  read(characters: number): void {
    const last = this.open.at(-1)
    if (last) last.taken ||= characters > last.before
  }

  end(): void {
    this.open.pop()
  }
}
