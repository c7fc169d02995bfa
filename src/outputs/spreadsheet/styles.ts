/** Indexes into the cell formats of the style sheet below. */
export const styleIds = { head: 1, text: 2, long: 3, quoted: 4, number: 5 } as const

const align = (wrap: boolean): string => `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/>`
const format = (attributes: string, wrap: boolean): string => `<xf xfId="0" ${attributes} applyAlignment="1">${align(wrap)}</xf>`

/**
 * In the order of `styleIds`. Texts have the format "text" (49), so that a cell stays one when somebody edits it; long ones not, which some
 * programs would show as ####. What begins like a formula has the apostrophe that Excel keeps beside the value (`quotePrefix`), not in it.
 */
const formats = [
  '<xf xfId="0" numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  format('numFmtId="0" fontId="1" fillId="2" borderId="0" applyFont="1" applyFill="1"', true),
  format('numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"', true),
  format('numFmtId="0" fontId="0" fillId="0" borderId="0"', true),
  format('numFmtId="0" fontId="0" fillId="0" borderId="0" quotePrefix="1"', true),
  format('numFmtId="0" fontId="0" fillId="0" borderId="0"', false),
]

export const styleSheet: string = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF3"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')
