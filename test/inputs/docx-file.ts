import { strToU8, type Zippable, zipSync } from 'fflate/browser'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

export const namespaces: string = [
  `xmlns:w="${main}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  `xmlns:r="${office}"`,
].join(' ')

export interface ExtraParts {
  /** What stands within `w:numbering` and `w:styles`. */
  readonly numbering?: string
  readonly styles?: string
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
const relations = (content: string): string => `<Relationships xmlns="${packaged}/relationships">${content}</Relationships>`

const rels = 'application/vnd.openxmlformats-package.relationships+xml'
const parts = [
  ['document', 'document.main'],
  ['numbering', 'numbering'],
  ['styles', 'styles'],
]
  .map(
    ([name, type]) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
  )
  .join('')

/** The files of a DOCX, by name, to be changed by a test before they are zipped. */
export function filesOf(body: string, { numbering, styles }: ExtraParts = {}): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="${rels}"/>${parts}</Types>`,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(relation('r1', 'numbering', 'numbering.xml') + relation('r2', 'styles', 'styles.xml')),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': `<w:numbering ${namespaces}>${numbering}</w:numbering>` }),
    ...(styles === undefined ? {} : { 'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>` }),
  }
}

export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const content: Zippable = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(content)
}

/** A DOCX whose body is this XML. */
export function docxOf(body: string, parts?: ExtraParts): Uint8Array {
  return zipped(filesOf(body, parts))
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const run = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`
export const paragraph = (words: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(words)}</w:p>`
export const cell = (words: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`
export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`
export const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
