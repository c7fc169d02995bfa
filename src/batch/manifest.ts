/** What finished lines are of; a manifest with another one is of no use. */
export interface ManifestHead {
  readonly version: string
  /** Those that change what is written. */
  readonly options: Readonly<Record<string, string>>
}

/** A finished input: its line follows that of the entry before. */
export interface ManifestEntry {
  readonly path: string | null
  /** SHA-256 of the bytes that were read; null where they gave no record. */
  readonly digest: string | null
  /** Of the line, with its end. */
  readonly bytes: number
}

/** The entries of a manifest, and how much of it they take. */
export interface Manifest {
  readonly entries: readonly ManifestEntry[]
  /** Bytes of the manifest up to the end of the head, then of each entry. */
  readonly ends: readonly number[]
}

const kind = 'disclose-manifest-1'

export function headLine({ version, options }: ManifestHead): string {
  return `${JSON.stringify({ kind, version, options })}\n`
}

export function entryLine({ path, digest, bytes }: ManifestEntry): string {
  return `${JSON.stringify({ path, digest, bytes })}\n`
}

/** What a manifest says as far as it is whole; null for one of another version or with other options. */
export function manifestIn(written: Uint8Array, head: ManifestHead): Manifest | null {
  const bytes = Buffer.from(written.buffer, written.byteOffset, written.length)
  const first = Buffer.from(headLine(head))
  if (!bytes.subarray(0, first.length).equals(first)) return null
  const entries: ManifestEntry[] = []
  const ends = [first.length]
  for (let from = first.length, end = bytes.indexOf('\n', from); end >= 0; from = end + 1, end = bytes.indexOf('\n', from)) {
    const entry = entryOf(bytes.toString('utf8', from, end))
    if (!entry) break
    entries.push(entry)
    ends.push(end + 1)
  }
  return { entries, ends }
}

function entryOf(line: string): ManifestEntry | null {
  try {
    const { path, digest, bytes } = JSON.parse(line)
    const known = (path === null || typeof path === 'string') && (digest === null || /^[0-9a-f]{64}$/.test(digest))
    return known && Number.isSafeInteger(bytes) && bytes > 0 ? { path, digest, bytes } : null
  } catch {
    return null
  }
}
