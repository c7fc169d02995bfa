import { strToU8, type ZipDeflate } from 'fflate'
import type { Cell } from './cell.js'
import type { WrittenSheet } from './package-parts.js'
import { rowXml, type SheetColumn, sheetEnd, sheetStart } from './sheet-xml.js'

/** So much is held before it is packed, in characters. */
const held = 1 << 15

/** XML on its way into a part of the package. */
export class PartText {
  readonly #part: ZipDeflate
  #pending = ''

  constructor(part: ZipDeflate) {
    this.#part = part
  }

  write(xml: string): void {
    this.#pending += xml
    if (this.#pending.length >= held) this.#pack(false)
  }

  end(): void {
    this.#pack(true)
  }

  #pack(last: boolean): void {
    this.#part.push(strToU8(this.#pending), last)
    this.#pending = ''
  }
}

/** The rows of a sheet; one that is full goes on in another. */
export class SheetRows {
  readonly #name: string
  readonly #columns: readonly SheetColumn[]
  readonly #limit: number
  readonly #begin: () => ZipDeflate
  readonly #sheets: WrittenSheet[] = []
  #text: PartText
  #rows = 1

  constructor(name: string, columns: readonly SheetColumn[], limit: number, begin: () => ZipDeflate) {
    this.#name = name
    this.#columns = columns
    this.#limit = limit
    this.#begin = begin
    this.#text = this.#started()
  }

  row(cells: readonly Cell[]): void {
    if (this.#rows === this.#limit) {
      this.#ended()
      this.#text = this.#started()
    }
    this.#rows += 1
    this.#text.write(rowXml(this.#rows, cells))
  }

  /** What was written, a sheet or several. */
  end(): readonly WrittenSheet[] {
    this.#ended()
    return this.#sheets
  }

  #started(): PartText {
    const text = new PartText(this.#begin())
    text.write(sheetStart(this.#columns))
    this.#rows = 1
    return text
  }

  #ended(): void {
    this.#text.write(sheetEnd(this.#columns.length, this.#rows))
    this.#text.end()
    const nth = this.#sheets.length + 1
    this.#sheets.push({ name: nth === 1 ? this.#name : `${this.#name} ${nth}`, columns: this.#columns.length, rows: this.#rows })
  }
}
