import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'

const nodes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const patterned = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) & 0xff)

/** The digest as a run begins with it: nothing digested yet. */
async function fresh(): Promise<(bytes: Uint8Array) => string> {
  vi.resetModules()
  return (await import('../../src/cli/digest.js')).sha256
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('the digest of any bytes is the one Node gives, and Node is not asked for it', async () => {
  const asked = vi.spyOn(process, 'getBuiltinModule')
  const sha256 = await fresh()
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      expect(sha256(bytes)).toBe(nodes(bytes))
    }),
  )
  expect(asked).not.toHaveBeenCalled()
})

test('a message may end anywhere in a block, and fill the room for blocks to the last byte or run over', async () => {
  const sha256 = await fresh()
  const full = 1008 * 64
  const lengths = [...Array(200).keys(), ...[-65, -64, -9, -8, -1, 0, 1, 55, 56, 64].map((more) => full + more), 2 * full, 2 * full + 63]
  for (const length of lengths) expect(sha256(patterned(length)), `${length} bytes`).toBe(nodes(patterned(length)))
})

test('after a mebibyte, in one piece or in many, Node digests', async () => {
  const asked = vi.spyOn(process, 'getBuiltinModule')
  for (const pieces of [[1 << 20], Array(1024).fill(1 << 10)]) {
    asked.mockClear()
    const sha256 = await fresh()
    for (const length of pieces) expect(sha256(patterned(length))).toBe(nodes(patterned(length)))
    expect(asked).toHaveBeenCalledTimes(1)
  }
})

test('without WebAssembly Node digests from the start', async () => {
  vi.stubGlobal('WebAssembly', undefined)
  const sha256 = await fresh()
  expect(sha256(patterned(100))).toBe(nodes(patterned(100)))
})
