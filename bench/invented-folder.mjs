// A folder of reports made up for measuring: every third a web page, the rest text, two hundred in a folder.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inventedReport } from './invented-report.mjs'

const cells = (line) => line.split(' | ').map((cell) => `<td>${cell}</td>`)

/** The same report as a web page, each block of rows a table. */
export function inventedPage(seed) {
  const blocks = inventedReport(seed)
    .split('\n')
    .map((line) => (line.includes(' | ') ? `<tr>${cells(line).join('')}</tr>` : `<p>${line}</p>`))
  const body = blocks.join('\n').replaceAll(/(?:<tr>.*<\/tr>\n?)+/g, (rows) => `<table>\n${rows}</table>\n`)
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>年度报告</title></head><body>\n${body}</body></html>\n`
}

/** The paths of the files written, in the order in which they are read. */
export function inventedFolder(folder, count) {
  return Array.from({ length: count }, (_, index) => {
    const below = join(folder, String(Math.floor(index / 200)).padStart(4, '0'))
    if (index % 200 === 0) mkdirSync(below, { recursive: true })
    const page = index % 3 === 2
    const path = join(below, `${String(index).padStart(6, '0')}.${page ? 'html' : 'txt'}`)
    writeFileSync(path, page ? inventedPage(index) : inventedReport(index))
    return path
  })
}
