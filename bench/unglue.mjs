// Tables that lost their shape: what share of their figures is put back, how many are wrong, and what a page costs (time of the processor)
// beside the same page with its cells. Invented tables of the form of 2021 in which everything adds up, and the same with one slip; digits
// run together, and blanks dropped in up to four rows. `--tables N` (default 60) of each.
import { build } from 'esbuild'

const option = (name, fallback) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const tables = option('--tables', 60)

const source = `
export { reportOf } from './src/pipeline.js'
export { documentOf } from './test/reading.js'
export { cellsOf, formOf } from './test/rendering/figures.js'
export { consistentTable, withSlip } from './test/rendering/glued.js'
export { blanksIn } from './test/rendering/ragged.js'
export { plainWording } from './test/rendering/wording.js'
export { sheetsOf } from './test/rendering/sheets.js'
`
const bundled = await build({
  stdin: { contents: source, resolveDir: new URL('..', import.meta.url).pathname },
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'bundle',
  write: false,
})
const { blanksIn, cellsOf, consistentTable, documentOf, formOf, plainWording, reportOf, sheetsOf, withSlip } = await import(
  `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`
)

const form = formOf('form-2021')
const cells = cellsOf(form).map(({ pointer }) => pointer)
const filled = (row) => row.filter((cell) => cell !== null && cell !== '')
const layouts = {
  cells: (rows) => rows.map((row) => row.map((cell) => cell ?? '').join('\t')).join('\n'),
  lines: (rows) => rows.flatMap(filled).join('\n'),
  glued: (rows) => rows.flatMap(filled).join(''),
}

function pageOf(table, blanks, layout) {
  const figures = new Map(
    cells.map((pointer) => [pointer, { words: blanks.has(pointer) ? '' : String(table.get(pointer) ?? 0), value: 0 }]),
  )
  const drawn = new Map(sheetsOf(form, figures, plainWording).map(({ heading, rows }) => [heading, layouts[layout](rows)]))
  const sections = form.outline.map(({ number, wordings: [words] }) => {
    const heading = `${number}、${words}`
    return `${heading}\n${drawn.get(heading) ?? '本节另有说明。'}`
  })
  return new TextEncoder().encode(`云山县水务局\n2022年政府信息公开工作年度报告\n${sections.join('\n')}\n`)
}

const at = (record, pointer) =>
  pointer
    .split('/')
    .slice(1)
    .reduce((node, key) => node?.[key] ?? null, record)
const read = (bytes) => reportOf(documentOf(bytes), { bytes, path: null }, { sha256: () => '' })

function milliseconds(pages) {
  const start = process.cpuUsage()
  const records = pages.map(read)
  const { user, system } = process.cpuUsage(start)
  return { records, each: (user + system) / 1e3 / pages.length }
}

const none = new Set()
const kinds = [
  { kind: 'digits run together', layout: 'glued', slip: false, dropped: false },
  { kind: 'digits run together, one slip', layout: 'glued', slip: true, dropped: false },
  { kind: 'blanks dropped', layout: 'lines', slip: false, dropped: true },
  { kind: 'blanks dropped, one slip', layout: 'lines', slip: true, dropped: true },
]
const percent = (part, whole) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`)

function measured(density, { kind, layout, slip, dropped }) {
  const made = Array.from({ length: tables }, (_, index) => {
    const seed = index + 1
    const whole = consistentTable(seed, density)
    const table = slip ? withSlip(whole, seed, 'requests') : whole
    return { table, blanks: dropped ? blanksIn(table, seed) : none }
  })
  const plain = milliseconds(made.map(({ table, blanks }) => pageOf(table, blanks, 'cells')))
  const { records, each } = milliseconds(made.map(({ table, blanks }) => pageOf(table, blanks, layout)))
  const tally = { requests: [0, 0], remedies: [0, 0], wrong: 0 }
  for (const [index, { table, blanks }] of made.entries()) {
    const short = new Set([...blanks].map((pointer) => pointer.slice(0, pointer.lastIndexOf('/'))))
    for (const [pointer, printed] of table) {
      const value = at(records[index], pointer)
      if (value !== null && (blanks.has(pointer) || value !== printed)) tally.wrong++
      // Of tables with blanks, what counts are the figures of the rows that lost them.
      if (dropped && (printed === 0 || !short.has(pointer.slice(0, pointer.lastIndexOf('/'))))) continue
      const counted = tally[pointer.split('/')[1]]
      counted[1]++
      if (value === printed) counted[0]++
    }
  }
  return {
    table: density,
    damage: kind,
    'of requests': percent(...tally.requests),
    'of remedies': percent(...tally.remedies),
    wrong: tally.wrong,
    'ms a page': each.toFixed(1),
    'times the page with cells': (each / plain.each).toFixed(1),
  }
}

measured('sparse', kinds[0])
console.table(['sparse', 'ordinary', 'dense'].flatMap((density) => kinds.map((kind) => measured(density, kind))))
