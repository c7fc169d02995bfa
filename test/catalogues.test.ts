import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../src/cli/commands/index.js'
import { optionSpecs } from '../src/cli/options.js'
import { forms } from '../src/forms/index.js'
import { diffFormats } from '../src/outputs/diffs/formats/index.js'
import { findingFormats } from '../src/outputs/findings/index.js'
import { recordFormats } from '../src/outputs/records/index.js'
import { rules } from '../src/rules/index.js'

interface Catalogue {
  readonly folder: string
  readonly entries: readonly { readonly id: string }[]
}

const catalogues: readonly Catalogue[] = [
  { folder: 'forms', entries: forms },
  { folder: 'rules', entries: rules },
  { folder: 'outputs/records', entries: recordFormats },
  { folder: 'outputs/findings', entries: findingFormats },
  { folder: 'outputs/diffs/formats', entries: diffFormats },
  { folder: 'cli/commands', entries: commands },
]

/** What stands in the folder besides entries: the index, and how the rules are explained. */
const noEntries: readonly string[] = ['index', 'explain']

const idsIn = (folder: string): readonly string[] =>
  readdirSync(join(import.meta.dirname, '../src', folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => entry.name.slice(0, -'.ts'.length))

for (const { folder, entries } of catalogues) {
  test(`the index of ${folder} holds every file of the folder, each under the file's name`, async () => {
    const kept = folder === 'cli/commands' ? ['index'] : noEntries
    const names = idsIn(folder).filter((name) => !kept.includes(name))
    expect(entries.map(({ id }) => id).sort()).toEqual([...names].sort())
    for (const name of names) {
      const { default: entry } = await import(join(import.meta.dirname, '../src', folder, `${name}.ts`))
      expect(entry.id).toBe(name)
    }
  })
}

test('the formats that diff offers are those there are', () => {
  expect(optionSpecs.diffFormat.choices).toEqual(diffFormats.map(({ id }) => id))
})
