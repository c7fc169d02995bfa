import { exactSum } from '../../edits/exact-sum.js'
import type { Pointer } from '../../model/pointer.js'
import type { Bilingual, Fail, Naming } from '../../model/rule.js'

/** From this many addends on, those that are 0 or blank are counted instead of named. */
const many = 7

export const words: Readonly<Record<'colon' | 'between' | 'blank' | 'difference' | 'asZero' | 'notEvenThen', Bilingual>> = {
  colon: { zh: '：', en: ': ' },
  between: { zh: '，', en: '; ' },
  blank: { zh: '空白', en: 'blank' },
  difference: { zh: '相差', en: 'difference' },
  asZero: { zh: '（空白按 0 计）', en: ' (blanks taken as 0)' },
  notEvenThen: { zh: '（空白处无论填多少都不能相等）', en: ' (no figure in the blanks can make them equal)' },
}

/** 自然人：一 3000 + 二 90 = 3090，三（七）3061 + 四 92 = 3153，相差 63 */
export function identityMessage(failure: Fail, naming: Naming): string {
  const word = (name: keyof typeof words): string => words[name][naming.language]
  const split = Number(failure.params?.['left'] ?? 0)
  const left = failure.pointers.slice(0, split)
  const right = failure.pointers.slice(split)
  const { prefix, name } = names(failure.pointers, naming)
  const missing = failure.pointers.some((pointer) => naming.figure(pointer) === null)
  const difference = Math.abs(exactSum([...values(left, naming), ...values(right, naming).map((value) => -value)]))
  const note = failure.blanksAsZero ? word('asZero') : missing ? word('notEvenThen') : ''
  const sides = [left, right].map((side) => sum(side, naming, name))
  return `${prefix === '' ? '' : prefix + word('colon')}${[...sides, `${word('difference')} ${difference}`].join(word('between'))}${note}`
}

/** What all addends share goes before the colon; each is then called by what sets it apart. */
export function names(pointers: readonly Pointer[], naming: Naming): { prefix: string; name: (pointer: Pointer) => string } {
  const columns = new Set(pointers.map(naming.column))
  if (columns.size === 1) return { prefix: [...columns].join(''), name: naming.row }
  const rows = new Set(pointers.map(naming.row))
  if (rows.size === 1) return { prefix: [...rows].join(''), name: naming.column }
  return { prefix: '', name: naming.place }
}

/** 一 3 + 二 1 = 4; one addend is no sum. */
export function sum(side: readonly Pointer[], naming: Naming, name: (pointer: Pointer) => string): string {
  const counted = (figure: 0 | null): readonly Pointer[] =>
    side.filter((pointer) => side.length >= many && naming.figure(pointer) === figure)
  const [zeros, blanks] = [counted(0), counted(null)]
  const named = side.filter((pointer) => !zeros.includes(pointer) && !blanks.includes(pointer))
  const addends = named.map((pointer) => addend(name(pointer), naming.figure(pointer) ?? words.blank[naming.language]))
  if (zeros.length > 0) addends.push(rest(zeros.length, '0', named.length === 0, naming))
  if (blanks.length > 0) addends.push(rest(blanks.length, words.blank[naming.language], addends.length === 0, naming))
  const total = exactSum(values(side, naming))
  return side.length === 1 ? addends.join('') : `${addends.join(' + ')} = ${total}`
}

export function addend(name: string, figure: number | string): string {
  return name.endsWith('）') ? `${name}${figure}` : `${name} ${figure}`
}

function rest(count: number, figure: string, first: boolean, naming: Naming): string {
  if (naming.language === 'zh') return `${first ? '' : '其余 '}${count} 项 ${figure}`
  return `${count} ${first ? 'rows' : 'others'} ${figure}`
}

function values(pointers: readonly Pointer[], naming: Naming): number[] {
  return pointers.map((pointer) => naming.figure(pointer) ?? 0)
}
