import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export type Read = string | number | null

export interface ReadSheet {
  readonly name: string
  readonly rows: readonly (readonly Read[])[]
  readonly filter: string | null
  /** Rows that stay in sight. */
  readonly frozen: number
  readonly widths: readonly number[]
  readonly formulas: number
}

/** Reads a workbook as any program does, by its relationships and not by what the writer is known to do; strict about its XML. */
export function sheetsOf(bytes: Uint8Array): readonly ReadSheet[] {
  const files = unzipSync(bytes)
  const xml = (path: string): string => {
    const part = files[path]
    if (!part) throw new Error(`${path} is not in the package: ${Object.keys(files).join(' ')}`)
    return strFromU8(part)
  }
  const types = new Set(elements(xml('[Content_Types].xml'), 'Override').map(({ PartName }) => PartName))
  const targets = new Map(elements(xml('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id, Target }) => [Id, `xl/${Target}`]))
  return elements(xml('xl/workbook.xml'), 'sheet').map((sheet) => {
    const path = targets.get(sheet['r:id']) ?? ''
    if (!types.has(`/${path}`)) throw new Error(`${path} has no content type`)
    return { name: sheet['name'] ?? '', ...sheetIn(xml(path)) }
  })
}

type Attributes = Readonly<Record<string, string>>

function elements(xml: string, wanted: string): readonly Attributes[] {
  const found: Attributes[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === wanted) found.push(attributes as Attributes)
  })
  parser.write(xml).close()
  return found
}

function sheetIn(xml: string): Omit<ReadSheet, 'name'> {
  const rows: Read[][] = []
  const widths: number[] = []
  let filter: string | null = null
  let frozen = 0
  let formulas = 0
  let cell: Attributes = {}
  let text = ''
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const given = attributes as Attributes
    if (name === 'row') rows.push([])
    else if (name === 'c') [cell, text] = [given, '']
    else if (name === 'col') widths.push(Number(given['width']))
    else if (name === 'autoFilter') filter = given['ref'] ?? null
    else if (name === 'pane') frozen = given['state'] === 'frozen' ? Number(given['ySplit']) : 0
    else if (name === 'f') formulas += 1
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('closetag', ({ name }) => {
    if (name !== 'c') return
    const row = rows.at(-1) ?? []
    while (row.length < columnOf(cell['r'] ?? '')) row.push(null)
    row.push(
      cell['t'] === 'inlineStr'
        ? text.replace(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
        : Number(text),
    )
  })
  parser.write(xml).close()
  return { rows, widths, filter, frozen, formulas }
}

function columnOf(place: string): number {
  return [...place.replace(/\d+/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Rows of CSV by RFC 4180, every cell as its text. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let at = 0
  while (at < text.length) {
    const row: string[] = []
    rows.push(row)
    for (;;) {
      const [field, next] = csvField(text, at)
      row.push(field)
      at = next + 1
      if (text[next] !== ',') break
    }
    if (text[at - 1] !== '\r' || text[at] !== '\n') throw new Error(`no CRLF behind row ${rows.length}`)
    at += 1
  }
  return rows
}

function csvField(text: string, start: number): readonly [field: string, next: number] {
  if (text[start] !== '"') {
    let end = start
    while (end < text.length && !/[,\r\n]/.test(text[end] ?? '')) end++
    return [text.slice(start, end), end]
  }
  let field = ''
  let at = start + 1
  while (text[at] !== '"' || text[at + 1] === '"') {
    if (at >= text.length) throw new Error('a quote is not closed')
    field += text[at]
    at += text[at] === '"' ? 2 : 1
  }
  return [field, at + 1]
}
