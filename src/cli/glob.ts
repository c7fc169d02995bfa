import { existsSync, readdirSync } from 'node:fs'

const magic = /[*?[{]/

export function isGlob(operand: string): boolean {
  return magic.test(operand)
}

/** `a{b,c}` as `ab` and `ac`, innermost braces first. */
function withoutBraces(pattern: string): readonly string[] {
  const found = /^(.*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(pattern)
  if (!found) return [pattern]
  const [, before = '', choices = '', after = ''] = found
  return choices.split(',').flatMap((choice) => withoutBraces(before + choice + after))
}

const sources: Readonly<Record<string, string>> = { '*': '[^/]*', '?': '[^/]' }

/** One part of a pattern; hidden names match only where the dot is written out. */
function matcherOf(part: string): RegExp {
  const source = part.replace(/\[(!?)([^\]]+)\]|[*?]|[\\^$.+()[\]{}|]/g, (whole: string, not?: string, set?: string) => {
    if (set !== undefined) return `[${not ? '^' : ''}${set.replace(/[\\^[]/g, '\\$&')}]`
    return sources[whole] ?? `\\${whole}`
  })
  return new RegExp(`^${part.startsWith('.') ? '' : '(?!\\.)'}${source}$`, 'u')
}

function entriesOf(folder: string): readonly { readonly name: string; isDirectory(): boolean }[] {
  try {
    return readdirSync(folder || '.', { withFileTypes: true })
  } catch {
    return []
  }
}

/** A folder and all below it; links are not followed, so there are no loops. */
function* foldersFrom(folder: string): Iterable<string> {
  yield folder
  for (const entry of entriesOf(folder)) {
    if (entry.isDirectory() && !entry.name.startsWith('.')) yield* foldersFrom(`${folder}${entry.name}/`)
  }
}

function* expanded(folder: string, parts: readonly string[]): Iterable<string> {
  const [part = '', ...rest] = parts
  const last = rest.length === 0
  if (part === '**' && !last) {
    for (const below of foldersFrom(folder)) yield* expanded(below, rest)
  } else if (!isGlob(part)) {
    const path = folder + part
    if (!last) yield* expanded(`${path}/`, rest)
    else if (existsSync(path)) yield path
  } else {
    const matcher = matcherOf(part)
    for (const { name } of entriesOf(folder)) {
      if (!matcher.test(name)) continue
      if (last) yield folder + name
      else yield* expanded(`${folder}${name}/`, rest)
    }
  }
}

/** The files and folders that match `*`, `**`, `?`, `[…]` and `{a,b}`, by path in code-unit order. */
export function matching(pattern: string): readonly string[] {
  const paths = withoutBraces(pattern).flatMap((simple) => [...expanded('', simple.replace(/\/+$/, '').split('/'))])
  return [...new Set(paths)].sort()
}
