import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Partial } from '../../src/batch/partial.js'
import { temporaryFolder } from '../cli/transcript.js'

let folder = ''
beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const head = { version: '1', options: { evidence: 'full' } }
const digestOf = (index: number, content = 0): string => `${index}${content}`.padStart(64, '0')
const lineOf = (index: number, content = 0): string => `{"第":${index},"c":${content}}${'x'.repeat(index % 5)}\n`

/** One run over so many inputs, some of which gave no record; the indices that had to be done. */
function run(path: string, inputs: readonly number[], { failing = (_: number): boolean => false, content = 0, head: own = head } = {}) {
  const partial = new Partial(path, own)
  const done: number[] = []
  for (const index of inputs) {
    const digest = digestOf(index, content)
    if (partial.digestOf(`${index}`) === digest) partial.keep(`${index}`)
    else {
      done.push(index)
      expect(partial.add({ path: `${index}`, digest: failing(index) ? null : digest }, lineOf(index, content))).toBe(true)
    }
  }
  const lines = [...partial.lines()].map((line) => Buffer.from(line).toString()).join('')
  const { isInOrder } = partial
  partial.close()
  return { done, lines, isInOrder, written: readFileSync(path, 'utf8') }
}

const inputs = Array.from({ length: 20 }, (_, index) => index)
const whole = inputs.map((index) => lineOf(index)).join('')

test('a run that was cut off at any byte of its two files is taken up, and its lines are those of one that was not', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(1000), fc.nat(2000), fc.boolean(), (count, lines, entries, trailing) => {
      const path = join(folder, 'cut')
      rmSync(path, { force: true })
      rmSync(`${path}.manifest`, { force: true })
      run(path, inputs.slice(0, count))
      for (const [file, bytes] of [
        [path, lines],
        [`${path}.manifest`, entries],
      ] as const) {
        const { length } = readFileSync(file)
        truncateSync(file, Math.min(bytes, length))
      }
      if (trailing) writeFileSync(path, '{"half of a line', { flag: 'a' })
      const taken = run(path, inputs)
      expect(taken.lines).toBe(whole)
      expect(taken.written).toBe(whole)
      expect(taken.isInOrder).toBe(true)
      expect(run(path, inputs).done).toEqual([])
    }),
    { numRuns: Number(process.env['RUNS'] ?? 100) },
  )
})

test('an entry counts only if its line stands there to its end', () => {
  const path = join(folder, 'ahead')
  run(path, inputs)
  truncateSync(path, Buffer.byteLength(whole) - 3)
  expect(run(path, inputs).done).toEqual([19])
})

test('what failed and what has changed is done again, the rest is not, and old lines are left out', () => {
  const path = join(folder, 'changed')
  expect(run(path, inputs.slice(0, 10), { failing: (index) => index === 4 }).done).toEqual(inputs.slice(0, 10))
  const again = run(path, inputs.slice(2, 12))
  expect(again.done).toEqual([4, 10, 11])
  expect(again.lines).toBe(
    inputs
      .slice(2, 12)
      .map((index) => lineOf(index))
      .join(''),
  )
  expect(again.isInOrder).toBe(false)
  expect(run(path, [3, 7], { content: 1 })).toMatchObject({ done: [3, 7], lines: lineOf(3, 1) + lineOf(7, 1) })
})

test('another version or other options start over', () => {
  const path = join(folder, 'other')
  run(path, inputs)
  for (const own of [
    { ...head, version: '2' },
    { ...head, options: { evidence: 'none' } },
  ]) {
    expect(run(path, inputs, { head: own })).toMatchObject({ done: inputs, written: whole })
  }
})

test('what is no manifest starts over', () => {
  const path = join(folder, 'garbled')
  for (const manifest of ['', '\0\0\0', '[]\n', '{"kind":"disclose-manifest-1"}\n']) {
    run(path, inputs)
    writeFileSync(`${path}.manifest`, manifest)
    expect(run(path, inputs)).toMatchObject({ done: inputs, written: whole })
  }
})

test('two runs that write the same file notice it', () => {
  const path = join(folder, 'two')
  const one = new Partial(path, head)
  const two = new Partial(path, head)
  expect(one.add({ path: 'a', digest: digestOf(1) }, lineOf(1))).toBe(true)
  expect(two.add({ path: 'b', digest: digestOf(2) }, lineOf(2))).toBe(false)
  one.close()
  two.close()
})
