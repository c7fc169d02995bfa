// How long a PDF of a few pages takes, as a ratio to the library (pdf.js by way of unpdf) reading its text and its operators in the same
// run. Warm, the runs interleaved, medians. `--rounds N` (default 15); files named behind it are measured instead of an invented one.
import { readFileSync } from 'node:fs'
import * as pdfjs from 'unpdf/pdfjs'
import { readReport } from '../dist/index.js'
import { inventedPdf } from './invented-pdf.mjs'
import { inventedReport } from './invented-report.mjs'

const args = process.argv.slice(2)
const at = args.indexOf('--rounds')
const rounds = at < 0 ? 15 : Number(args.splice(at, 2)[1])
const files =
  args.length > 0
    ? args.map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(path)) }))
    : [{ name: 'an invented report', bytes: inventedPdf(inventedReport(1)).bytes }]

async function library(bytes) {
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
  })
  const pdf = await task.promise
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    await page.getTextContent()
    await page.getOperatorList()
  }
  await task.destroy()
  return pdf.numPages
}

async function read(bytes) {
  const report = await readReport({ bytes, path: null })
  if ('error' in report) throw new Error(JSON.stringify(report.error))
  return report
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
const rows = []
for (const { name, bytes } of files) {
  // Reading first: it brings what the library lacks on Node 20.
  const requests = (await read(bytes)).indicators.requestsReceived?.value
  const times = { library: [], extract: [] }
  for (let round = -3; round < rounds; round++) {
    for (const [job, run] of Object.entries({ library, extract: read })) {
      const start = performance.now()
      await run(bytes)
      if (round >= 0) times[job].push(performance.now() - start)
    }
  }
  const pages = await library(bytes)
  rows.push({
    file: name.split('/').at(-1),
    pages,
    'requests received': requests,
    'library (ms)': median(times.library).toFixed(1),
    'extract (ms)': median(times.extract).toFixed(1),
    'times the library': median(times.extract.map((time, index) => time / times.library[index])).toFixed(2),
    goal: '≤ 3',
  })
}
console.table(rows)
