import type { Cause } from '../model/finding.js'
import type { Bilingual, Language } from '../model/rule.js'
import type { Place } from './printer.js'

const kinds = {
  typing: { zh: '可能是录入笔误', en: 'perhaps a slip in typing' },
  'swapped-cells': { zh: '可能两格填反', en: 'perhaps two cells were swapped' },
  'shifted-row': { zh: '可能整行错位', en: 'perhaps a row was shifted' },
  'missing-total': { zh: '可能漏填合计', en: 'perhaps a total was left out' },
  unit: { zh: '可能单位有误', en: 'perhaps the unit is wrong' },
  unknown: { zh: '原因不明', en: 'cause unknown' },
} as const satisfies Record<Cause['kind'], Bilingual>

const blank: Bilingual = { zh: '空白', en: 'blank' }

/** A suggestion, never a correction: what may have happened, and what each cell would say. null where nothing is known. */
export function causeSentence({ kind, changes }: Cause, place: Place['place'], language: Language): string | null {
  if (kind === 'unknown') return null
  const said = changes.map(({ pointer, from, to }) => `${place(pointer) ?? pointer} ${from ?? blank[language]} → ${to ?? blank[language]}`)
  return [kinds[kind][language], ...said].join(language === 'zh' ? '：' : ': ')
}
