import { expect, test } from 'vitest'
import { readReport } from '../src/pipeline.js'

/** What a page may hold that nobody wrote: each piece repeated to some 60 KB; bench/hostile.mjs measures how the time grows. */
const pieces: readonly string[] = [
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
  '\u0000'.replace('\u0000', '\u200b'),
  '2021年',
  '20211',
  '〔2021',
  '增',
  '-',
  '/ ',
  '\r',
  '\u2028',
  '😀',
  '\ud800',
  '自然人\n商业企业\n1\n',
  '（三）不予公开\n',
]

test.each(pieces)('reads %j over and over without a figure made up and without an end', (piece) => {
  const text = `云山县2023年政府信息公开工作年度报告\n${piece.repeat(Math.ceil(60_000 / piece.length))}`
  const record = readReport({ bytes: new TextEncoder().encode(text), path: null })
  expect(record).toHaveProperty('schemaVersion', '1')
  if ('error' in record) return
  for (const { start, end, quote, state } of Object.values(record.evidence)) {
    expect(quote.length).toBe(end - start)
    expect(state === undefined || quote === '' || state !== 'blank').toBe(true)
  }
})
