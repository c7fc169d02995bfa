import { SaxesParser, type SaxesTagNS } from 'saxes'
import { Unreadable } from '../unreadable.js'

export interface XmlElement {
  /** With the prefix this project gives the namespace, whatever the file's own: `w:p`; without a colon in a namespace that is not read. */
  readonly name: string
  /** An attribute of the element's own namespace, or of none. */
  attribute(local: string): string | null
  /** Of a namespace that every file has: `xml:space`. */
  readonly space: string | null
}

export interface XmlHandler {
  open(element: XmlElement): void
  close(name: string): void
  text(words: string): void
}

/** Documents nest some forty deep. */
const deepest = 256
/** A report has some thirty thousand. */
const mostElements = 2_000_000

/** Namespaces of ECMA-376: transitional, which is what programs write, and strict. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
])

/** Reads XML as it comes, within limits. Throws Unreadable for what is not well-formed and for document types, which these formats have none of. */
export function readXml(pieces: Iterable<Uint8Array>, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const names: string[] = []
  let elements = 0
  const broken = (): never => {
    throw new Unreadable('document-broken')
  }
  parser.on('error', broken)
  parser.on('doctype', broken)
  parser.on('opentag', (tag) => {
    if (names.length >= deepest) throw new Unreadable('document-too-deep', { limit: deepest })
    if (++elements > mostElements) throw new Unreadable('document-too-large', { limit: mostElements })
    const element = elementOf(tag)
    names.push(element.name)
    handler.open(element)
  })
  parser.on('closetag', () => handler.close(names.pop() ?? ''))
  parser.on('text', (words) => handler.text(words))
  parser.on('cdata', (words) => handler.text(words))
  for (const words of decoded(pieces)) parser.write(words)
  parser.close()
}

function elementOf({ uri, local, attributes }: SaxesTagNS): XmlElement {
  const prefix = prefixes.get(uri)
  return {
    name: prefix === undefined ? local : `${prefix}:${local}`,
    attribute: (wanted) => {
      for (const key in attributes) {
        const found = attributes[key]
        if (found?.local === wanted && (found.uri === uri || found.uri === '')) return found.value
      }
      return null
    },
    space: attributes['xml:space']?.value ?? null,
  }
}

/** UTF-8, or UTF-16 with its mark; these formats know no other (ECMA-376 part 2, 10.1). */
function* decoded(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  try {
    for (const piece of pieces) {
      if (piece.length === 0) continue
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
      yield decoder.decode(piece, { stream: true })
    }
    yield decoder?.decode() ?? ''
  } catch (fault) {
    if (fault instanceof TypeError) throw new Unreadable('document-broken')
    throw fault
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
