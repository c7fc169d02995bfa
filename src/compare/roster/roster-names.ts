/** Titles of the column that holds the names. */
const titles = /^(?:单位|名称|单位名称|机构|机构名称|机关|机关名称|部门|部门名称|报送单位|unit|name)$/i

/** The cells of a line of CSV; a tab or a full-width comma parts cells too. */
export function cellsOf(line: string): readonly string[] {
  const cells = line.match(/"(?:[^"]|"")*"|[^,\t，]+|(?<=[,\t，]|^)(?=[,\t，]|$)/g) ?? []
  return cells.map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim())
}

/** The lines that say something: neither blank nor a remark behind `#`. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
}

/**
 * The units of a roster: one a line, the first column of CSV that is no number, or the one titled 单位 or 名称. Blank lines, lines that
 * begin with `#`, and a second mention of a name are passed over.
 */
export function rosterNames(text: string): readonly string[] {
  const lines = linesOf(text)
  const [head = '', ...rest] = lines
  const titled = cellsOf(head).findIndex((cell) => titles.test(cell))
  const names = (titled < 0 ? lines : rest).map((line) => {
    const cells = cellsOf(line)
    return (titled < 0 ? cells.find((cell) => !/^\d*[.、]?$/.test(cell)) : cells[titled]) ?? ''
  })
  return [...new Set(names.filter((name) => name !== ''))]
}
