import type { Cause } from '../model/finding.js'
import type { Bilingual, Language } from '../model/rule.js'
import { fill } from '../text/template.js'
import type { Place } from './printer.js'

const slips = {
  typing: { zh: '可能是录入笔误', en: 'perhaps a slip in typing' },
  'swapped-cells': { zh: '可能两格填反', en: 'perhaps two cells were swapped' },
  'shifted-row': { zh: '可能整行错位', en: 'perhaps a row was shifted' },
  'missing-total': { zh: '可能漏填合计', en: 'perhaps a total was left out' },
  'last-year': { zh: '可能是上年的数', en: 'perhaps last year’s' },
  unit: { zh: '可能单位有误', en: 'perhaps the unit is wrong' },
  unknown: null,
} as const satisfies Record<Cause['kind'], Bilingual | null>

const confidences = {
  safe: { zh: '把握较大', en: 'well supported' },
  suggested: { zh: '建议核对', en: 'to be checked' },
  candidate: { zh: '可能之一', en: 'candidate' },
} as const satisfies Record<Cause['confidence'], Bilingual>

const words = {
  blank: { zh: '空白', en: 'blank' },
  candidates: { zh: '另有 {count} 种可能', en: '{count} more candidates' },
  changes: { zh: '等 {all} 格', en: ' and {left} more cells' },
} as const satisfies Record<string, Bilingual>

/** How many causes, and cells of one, are named before they are only counted. */
const named = 6

/** Suggestions, never corrections; what to change and how sure that is: 把握较大：表三 第13行 自然人 52 → 25（可能是录入笔误） */
export function causeSentences(causes: readonly Cause[], place: Place['place'], language: Language): readonly string[] {
  const told = causes.filter(({ changes }) => changes.length > 0)
  const sentences = told.slice(0, named).map((cause) => sentenceOf(cause, place, language))
  const left = told.length - named
  return left > 0 ? [...sentences, fill(words.candidates[language], { count: left })] : sentences
}

function sentenceOf({ kind, confidence, changes }: Cause, place: Place['place'], language: Language): string {
  const figure = (value: number | null): string => (value === null ? words.blank[language] : String(value))
  const said = changes.slice(0, named).map(({ pointer, from, to }) => `${place(pointer) ?? pointer} ${figure(from)} → ${figure(to)}`)
  const left = changes.length - named
  const more = left > 0 ? fill(words.changes[language], { all: changes.length, left }) : ''
  const why = slips[kind]?.[language]
  return language === 'zh'
    ? `${confidences[confidence].zh}：${said.join('、')}${more}${why ? `（${why}）` : ''}`
    : `${confidences[confidence].en}: ${said.join('; ')}${more}${why ? ` (${why})` : ''}`
}
