import type { Entry } from '../outputs/printer.js'

/** The options let only known formats pass. */
export async function loaded<T>(catalogue: readonly Entry<T>[], id: string): Promise<T> {
  const entry = catalogue.find((candidate) => candidate.id === id)
  if (!entry) throw new Error(`format ${id} is not in the catalogue`)
  return entry.load()
}
