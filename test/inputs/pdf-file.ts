// A PDF as a program writes it, small enough to read: text at places, lines, areas. Nothing is packed; y grows upwards.

export interface TextOptions {
  /** Degrees, counted against the clock. */
  readonly angle?: number
  readonly mode?: number
  readonly colour?: readonly [number, number, number]
  /** The font does not say which characters its codes are. */
  readonly unmapped?: boolean
}

const number = (value: number): string => String(Math.round(value * 1000) / 1000)

/** Half as wide as the others: what stands in ASCII. */
export const widthOf = (words: string, size: number): number =>
  [...words].reduce((sum, character) => sum + (character < '\u0080' ? 0.5 : 1) * size, 0)

export class PdfPage {
  readonly width: number
  readonly height: number
  rotate = 0
  readonly codes: Map<string, number>
  private readonly content: string[] = []

  constructor(codes: Map<string, number>, width = 595, height = 842) {
    this.codes = codes
    this.width = width
    this.height = height
  }

  text(words: string, x: number, y: number, size: number, { angle = 0, mode = 0, colour, unmapped = false }: TextOptions = {}): this {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
    const hex = [...words].map((character) => this.codeOf(character).toString(16).padStart(4, '0')).join('')
    return this.raw(
      `q ${colour ? `${colour.join(' ')} rg ` : ''}BT /${unmapped ? 'F2' : 'F1'} ${number(size)} Tf ${mode} Tr ${[cos, sin, -sin, cos, x, y].map(number).join(' ')} Tm <${hex}> Tj ET Q`,
    )
  }

  line(x0: number, y0: number, x1: number, y1: number, width = 0.5): this {
    return this.raw(`q ${number(width)} w ${[x0, y0].map(number).join(' ')} m ${[x1, y1].map(number).join(' ')} l S Q`)
  }

  area(x: number, y: number, width: number, height: number, colour: readonly [number, number, number] = [0, 0, 0]): this {
    return this.raw(`q ${colour.join(' ')} rg ${[x, y, width, height].map(number).join(' ')} re f Q`)
  }

  raw(operators: string): this {
    this.content.push(operators)
    return this
  }

  stream(): string {
    return this.content.join('\n')
  }

  private codeOf(character: string): number {
    const code = this.codes.get(character) ?? this.codes.size + 1
    this.codes.set(character, code)
    return code
  }
}

export interface PdfOptions {
  /** Of the trailer, and objects that follow the others. */
  readonly trailer?: string
  readonly objects?: readonly string[]
  /** Instead of the font that says which characters its codes are. */
  readonly font?: string
}

export class PdfFile {
  readonly pages: PdfPage[] = []
  private readonly codes = new Map<string, number>()

  page(width = 595, height = 842): PdfPage {
    const page = new PdfPage(this.codes, width, height)
    this.pages.push(page)
    return page
  }

  bytes({ trailer = '', objects: more = [], font }: PdfOptions = {}): Uint8Array {
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Count ${this.pages.length}/Kids[${this.pages.map((_, index) => `${9 + 2 * index} 0 R`).join(' ')}]>>`,
      font ?? '<</Type/Font/Subtype/Type0/BaseFont/Invented/Encoding/Identity-H/DescendantFonts[5 0 R]/ToUnicode 6 0 R>>',
      '<</Type/Font/Subtype/Type0/BaseFont/Invented/Encoding/Identity-H/DescendantFonts[5 0 R]>>',
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/Invented/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 7 0 R/DW 1000/W[${this.narrow()}]/CIDToGIDMap/Identity>>`,
      streamOf(this.toUnicode()),
      '<</Type/FontDescriptor/FontName/Invented/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>',
      '<</Font<</F1 3 0 R/F2 4 0 R>>>>',
      ...this.pages.flatMap((page, index) => [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${page.width} ${page.height}]/Rotate ${page.rotate}/Resources 8 0 R/Contents ${10 + 2 * index} 0 R>>`,
        streamOf(page.stream()),
      ]),
      ...more,
    ]
    let file = '%PDF-1.4\n'
    const offsets: number[] = []
    for (const [index, object] of objects.entries()) {
      offsets.push(file.length)
      file += `${index + 1} 0 obj\n${object}\nendobj\n`
    }
    const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
    const size = objects.length + 1
    file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`
    return new TextEncoder().encode(file)
  }

  private narrow(): string {
    return [...this.codes].flatMap(([character, code]) => (character < '\u0080' ? [`${code}[500]`] : [])).join(' ')
  }

  private toUnicode(): string {
    const pairs = [...this.codes].map(([character, code]) => {
      const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index).toString(16).padStart(4, '0'))
      return `<${code.toString(16).padStart(4, '0')}> <${units.join('')}>`
    })
    const blocks = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, index) => pairs.slice(100 * index, 100 * index + 100))
    const maps = blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
    return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Invented def /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${maps.join('\n')}\nendcmap end end`
  }
}

const streamOf = (content: string): string => `<</Length ${content.length}>>stream\n${content}\nendstream`
