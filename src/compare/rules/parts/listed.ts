import type { Language } from '../../../model/rule.js'

/** How many places a message names before it only counts them. */
const named = 4

/** 甲、乙、丙、丁等 6 处 · a, b, c, d and 2 more; `between` where the words hold commas themselves. */
export function listed(words: readonly string[], language: Language, between: string = language === 'zh' ? '、' : ', '): string {
  const left = words.length - named
  const shown = words.slice(0, named).join(between)
  if (left <= 0) return shown
  return language === 'zh' ? `${shown}等 ${words.length} 处` : `${shown} and ${left} more`
}

/** Lists of numbers as a failure carries them. */
export function numbersIn(param: unknown): readonly number[] {
  return Array.isArray(param) ? param.map(Number) : []
}
