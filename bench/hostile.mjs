// How the time of reading grows with hostile input: each piece over and over, to 200 KB and to twice that. A ratio near 2 is linear,
// near 4 quadratic. Prints the worst first.
import { readReport } from '../dist/index.js'

const pieces = [
  '|',
  ' ',
  '\n',
  '\t',
  '0',
  '0 ',
  '0\n',
  '1.',
  '一、',
  '(',
  '“”',
  '、',
  '规章',
  '规章\n',
  '总计 ',
  '其他|',
  '行政许可 5\n',
  '本',
  '本 ',
  '本年新\n',
  '第二十条第（一）项\n',
  '| | |\n',
  '规章 | 1 |\n',
  '要求行政机关确认或重新出具已获取信\n1\n2\n3\n4\n5\n6\n7\n',
  '行政复议\n',
  '結',
  'a(b',
  '项(xiàng)',
  '2021年',
  '20211',
  '〔2021',
  '增',
  '-',
  '/ ',
  '\r',
  '自然人\n商业企业\n1\n',
  '（三）不予公开\n',
]

const encoder = new TextEncoder()

function milliseconds(text) {
  const bytes = encoder.encode(`云山县2023年政府信息公开工作年度报告\n${text}`)
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const start = performance.now()
    readReport({ bytes, path: null })
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const rows = pieces.map((piece) => {
  const half = piece.repeat(Math.ceil(200_000 / piece.length))
  const once = milliseconds(half)
  const twice = milliseconds(half + half)
  return {
    piece: JSON.stringify(piece).slice(0, 24),
    'ms for 200 K units': Math.round(once),
    'ms for 400 K': Math.round(twice),
    ratio: (twice / once).toFixed(2),
  }
})
console.table(rows.sort((a, b) => b.ratio * Math.log(b['ms for 400 K'] + 1) - a.ratio * Math.log(a['ms for 400 K'] + 1)).slice(0, 15))
