import { prettyExplanation } from '../outputs/explanations/pretty-explanation.js'
import type { FindingStyle } from '../outputs/printer.js'
import { escaped } from '../outputs/visible.js'
import type { Miss } from './attempt.js'
import { type Explained, explanationOf, pointersOf } from './explaining.js'
import { oneRecord } from './one-record.js'
import { readSource } from './read.js'
import type { Source } from './sources.js'
import { suggest } from './suggest.js'

type Engine = typeof import('./checking.js')

/** What there is to say; or why there is nothing, thrown where it was asked for: a lazy bundle has a class of faults of its own. */
export type Answer = { readonly text: string } | { readonly miss: Miss } | Refusal

interface Refusal {
  readonly fault: 'unknownPointer' | 'oneRecord'
  readonly params: Readonly<Record<string, string>>
  readonly suggestion: string | null
}

/** One figure of a document or a record, explained. */
export async function explainFigure(source: Source, given: string, format: string, style: FindingStyle, engine: Engine): Promise<Answer> {
  const explained = await explainedOf(source, style, engine)
  if (!('record' in explained)) return explained
  const pointer = `/${given.replace(/^\/+|\/+$/g, '')}`
  const known = pointersOf(explained)
  if (!known.includes(pointer)) return { fault: 'unknownPointer', params: { pointer: given }, suggestion: suggest(pointer, known) }
  const explanation = explanationOf(explained, pointer, style.language, engine)
  if (format === 'json') return { text: `${escaped(JSON.stringify(explanation, null, 2))}\n` }
  return { text: prettyExplanation(explanation, explained.text, { ...style, ruleTitle: engine.ruleTitleIn(style.language) }) }
}

async function explainedOf(source: Source, style: FindingStyle, engine: Engine): Promise<Explained | Exclude<Answer, { text: string }>> {
  const read = readSource(source)
  if ('error' in read) return { miss: read }
  const found = oneRecord(read, style.language)
  if (found === null) {
    const document = await engine.readWithText(read)
    if ('error' in document.report) return { miss: { error: document.report, opened: true } }
    return { record: document.report, path: read.path, text: document.text }
  }
  if ('miss' in found) return found
  if ('count' in found) return { fault: 'oneRecord', params: { path: read.path ?? '-', count: String(found.count) }, suggestion: null }
  return { record: found.record, path: found.record.source?.path ?? read.path, text: null }
}
