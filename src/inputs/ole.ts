import type { ContentKind } from './kind.js'

/** The stream that each program's files have at their root. */
const streams: readonly { readonly name: string; readonly kind: ContentKind }[] = [
  { name: 'encryptedpackage', kind: 'encrypted' },
  { name: 'worddocument', kind: 'doc' },
  { name: 'workbook', kind: 'xls' },
  { name: 'book', kind: 'xls' },
  { name: 'powerpoint document', kind: 'ppt' },
]

/** Of a directory entry. */
const entrySize = 128
/** More than any document has; a chain that goes round in a circle ends here. */
const mostSectors = 4096
const mostEntries = 4096

/**
 * What a compound file is by the names at the root of its directory (MS-CFB, 2.6): a Word file may hold a workbook further down.
 * WPS Writer writes what Word does.
 */
export function kindOfCompound(bytes: Uint8Array): ContentKind {
  try {
    const names = rootNames(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return streams.find(({ name }) => names.has(name))?.kind ?? 'ole'
  } catch (fault) {
    if (fault instanceof RangeError) return 'ole'
    throw fault
  }
}

function rootNames(view: DataView): ReadonlySet<string> {
  const sectorSize = 1 << (view.getUint16(30, true) & 0x0f)
  const at = (sector: number): number => (sector + 1) * sectorSize
  // Each sector of the table says which follows it; where the table itself stands, the header says for the first 109 of its sectors.
  const next = (sector: number): number => {
    const table = view.getUint32(76 + 4 * Math.floor((sector * 4) / sectorSize), true)
    return view.getUint32(at(table) + ((sector * 4) % sectorSize), true)
  }
  const sectors = [view.getUint32(48, true)]
  const entry = (index: number): number => {
    const wanted = Math.floor((index * entrySize) / sectorSize)
    while (sectors.length <= wanted && sectors.length < mostSectors) sectors.push(next(sectors.at(-1) as number))
    return at(sectors[wanted] as number) + ((index * entrySize) % sectorSize)
  }
  const names = new Set<string>()
  const seen = new Set<number>()
  for (const left = [view.getUint32(entry(0) + 76, true)]; left.length > 0 && seen.size < mostEntries; ) {
    const index = left.pop() as number
    if (index > 0xfffffff0 || seen.has(index)) continue
    seen.add(index)
    names.add(nameAt(view, entry(index)))
    left.push(view.getUint32(entry(index) + 68, true), view.getUint32(entry(index) + 72, true))
  }
  return names
}

function nameAt(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1
  return Array.from({ length: Math.max(0, Math.floor(length)) }, (_, index) => String.fromCharCode(view.getUint16(at + index * 2, true)))
    .join('')
    .toLowerCase()
}
