import { type Stats, statSync } from 'node:fs'
import { UsageFault } from './fault.js'
import type { Source } from './sources.js'

function present(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** Whether two paths lead to one file that is there. */
export function sameFile(one: string, other: string): boolean {
  const [a, b] = [present(one), present(other)]
  return a !== null && b !== null && a.ino === b.ino && a.dev === b.dev
}

/** A published report is never overwritten by what was read from it. */
export function refuseAsOutput(output: string | undefined, sources: readonly Source[]): void {
  if (output === undefined || output === '-') return
  const target = present(output)
  if (!target?.isFile()) return
  for (const source of sources) {
    if (!('path' in source)) continue
    const stats = present(source.path)
    if (stats && stats.ino === target.ino && stats.dev === target.dev) throw new UsageFault('outputIsInput', { path: output })
  }
}
