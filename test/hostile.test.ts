import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readReport } from './reading.js'

/** What a page may hold that nobody wrote: each piece repeated to some 60 KB; bench/hostile.mjs measures how the time grows. */
const pieces: readonly string[] = JSON.parse(readFileSync(new URL('../bench/hostile-pieces.json', import.meta.url), 'utf8'))

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
