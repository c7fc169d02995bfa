import type { Sheet } from './sheets.js'

/** A cell of a sheet with the columns and rows it reaches over. */
export interface SpannedCell {
  readonly words: string
  readonly width: number
  readonly height: number
}

/** Rows of the header of a sheet, where a cell may reach down beside cells that reach to the right. */
const headerRows = 3

/** The cells that begin in each row of a sheet: what a sheet leaves out belongs to the cell above or to the one on the left. */
export function spannedRows({ rows }: Sheet): readonly (readonly SpannedCell[])[] {
  const isAbove = (y: number, x: number): boolean => {
    const row = rows[y] ?? []
    if (row[x] !== null || y === 0) return false
    const leading = row.slice(0, x).every((cell) => cell === null)
    return leading || (y < headerRows && rows[y - 1]?.[x] != null)
  }
  const widthAt = (y: number, x: number): number => {
    let width = 1
    while (x + width < (rows[y]?.length ?? 0) && rows[y]?.[x + width] === null && !isAbove(y, x + width)) width++
    return width
  }
  const heightAt = (y: number, x: number): number => {
    let height = 1
    while (y + height < rows.length && isAbove(y + height, x)) height++
    return height
  }
  return rows.map((row, y) => row.flatMap((words, x) => (words === null ? [] : [{ words, width: widthAt(y, x), height: heightAt(y, x) }])))
}
