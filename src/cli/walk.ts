import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { byCodeUnits } from '../text/order.js'

/** A file below a folder: `path` as it is shown, `real` to tell whether it is the same as another. */
export interface Found {
  readonly path: string
  readonly real: string
}

export interface Walked {
  readonly files: readonly Found[]
  /** Folders that may not be looked into. */
  readonly closed: readonly string[]
}

interface Folder {
  readonly path: string
  readonly real: string
}

const joined = (folder: string, name: string): string =>
  folder === '.' ? name : folder.endsWith('/') ? folder + name : `${folder}/${name}`

function linked(path: string): { readonly real: string; readonly folder: boolean } | null {
  try {
    const real = realpathSync.native(path)
    return { real, folder: statSync(real).isDirectory() }
  } catch {
    return null
  }
}

/**
 * Everything below a folder, hidden files left out. Folders behind symbolic links are visited after all real ones and each
 * folder once, so loops end and a file keeps its plainest path.
 */
export function walk(root: string): Walked {
  const files: Found[] = []
  const closed: string[] = []
  const visited = new Set<string>()
  const folders: Folder[] = [{ path: root, real: realpathSync.native(root) }]
  const behindLinks: Folder[] = []
  for (let next = folders.pop(); next; next = folders.pop() ?? behindLinks.shift()) {
    if (visited.has(next.real)) continue
    visited.add(next.real)
    const entries = listed(next.path)
    if (!entries) closed.push(next.path)
    for (const entry of entries ?? []) sort(entry, next, { files, folders, behindLinks })
  }
  return { files: files.sort((a, b) => byCodeUnits(a.path, b.path)), closed: closed.sort() }
}

function listed(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodeUnits(a.name, b.name))
  } catch {
    return null
  }
}

interface Heaps {
  readonly files: Found[]
  readonly folders: Folder[]
  readonly behindLinks: Folder[]
}

function sort(entry: Dirent, folder: Folder, heaps: Heaps): void {
  if (entry.name.startsWith('.')) return
  const path = joined(folder.path, entry.name)
  const real = joined(folder.real, entry.name)
  if (entry.isDirectory()) heaps.folders.push({ path, real })
  else if (entry.isFile()) heaps.files.push({ path, real })
  else if (entry.isSymbolicLink()) {
    const target = linked(path)
    if (target?.folder) heaps.behindLinks.push({ path, real: target.real })
    else heaps.files.push({ path, real: target?.real ?? real })
  }
}
