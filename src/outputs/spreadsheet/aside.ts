import { ZipDeflate } from 'fflate'
import type { Cell } from './cell.js'
import type { WrittenSheet } from './package-parts.js'
import type { Scratch } from './scratch.js'
import { SheetRows } from './sheet-rows.js'
import type { SheetColumn } from './sheet-xml.js'

/** A packed sheet that waits for its place in the package. */
export interface PackedSheet extends WrittenSheet {
  readonly part: ZipDeflate
  readonly packed: Scratch
}

/** A sheet that fills while another is being written: a package takes its parts one after another. */
export class Aside {
  readonly #rows: SheetRows
  readonly #parts: Pick<PackedSheet, 'part' | 'packed'>[] = []

  constructor(name: string, columns: readonly SheetColumn[], limit: number, scratch: () => Scratch) {
    this.#rows = new SheetRows(name, columns, limit, () => {
      const packed = scratch()
      // It is named when its place is known.
      const part = new ZipDeflate('')
      part.ondata = (fault, bytes) => {
        if (fault) throw fault
        packed.write(bytes)
      }
      this.#parts.push({ part, packed })
      return part
    })
  }

  row(cells: readonly Cell[]): void {
    this.#rows.row(cells)
  }

  end(): readonly PackedSheet[] {
    return this.#rows.end().map((sheet, at) => ({ ...sheet, ...(this.#parts[at] as Pick<PackedSheet, 'part' | 'packed'>) }))
  }
}
