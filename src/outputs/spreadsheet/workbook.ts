import { Zip, ZipDeflate } from 'fflate'
import { Aside, type PackedSheet } from './aside.js'
import type { Cell } from './cell.js'
import { packageParts, sheetPath, type WrittenSheet } from './package-parts.js'
import { heldScratch, type Scratch } from './scratch.js'
import { PartText, SheetRows } from './sheet-rows.js'
import type { SheetColumn } from './sheet-xml.js'

/** Rows a sheet of Excel holds. */
const mostRows = 1_048_576
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
  readonly #asides: Aside[] = []
  #sheets: readonly WrittenSheet[] = []
  #ready: Uint8Array[] = []
  #open: SheetRows | null = null
  #parts = 0

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
    this.#open = new SheetRows(name, columns, this.#mostRows, () => this.#add(new ZipDeflate(this.#nextPath())))
  }

  row(cells: readonly Cell[]): void {
    if (!this.#open) throw new Error('a row without a sheet')
    this.#open.row(cells)
  }

  /** A sheet that fills at the same time and comes after the others; its packed rows wait in the scratch. */
  aside(name: string, columns: readonly SheetColumn[], scratch: () => Scratch = heldScratch): Pick<Aside, 'row'> {
    const aside = new Aside(name, columns, this.#mostRows, scratch)
    this.#asides.push(aside)
    return aside
  }

  /** The bytes that have become ready since this was asked last. */
  take(): Uint8Array {
    const whole = joined(this.#ready)
    this.#ready = []
    return whole
  }

  /** The last bytes; nothing comes after. */
  end(): Uint8Array {
    return joined([...this.rest()])
  }

  /** The same, piece by piece: sheets set aside may be long. */
  *rest(): Iterable<Uint8Array> {
    this.#endSheet()
    for (const aside of this.#asides) for (const packed of aside.end()) yield* this.#taken(packed)
    for (const [path, xml] of packageParts(this.#sheets)) {
      const text = new PartText(this.#add(new ZipDeflate(path)))
      text.write(xml)
      text.end()
    }
    this.#zip.end()
    yield this.take()
  }

  *#taken({ part, packed, ...sheet }: PackedSheet): Iterable<Uint8Array> {
    part.filename = this.#nextPath()
    this.#add(part)
    for (const bytes of packed.read()) {
      part.ondata(null, bytes, false)
      yield this.take()
    }
    part.ondata(null, new Uint8Array(0), true)
    this.#sheets = [...this.#sheets, sheet]
  }

  #nextPath(): string {
    this.#parts += 1
    return sheetPath(this.#parts)
  }

  #endSheet(): void {
    if (this.#open) this.#sheets = [...this.#sheets, ...this.#open.end()]
    this.#open = null
  }

  #add(part: ZipDeflate): ZipDeflate {
    part.mtime = anyDay
    this.#zip.add(part)
    return part
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const bytes of pieces) {
    whole.set(bytes, at)
    at += bytes.length
  }
  return whole
}
