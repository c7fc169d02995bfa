// How long a heavy web page takes, as a ratio to parse5 parsing the same page in the same run; and a cell that asks for three million
// columns. Warm, the runs interleaved, medians. `--rounds N` (default 15).
import { parse } from 'parse5'
import { checkReport, readReport } from '../dist/index.js'
import { inventedReport } from './invented-report.mjs'

const at = process.argv.indexOf('--rounds')
const rounds = at < 0 ? 15 : Number(process.argv[at + 1])

const box =
  'border-width:1px;border-style:solid;border-color:windowtext;padding:0 7px;word-break:break-all;mso-border-alt:solid windowtext .5pt'
const font =
  'mso-bidi-font-size:16.0pt;mso-ascii-font-family:"Times New Roman";font-size:14px;font-family:仿宋_GB2312;color:black;letter-spacing:0'
const span = (words) => `<span style='${font}'>${words}</span>`
/** Labels are cut into spans, headers stand one character a paragraph, as editors of the last fifteen years leave them. */
const cell = (words, header) => {
  const content = header
    ? [...words].map((character) => `<p style="margin:0;text-align:center;line-height:22px">${span(character)}</p>`).join('')
    : `<p style="margin:0;line-height:22px">${words.replace(/.{1,2}/gu, (piece) => span(span(piece)))}<o:p></o:p></p>`
  return `<td width="68" style="${box}">${content}</td>`
}

function heavyPage(report) {
  let page = ''
  let open = false
  for (const line of report.split('\n')) {
    const cells = line.split(' | ')
    const row = cells.length > 1
    if (row !== open) page += row ? '<table style="border-collapse:collapse">' : '</table>'
    open = row
    if (row) page += `<tr>${cells.map((words) => cell(words, !/\d/.test(line))).join('')}</tr>`
    else page += `<p style="text-indent:2em;line-height:32px"><span style='${font}'><span>${line}</span><o:p></o:p></span></p>`
  }
  return `<html><head><meta charset="utf-8"><style>${'.MsoNormal{margin:0}\n'.repeat(400)}</style></head><body>${page}</body></html>`
}

const page = heavyPage(inventedReport(1))
const bytes = new TextEncoder().encode(page)
const wide = new TextEncoder().encode(page.replace('<td width="68"', '<td colspan="3000000"'))
const read = async (given) => {
  const report = await readReport({ bytes: given, path: null })
  if ('error' in report) throw new Error(JSON.stringify(report.error))
  return report
}
const jobs = {
  'parse5 alone (floor)': async () => parse(page),
  extract: () => read(bytes),
  check: async () => checkReport(await read(bytes), { language: 'zh' }),
  'extract, a cell of 3,000,000 columns': () => read(wide),
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]))
for (let round = -3; round < rounds; round++) {
  for (const [name, job] of Object.entries(jobs)) {
    const start = performance.now()
    await job()
    if (round >= 0) times[name].push(performance.now() - start)
  }
}
const [floor] = Object.values(times)
console.log(
  `a page of ${Math.round(bytes.length / 1024)} KB, ${JSON.stringify((await read(bytes)).indicators.requestsReceived?.value)} requests received`,
)
console.table(
  Object.entries(times).map(([job, runs]) => ({
    job,
    'median (ms)': median(runs).toFixed(1),
    'times the floor': median(runs.map((run, index) => run / floor[index])).toFixed(2),
    goal: job === 'extract' ? '≤ 4' : '',
  })),
)
