import { escapedXml, letters } from './sheet-xml.js'
import { styleSheet } from './styles.js'

/** A sheet that is written. */
export interface WrittenSheet {
  readonly name: string
  readonly columns: number
  /** With the row of titles. */
  readonly rows: number
}

const heading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export const sheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`

/** What stands in the package beside its sheets, by path: which sheets there are is known at the end. */
export function packageParts(sheets: readonly WrittenSheet[]): readonly (readonly [path: string, xml: string])[] {
  return [
    ['xl/styles.xml', styleSheet],
    ['xl/workbook.xml', workbook(sheets)],
    ['xl/_rels/workbook.xml.rels', relationships(sheets)],
    ['_rels/.rels', `${related}<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ['[Content_Types].xml', contentTypes(sheets)],
  ]
}

const related = `${heading}<Relationships xmlns="${packages}/relationships">`

function workbook(sheets: readonly WrittenSheet[]): string {
  const listed = sheets.map(({ name }, at) => `<sheet name="${escapedXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  // Not every program finds a filter without its hidden name.
  const filters = sheets.map(({ name, columns, rows }, at) => {
    const range = `'${escapedXml(name).replaceAll("'", "''")}'!$A$1:$${letters(columns - 1)}$${rows}`
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${range}</definedName>`
  })
  return (
    `${heading}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join('')}</sheets>` +
    `<definedNames>${filters.join('')}</definedNames></workbook>`
  )
}

function relationships(sheets: readonly WrittenSheet[]): string {
  const all = [...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]), ['styles', 'styles.xml']]
  const lines = all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`)
  return `${related}${lines.join('')}</Relationships>`
}

function contentTypes(sheets: readonly WrittenSheet[]): string {
  const override = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${types}.${type}+xml"/>`
  return (
    `${heading}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    override('xl/workbook.xml', 'sheet.main') +
    override('xl/styles.xml', 'styles') +
    `${sheets.map((_, at) => override(sheetPath(at + 1), 'worksheet')).join('')}</Types>`
  )
}
