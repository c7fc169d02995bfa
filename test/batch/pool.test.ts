import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { batchesOf } from '../../src/batch/batches.js'
import type { Loss } from '../../src/batch/messages.js'
import { type PoolOptions, pooled } from '../../src/batch/pool.js'
import { temporaryFolder } from '../cli/transcript.js'
import type { Odd } from './odd-worker.js'

let folder = ''
let script = ''

beforeAll(async () => {
  folder = temporaryFolder()
  script = join(folder, 'odd-worker.cjs')
  const entry = join(import.meta.dirname, 'odd-worker.ts')
  await build({ entryPoints: [entry], outfile: script, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Result = number | Loss['reason']

function options(changed: Partial<PoolOptions<Odd, number, Result>> = {}): PoolOptions<Odd, number, Result> {
  return {
    ...{ script, brief: null, jobs: 2, limits: { seconds: 60, megabytes: 128 } },
    lost: (_, { reason }) => reason,
    settle: (_, sent) => sent,
    ...{ beforeWait: () => {}, sizeOf: () => 1 },
    ...changed,
  }
}

async function all<T>(results: AsyncIterable<T>): Promise<readonly T[]> {
  const gathered: T[] = []
  for await (const result of results) gathered.push(result)
  return gathered
}

const odd = (count: number, does: (value: number) => Odd['does']): readonly Odd[] =>
  Array.from({ length: count }, (_, value) => {
    const kind = does(value)
    return kind === undefined ? { value } : { value, does: kind }
  })
const doubled = (items: readonly Odd[]): readonly Result[] => items.map(({ value }) => value * 2)
const inBatches = (items: readonly Odd[], jobs: number) => batchesOf(items, jobs, () => 1)

test('batches hold every input once and in order, and get smaller at the end', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 9 }), fc.constantFrom(1, 1 << 19, 1 << 21), (count, jobs, bytes) => {
      const items = Array.from({ length: count }, (_, index) => index)
      const batches = [...batchesOf(items, jobs, () => bytes)]
      expect(batches.flat()).toEqual(items)
      expect(batches.every(({ length }) => length > 0 && length <= 32)).toBe(true)
      if (bytes > 1 << 20) expect(batches.every(({ length }) => length === 1)).toBe(true)
      if (count > 0) expect(batches.at(-1)?.length).toBe(1)
    }),
  )
})

test('results come in the order of the inputs, whoever is done first', async () => {
  for (const jobs of [1, 2, 3]) {
    const items = odd(200, (value) => (value % 13 === 0 ? 'wait' : undefined))
    expect(await all(pooled(inBatches(items, jobs), options({ jobs })))).toEqual(doubled(items))
  }
})

test('no input, no worker', async () => {
  expect(await all(pooled<Odd, number, Result>([], options({ script: join(folder, 'missing.cjs') })))).toEqual([])
})

test.each([
  ['hang', 'timed-out'],
  ['fill', 'out-of-memory'],
  ['end', 'internal-fault'],
  ['throw', 'internal-fault'],
] as const)('an input that makes its worker %s is lost as %s, and no other', async (does, reason) => {
  const bad = [3, 40, 41, 119]
  const items = odd(120, (value) => (bad.includes(value) ? does : undefined))
  const expected = items.map(({ value }) => (bad.includes(value) ? reason : value * 2))
  expect(await all(pooled(inBatches(items, 2), options({ limits: { seconds: does === 'hang' ? 1 : 60, megabytes: 64 } })))).toEqual(
    expected,
  )
})

test('time that an input waits for its turn is not time it takes', async () => {
  const slow = odd(6, () => 'wait')
  const results: Result[] = []
  for await (const result of pooled([slow], options({ limits: { seconds: 1, megabytes: 64 } }))) {
    results.push(result)
    // Whoever reads blocks this thread, as a full pipe does.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
  }
  expect(results).toEqual(doubled(slow))
})

test('a worker that cannot begin ends the run and says why', async () => {
  await expect(
    all(
      pooled(
        inBatches(
          odd(3, () => undefined),
          1,
        ),
        options({ brief: 'unfit' }),
      ),
    ),
  ).rejects.toThrow('cannot begin')
})

test('what nobody reads is not worked on', async () => {
  let taken = 0
  function* endless(): Iterable<readonly Odd[]> {
    for (;;) yield [{ value: taken++ }]
  }
  const results = pooled(endless(), options({ sizeOf: () => 16 << 20 }))[Symbol.asyncIterator]()
  expect(await results.next()).toEqual({ value: 0, done: false })
  await new Promise((resolve) => setTimeout(resolve, 300))
  // Four results of 16 MiB that wait fill the budget; two workers have two batches each.
  expect(taken).toBeLessThanOrEqual(12)
  await results.return?.(undefined)
})

test('what is left to this thread keeps its place', async () => {
  const items = odd(90, () => undefined)
  const settle = (_: Odd, sent: number): number | Promise<number> =>
    sent % 3 === 0 ? new Promise((resolve) => setTimeout(() => resolve(-sent), sent % 5)) : sent
  const expected = items.map(({ value }) => (value % 3 === 0 ? -2 * value : 2 * value))
  expect(await all(pooled(inBatches(items, 2), options({ settle })))).toEqual(expected)
})

test('a fault in what comes in ends the run', async () => {
  async function* failing(): AsyncIterable<readonly Odd[]> {
    yield [{ value: 1 }]
    throw new Error('no more')
  }
  await expect(all(pooled(failing(), options()))).rejects.toThrow('no more')
})
