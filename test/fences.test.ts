import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../src')

interface Fence {
  readonly places: readonly string[]
  readonly packages?: readonly string[]
}

/** DESIGN.md, "The tree": what each place may import besides itself. Files at the top of src/ are places of their own. */
const fences: Readonly<Record<string, Fence>> = {
  model: { places: [] },
  text: { places: ['model'], packages: ['@noble/hashes/', 'get-east-asian-width'] },
  grid: { places: ['model'] },
  inputs: { places: ['model', 'text', 'grid'], packages: ['fflate/browser', 'parse5', 'saxes', 'unpdf/pdfjs'] },
  normalise: { places: ['model', 'text'] },
  segment: { places: ['model', 'text'] },
  assemble: { places: ['model', 'text'] },
  forms: { places: ['model', 'text'] },
  recognise: { places: ['model', 'text', 'grid', 'edits'] },
  edits: { places: ['model'] },
  rules: { places: ['model', 'edits'] },
  validate: { places: ['model', 'edits', 'text'] },
  compare: { places: ['model', 'text', 'edits'] },
  outputs: { places: ['model', 'text'], packages: ['chalk', 'cli-table3', 'fflate', 'hyparquet-writer/'] },
  batch: { places: ['pipeline', 'compare', 'outputs', 'rules', 'model'], packages: ['node:'] },
  // The words of forms and the schemas of records are handed to outputs from here (cli/engine.ts).
  cli: {
    places: ['pipeline', 'compare', 'outputs', 'rules', 'model', 'validate', 'forms', 'text', 'batch', 'figure-at', 'panel'],
    packages: ['node:', 'commander'],
  },
  // What the forms' data says to the stages that may not see a form.
  vocabularies: { places: ['forms', 'recognise', 'segment', 'model', 'text'] },
  'figure-at': { places: ['model'] },
  // What many reports are together: rules between reports are handed the forms and the names of cells from here.
  panel: { places: ['compare', 'forms', 'model', 'pipeline', 'validate'] },
  index: { places: ['pipeline', 'panel', 'figure-at', 'model'] },
}

interface Import {
  readonly file: string
  readonly place: string
  readonly target: string
}

const placeOf = (path: string): string => (path.split('/')[0] ?? '').replace(/\.ts$/, '')

const files: readonly string[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
const sourceOf = (file: string): string => readFileSync(join(src, file), 'utf8')
const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

function importsOf(file: string): readonly Import[] {
  const found = withoutComments(sourceOf(file)).matchAll(
    /\bfrom\s+['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm,
  )
  return [...found].map(([, from, lazy, bare]) => ({ file, place: placeOf(file), target: from ?? lazy ?? bare ?? '' }))
}

const imports = files.flatMap(importsOf)

function allowed({ file, place, target }: Import): boolean {
  const fence = fences[place]
  if (!fence) return place === 'pipeline'
  if (!target.startsWith('.'))
    return (fence.packages ?? []).some((known) => target === known || (/[:/]$/.test(known) && target.startsWith(known)))
  const reached = placeOf(
    relative(src, join(src, dirname(file), target))
      .replaceAll('\\', '/')
      .replace(/\.js$/, ''),
  )
  return reached === place || fence.places.includes(reached)
}

test('every import keeps to the table of fences', () => {
  expect(imports.length).toBeGreaterThan(50)
  expect(imports.filter((found) => !allowed(found)).map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
})

test('every place has a fence', () => {
  const places = new Set(files.map(placeOf))
  expect([...places].filter((place) => !(place in fences) && place !== 'pipeline')).toEqual([])
})

test('only the command line and the batch touch the process, a console or a buffer of Node', () => {
  const inside = files.filter((file) => !/^(?:cli|batch)\//.test(file))
  const touching = inside.filter((file) => /(?<![.\w'"])(?:process\.|console\.|Buffer\.|require\()/.test(withoutComments(sourceOf(file))))
  expect(touching).toEqual([])
})

test('forms are data without control flow', () => {
  const flow = /\b(?:if|for|while|switch|do)\s*[({]|\btry\s*\{/
  expect(files.filter((file) => file.startsWith('forms/') && flow.test(withoutComments(sourceOf(file))))).toEqual([])
})

test('no file is named for holding anything', () => {
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\.ts|\/)/.test(file))).toEqual([])
})

test('imports name files as they are after the build', () => {
  expect(imports.filter(({ target }) => target.startsWith('.') && !/\.(?:js|json)$/.test(target))).toEqual([])
})
