import { Unreadable } from '../unreadable.js'
import { type Entry, entriesOf } from './archive.js'
import { contentOf } from './inflate.js'
import { readXml } from './xml.js'

/** The parts of a DOCX that are read: each gives its content anew whenever it is asked. */
export interface DocumentParts {
  readonly document: Part
  readonly numbering: Part | null
  readonly styles: Part | null
}

export type Part = () => Iterable<Uint8Array>

/** What is zipped and no DOCX, by a file or folder that only it has. */
const others: readonly { readonly kind: string; readonly has: RegExp }[] = [
  { kind: 'xlsx', has: /^xl\// },
  { kind: 'pptx', has: /^ppt\// },
  { kind: 'ofd', has: /^ofd\.xml$/ },
  { kind: 'epub', has: /^meta-inf\/container\.xml$/ },
]
/** Formats of OpenDocument say their name in a file, first and not compressed. */
const openDocument: Readonly<Record<string, string>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.text-template': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'application/epub+zip': 'epub',
}

/** Finds the parts by their relations, as ECMA-376 part 2 has it: some programs call the document document2.xml. */
export function partsOf(bytes: Uint8Array): DocumentParts {
  const entries = entriesOf(bytes)
  const partAt = (path: string): Part | null => {
    const entry = entries.get(path.toLowerCase())
    return entry ? () => contentOf(bytes, entry) : null
  }
  const main = relations(partAt('_rels/.rels'), '').get('officeDocument') ?? 'word/document.xml'
  const document = partAt(main)
  const kind = kindOf(bytes, entries)
  if (kind !== null) throw new Unreadable('format-not-read', { kind })
  if (!document)
    throw entries.has('[content_types].xml') ? new Unreadable('document-broken') : new Unreadable('format-not-read', { kind: 'zip' })
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const related = relations(partAt(`${folder}_rels/${main.slice(folder.length)}.rels`), folder)
  const relatedPart = (type: string): Part | null => partAt(related.get(type) ?? '')
  return { document, numbering: relatedPart('numbering'), styles: relatedPart('styles') }
}

function kindOf(bytes: Uint8Array, entries: ReadonlyMap<string, Entry>): string | null {
  const names = [...entries.keys()]
  if (names.some((name) => name.startsWith('word/'))) return null
  const mimetype = entries.get('mimetype')
  const said = mimetype && mimetype.size < 100 ? openDocument[textOf(contentOf(bytes, mimetype))] : undefined
  return said ?? others.find(({ has }) => names.some((name) => has.test(name)))?.kind ?? null
}

function textOf(pieces: Iterable<Uint8Array>): string {
  return [...pieces].map((piece) => String.fromCharCode(...piece)).join('')
}

/** Targets within the package by the last word of their type. */
function relations(part: Part | null, folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (!part) return found
  readXml(part(), {
    open: (element) => {
      if (element.name !== 'rel:Relationship' || element.attribute('TargetMode') === 'External') return
      const [type, target] = [element.attribute('Type'), element.attribute('Target')]
      if (type === null || target === null) return
      const name = type.slice(type.lastIndexOf('/') + 1)
      if (!found.has(name)) found.set(name, resolved(target, folder))
    },
    close: () => {},
    text: () => {},
  })
  return found
}

/** A target as a path in the package: `/word/styles.xml`, `styles.xml`, `../word/styles.xml`. */
function resolved(target: string, folder: string): string {
  const parts: string[] = []
  for (const part of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
