import type { RecordInput } from '../model/report.js'
import { prettyExplanation } from '../outputs/explanations/pretty-explanation.js'
import type { FindingStyle } from '../outputs/printer.js'
import { escaped } from '../outputs/visible.js'
import { isObject } from '../validate/accept.js'
import type { Miss } from './attempt.js'
import { type Explained, explanationOf, pointersOf } from './explaining.js'
import { jsonFault } from './json-fault.js'
import { readSource } from './read.js'
import { inputError, type Source } from './sources.js'
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
  const text = Buffer.from(read.bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  if (/^\s*[[{]/.test(text)) return ofRecord(text, read.path, style, engine)
  const document = await engine.readWithText(read)
  if ('error' in document.report) return { miss: { error: document.report, opened: true } }
  return { record: document.report, path: read.path, text: document.text }
}

function ofRecord(
  text: string,
  path: string | null,
  { language }: FindingStyle,
  engine: Engine,
): Explained | Exclude<Answer, { text: string }> {
  const items = itemsIn(text)
  if (items === null) return { miss: { error: inputError(path, 'record-invalid', { ...jsonFault(text) }), opened: true } }
  const [json, ...others] = items
  if (others.length > 0) return { fault: 'oneRecord', params: { path: path ?? '-', count: String(items.length) }, suggestion: null }
  if (!isObject(json)) return { miss: { error: inputError(path, 'record-invalid', { reason: 'not-an-object' }), opened: true } }
  const record: RecordInput | { readonly error: Miss['error'] } = engine.acceptedRecord({ json, path, place: {} }, language)
  if ('error' in record) return { miss: { error: record.error, opened: true } }
  return { record, path: record.source?.path ?? path, text: null }
}

/** A record, an array of them, or one a line; null for what is no JSON. */
function itemsIn(text: string): readonly unknown[] | null {
  try {
    const whole: unknown = JSON.parse(text)
    return Array.isArray(whole) ? whole : [whole]
  } catch {
    try {
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): unknown => JSON.parse(line))
    } catch {
      return null
    }
  }
}
