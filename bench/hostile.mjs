// How the time of reading grows with hostile input: each piece over and over, to 200 KB and to twice that. A ratio near 2 is linear,
// near 4 quadratic. Prints the worst first.
import { readFileSync } from 'node:fs'
import { readReport } from '../dist/index.js'

const pieces = JSON.parse(readFileSync(new URL('hostile-pieces.json', import.meta.url), 'utf8'))

const encoder = new TextEncoder()

async function milliseconds(text) {
  const bytes = encoder.encode(`云山县2023年政府信息公开工作年度报告\n${text}`)
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const start = performance.now()
    await readReport({ bytes, path: null })
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const rows = []
for (const piece of pieces) {
  const half = piece.repeat(Math.ceil(200_000 / piece.length))
  const once = await milliseconds(half)
  const twice = await milliseconds(half + half)
  rows.push({
    piece: JSON.stringify(piece).slice(0, 24),
    'ms for 200 K units': Math.round(once),
    'ms for 400 K': Math.round(twice),
    ratio: (twice / once).toFixed(2),
  })
}
console.table(rows.sort((a, b) => b.ratio * Math.log(b['ms for 400 K'] + 1) - a.ratio * Math.log(a['ms for 400 K'] + 1)).slice(0, 15))
