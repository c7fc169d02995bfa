import { existsSync, realpathSync, type Stats, statSync } from 'node:fs'
import { sep } from 'node:path'
import type { InputError, InputErrorCode } from '../model/result.js'
import { errorCode } from './descriptor.js'
import { isGlob, matching } from './glob.js'
import { type Found, walk } from './walk.js'

/** One thing to read: a file, standard input, or why an operand led to nothing. */
export type Source = { readonly path: string } | { readonly standardInput: true } | { readonly error: InputError }

export function inputError(
  path: string | null,
  code: InputErrorCode,
  params: InputError['error']['params'],
  id: string | null = null,
): InputError {
  return { schemaVersion: '1', id, source: { path }, error: { code, params } }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'permission',
  EPERM: 'permission',
  ELOOP: 'link-loop',
  EISDIR: 'folder',
}

/** Why the system would not open it, by a code of ours that does not differ between systems. */
export function unopened(path: string | null, fault: unknown, id: string | null = null): InputError {
  const code = errorCode(fault)
  const reason = code ? reasons[code] : undefined
  return inputError(path, 'input-unreadable', reason ? { reason } : { reason: 'system', system: code }, id)
}

/** As it goes into records: "/" between parts, whatever the system. */
const shown = (operand: string): string => (sep === '/' ? operand : operand.split(sep).join('/'))

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null
}

type Wanted = (path: string) => boolean

function ofFolder(path: string, wanted: Wanted): readonly (Found | { readonly error: InputError })[] {
  const walked = walk(path)
  const closed = walked.closed.map((folder) => ({ error: inputError(folder, 'input-unreadable', { reason: 'permission' }) }))
  const files = walked.files.filter((file) => wanted(file.path))
  if (files.length > 0 || closed.length > 0) return [...closed, ...files]
  return [{ error: inputError(path, 'input-unreadable', { reason: 'folder-without-documents', files: walked.files.length }) }]
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    // A pipe such as /dev/fd/63 has no path of its own.
    return path
  }
}

function* ofPath(path: string, wanted: Wanted): Iterable<Found | Source> {
  try {
    const stats = statOf(path)
    if (stats?.isDirectory()) yield* ofFolder(path.length > 1 ? path.replace(/\/+$/, '') : path, wanted)
    else if (stats) yield { path, real: realOf(path) }
    else yield { error: inputError(path, 'input-unreadable', { reason: 'missing' }) }
  } catch (fault) {
    yield { error: unopened(path, fault) }
  }
}

function* ofOperand(operand: string, wanted: Wanted): Iterable<Found | Source> {
  if (operand === '-') return yield { standardInput: true }
  // A file whose name holds a bracket is that file; only what is not there is taken for a pattern.
  if (!isGlob(operand) || existsSync(operand)) return yield* ofPath(operand, wanted)
  const paths = matching(operand)
  if (paths.length === 0) yield { error: inputError(operand, 'input-unreadable', { reason: 'no-match' }) }
  for (const path of paths) yield* ofPath(path, wanted)
}

function keyOf(item: Found | Source): string {
  if ('error' in item) return `?${item.error.source.path}`
  return 'real' in item ? item.real : '-'
}

/** What the operands name: in their order, a folder's files by path, nothing twice. */
export function sourcesOf(operands: readonly string[], wanted: Wanted): readonly Source[] {
  const sources: Source[] = []
  const seen = new Set<string>()
  for (const operand of operands) {
    for (const item of ofOperand(shown(operand), wanted)) {
      const key = keyOf(item)
      if (seen.has(key)) continue
      seen.add(key)
      sources.push('real' in item ? { path: item.path } : item)
    }
  }
  return sources
}
