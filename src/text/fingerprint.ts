import type { Fail } from '../model/rule.js'

/** Whose report, of which year, and what a finding is about: cells with their values, or what stands there. */
export interface Known {
  readonly organ: string
  readonly year: number | null
  readonly rule: string
  readonly values: readonly string[]
}

/** What a finding is known again by, in every run: nothing in it moves when lines or other statements are added above. */
export function findingFingerprint(known: Known, { params = {}, expected, actual }: Pick<Fail, 'params' | 'expected' | 'actual'>): string {
  const told = Object.entries(params).map(([key, value]) => `${key}=${value}`)
  const { organ, year, rule, values } = known
  return fingerprint([organ, String(year ?? ''), rule, ...values, ...told, String(expected ?? ''), String(actual ?? '')])
}

const offsetBasis = 0xcbf29ce484222325n
const prime = 0x100000001b3n
const mask = 0xffffffffffffffffn

/** FNV-1a, 64 bits, over the UTF-16 units of the parts, little end first; a NUL unit after each part. */
export function fingerprint(parts: readonly string[]): string {
  let hash = offsetBasis
  const take = (byte: number): void => {
    hash = ((hash ^ BigInt(byte)) * prime) & mask
  }
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at)
      take(unit & 0xff)
      take(unit >> 8)
    }
    take(0)
    take(0)
  }
  return hash.toString(16).padStart(16, '0')
}
