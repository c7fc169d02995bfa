import { code } from './sha256-code.js'

interface Engine {
  readonly memory: { readonly buffer: ArrayBuffer }
  compress(block: number, end: number): void
}

/** What of WebAssembly is used: TypeScript knows it as a thing of browsers. */
interface Assembly {
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}

/** Where in the engine's memory the hash value and the blocks are (sha256.wat), and how many bytes of blocks have room. */
const hashAt = 512
const blocksAt = 576
const room = 1008 * 64

/** H(0) of the standard (FIPS 180-4, 5.3.3). */
const start = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]

/** Node's own digest is several times as fast and takes 5 ms to load, a tenth of a start: it comes when that has paid for itself. */
const worthLoading = 1 << 20

let digested = 0
let engine: Engine | null = null

/** Stands in for text/digest.ts in the bundle (scripts/build.mjs). */
export function sha256(bytes: Uint8Array): string {
  digested += bytes.length
  if (digested < worthLoading) {
    engine ??= assembled()
    if (engine) return digest(bytes, engine)
    digested = worthLoading
  }
  return process.getBuiltinModule('node:crypto').hash('sha256', bytes)
}

/** Nothing where there is no WebAssembly (`--jitless`) or no room for its memory (`ulimit -v`). */
function assembled(): Engine | null {
  try {
    const { Module, Instance } = (globalThis as unknown as { WebAssembly: Assembly }).WebAssembly
    return new Instance(new Module(Buffer.from(code, 'base64'))).exports as Engine
  } catch {
    return null
  }
}

function digest(bytes: Uint8Array, { memory, compress }: Engine): string {
  const memoryBytes = new Uint8Array(memory.buffer)
  const hash = new Uint32Array(memory.buffer, hashAt, 8)
  hash.set(start)
  const last = bytes.length - (bytes.length % 64)
  for (let from = 0; from < last; from += room) {
    const blocks = bytes.subarray(from, Math.min(from + room, last))
    memoryBytes.set(blocks, blocksAt)
    compress(blocksAt, blocksAt + blocks.length)
  }
  const end = bytes.length - last < 56 ? 64 : 128
  memoryBytes.fill(0, blocksAt, blocksAt + end)
  memoryBytes.set(bytes.subarray(last), blocksAt)
  memoryBytes[blocksAt + bytes.length - last] = 0x80
  new DataView(memory.buffer).setUint32(blocksAt + end - 4, bytes.length * 8)
  compress(blocksAt, blocksAt + end)
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('')
}
