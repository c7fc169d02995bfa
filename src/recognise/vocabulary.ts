import type { Block, Column, Form, FormId, FormRow, Identity, TableId } from '../model/form.js'
import { isDigit } from '../text/characters.js'
import { compact, compilePhrases, type PhraseMatcher } from '../text/phrases.js'
import { compileLists, type Lists } from './list/vocabulary.js'

/** What a phrase of the forms may stand for; where it may stand for several, its place decides. */
export type Use =
  | { readonly kind: 'row'; readonly station: Station; readonly row: FormRow }
  | { readonly kind: 'column'; readonly station: Station; readonly column: Column }
  | { readonly kind: 'title'; readonly station: Station }
  | { readonly kind: 'corner'; readonly station: Station }
  | { readonly kind: 'word'; readonly station: Station }
  | { readonly kind: 'heading' }

/** One form's way of printing a station. */
export interface Variant {
  readonly form: FormId
  readonly block: Block
}

/** A place in the tables that several forms print in their own way: item （一） of article 20, the requests table. */
export interface Station {
  readonly table: TableId
  readonly order: number
  readonly direction: Block['direction']
  readonly titles: readonly string[]
  readonly variants: readonly Variant[]
}

export interface Vocabulary {
  readonly matcher: PhraseMatcher
  readonly stations: readonly Station[]
  readonly lists: Lists
  identitiesOf(form: FormId): readonly Identity[]
  /** What the phrase with this number may be. */
  usesOf(phrase: number): readonly Use[]
  /** Whether a form numbers the row that the phrase is the label of: 1. 2. 3. */
  isNumbered(phrase: number): boolean
}

/** Words that conversions to Traditional swap though the form has the other: 規範性檔案 for 規範性文件. */
const synonyms: readonly { readonly word: string; readonly other: string }[] = [
  { word: '文件', other: '档案' },
  { word: '信息', other: '资讯' },
  { word: '数量', other: '数目' },
  { word: '项目', other: '专案' },
]

/** Every phrase of all forms in one matcher; made once for a list of forms. */
export function compileVocabulary(forms: readonly Form[]): Vocabulary {
  const found = new Map<string, Use[]>()
  const addWording = (wording: string, use: Use): void => {
    const known = found.get(wording)
    if (known) known.push(use)
    else found.set(wording, [use])
  }
  const add = (phrase: string, use: Use): void => {
    const wording = compact(phrase)
    addWording(wording, use)
    for (const { word, other } of synonyms) if (wording.includes(word)) addWording(wording.replaceAll(word, other), use)
  }
  const stations = gatherStations(forms)
  for (const station of stations) addStation(station, add)
  for (const wording of unique(forms.flatMap(({ outline }) => outline.flatMap(({ wordings: all }) => all))))
    add(wording, { kind: 'heading' })
  const uses = [...found.values()]
  const usesOf = (phrase: number): readonly Use[] => uses[phrase] ?? []
  const numbered: boolean[] = []
  const isNumbered = (phrase: number): boolean => {
    numbered[phrase] ??= usesOf(phrase).some((use) => use.kind === 'row' && isOneDigit(use.row.marker))
    return numbered[phrase]
  }
  const identitiesOf = (id: FormId): readonly Identity[] => forms.find((form) => form.id === id)?.identities ?? []
  return { matcher: compilePhrases([...found.keys()]), stations, lists: compileLists(forms), identitiesOf, usesOf, isNumbered }
}

const isOneDigit = (marker: string): boolean => marker.length === 1 && isDigit(marker.charCodeAt(0))

function gatherStations(forms: readonly Form[]): readonly Station[] {
  const found = new Map<string, { station: Omit<Station, 'variants'>; variants: Variant[] }>()
  for (const form of forms) {
    for (const table of form.tables) {
      for (const block of table.blocks) {
        if (block.direction === 'list') continue
        const key = `${table.id} ${block.titles[0] ?? ''}`
        const entry = found.get(key)
        if (entry) entry.variants.push({ form: form.id, block })
        else {
          const station = { table: table.id, order: found.size, direction: block.direction, titles: block.titles }
          found.set(key, { station, variants: [{ form: form.id, block }] })
        }
      }
    }
  }
  return [...found.values()].map(({ station, variants }) => ({ ...station, variants }))
}

function addStation(station: Station, add: (phrase: string, use: Use) => void): void {
  for (const title of station.titles) add(title, { kind: 'title', station })
  for (const word of unique(station.variants.flatMap(({ block }) => block.corner))) add(word, { kind: 'corner', station })
  for (const words of unique(station.variants.flatMap(({ block }) => block.headerWords))) add(words, { kind: 'word', station })
  const rows = new Set<string>()
  const columns = new Set<string>()
  for (const { block } of station.variants) {
    for (const row of block.rows) {
      for (const label of row.labels) if (fresh(rows, `${row.path} ${label}`)) add(label, { kind: 'row', station, row })
    }
    for (const column of block.columns) {
      for (const label of column.labels) if (fresh(columns, `${column.key} ${label}`)) add(label, { kind: 'column', station, column })
    }
  }
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)]
}

function fresh(seen: Set<string>, key: string): boolean {
  const before = seen.size
  return seen.add(key).size > before
}
