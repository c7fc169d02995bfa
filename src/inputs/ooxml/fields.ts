/** Fields, whose code stands before their words: `begin` code `separate` words `end`, one within another. */
export class Fields {
  private readonly parts: ('code' | 'words')[] = []

  mark(type: string | null): void {
    if (type === 'begin') this.parts.push('code')
    else if (type === 'end') this.parts.pop()
    else if (type === 'separate' && this.parts.length > 0) this.parts[this.parts.length - 1] = 'words'
  }

  get inCode(): boolean {
    return this.parts.includes('code')
  }
}
