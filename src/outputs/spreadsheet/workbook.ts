import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { Cell } from './cell.js'
import { packageParts, sheetPath, type WrittenSheet } from './package-parts.js'
import { rowXml, type SheetColumn, sheetEnd, sheetStart } from './sheet-xml.js'

/** Rows a sheet of Excel holds. */
const mostRows = 1_048_576
/** So much is held before it is packed, in characters. */
const held = 1 << 15
/** The same for every run: the same findings give the same bytes. */
const anyDay = new Date(1980, 0, 1)

/**
 * An XLSX workbook written row by row, its sheets one after another. Written here and not with a package, because the maintained ones
 * (write-excel-file, exceljs without its streams) take all rows at once; only the packing is fflate's. What is held is a piece of a
 * sheet, whatever its length. A sheet that is full goes on in a second one.
 */
export class Workbook {
  readonly #zip: Zip
  readonly #mostRows: number
  readonly #sheets: WrittenSheet[] = []
  #ready: Uint8Array[] = []
  #pending = ''
  #part: ZipDeflate | null = null
  #open: { readonly name: string; readonly columns: readonly SheetColumn[]; rows: number; readonly nth: number } | null = null

  constructor(limit: number = mostRows) {
    this.#mostRows = limit
    this.#zip = new Zip((fault, bytes) => {
      if (fault) throw fault
      this.#ready.push(bytes)
    })
  }

  /** Begins a sheet; the one before it is done. */
  sheet(name: string, columns: readonly SheetColumn[]): void {
    this.#endSheet()
    this.#begin(name, columns, 1)
  }

  row(cells: readonly Cell[]): void {
    if (this.#open?.rows === this.#mostRows) {
      const { name, columns, nth } = this.#open
      this.#endSheet()
      this.#begin(name, columns, nth + 1)
    }
    if (!this.#open) throw new Error('a row without a sheet')
    this.#open.rows += 1
    this.#write(rowXml(this.#open.rows, cells))
  }

  /** The bytes that have become ready since this was asked last. */
  take(): Uint8Array {
    const whole = new Uint8Array(this.#ready.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const bytes of this.#ready) {
      whole.set(bytes, at)
      at += bytes.length
    }
    this.#ready = []
    return whole
  }

  /** The last bytes; nothing comes after. */
  end(): Uint8Array {
    this.#endSheet()
    for (const [path, xml] of packageParts(this.#sheets)) {
      this.#startPart(path)
      this.#write(xml)
      this.#endPart()
    }
    this.#zip.end()
    return this.take()
  }

  #begin(name: string, columns: readonly SheetColumn[], nth: number): void {
    this.#open = { name, columns, rows: 1, nth }
    this.#startPart(sheetPath(this.#sheets.length + 1))
    this.#write(sheetStart(columns))
  }

  #endSheet(): void {
    if (!this.#open) return
    const { name, columns, rows, nth } = this.#open
    this.#write(sheetEnd(columns.length, rows))
    this.#endPart()
    this.#sheets.push({ name: nth === 1 ? name : `${name} ${nth}`, columns: columns.length, rows })
    this.#open = null
  }

  #startPart(path: string): void {
    this.#part = new ZipDeflate(path)
    this.#part.mtime = anyDay
    this.#zip.add(this.#part)
  }

  #write(xml: string): void {
    this.#pending += xml
    if (this.#pending.length >= held) this.#pack(false)
  }

  #endPart(): void {
    this.#pack(true)
    this.#part = null
  }

  #pack(last: boolean): void {
    this.#part?.push(strToU8(this.#pending), last)
    this.#pending = ''
  }
}
