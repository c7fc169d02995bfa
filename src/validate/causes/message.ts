import { slipOf, written } from '../../edits/typing-distance.js'
import type { Cause, Change } from '../../model/finding.js'
import type { Bilingual, Language, Naming } from '../../model/rule.js'
import type { Caused, Failure } from './caused.js'

/** How many cells a message names before it only counts them. */
const named = 4

const numerals: Readonly<Record<Language, readonly string[]>> = {
  zh: ['', '', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

const slips = {
  exchanged: { zh: '数字前后颠倒', en: 'digits exchanged' },
  replaced: { zh: '错一位数字', en: 'one digit wrong' },
  'left-out': { zh: '漏一位数字', en: 'one digit left out' },
  added: { zh: '多一位数字', en: 'one digit too many' },
} as const satisfies Record<NonNullable<ReturnType<typeof slipOf>>, Bilingual>

const unsolved = {
  'more-cells': {
    zh: '；改动三格以内不能使各项合计都成立，不能确定是哪几格有误',
    en: '; no change of up to three cells makes all sums hold: which are wrong cannot be told',
  },
  limit: {
    zh: '；可能的情形太多，没有查完，不能确定是哪一格有误',
    en: '; too many possibilities to go through: which cell is wrong was not found out',
  },
  'not-exact': { zh: '；数字过大，不能确定是哪一格有误', en: '; the figures are too large to find out which cell is wrong' },
  ties: {
    zh: '；可能的改法超过 200 种，不能断定是哪一种',
    en: '; there are more than 200 ways to make the sums hold: which is right cannot be told',
  },
} as const satisfies Record<NonNullable<Caused['unsolved']>, Bilingual>

/** What a finding says: the cell and the figure the sums need where that is known, else the check that failed and what cannot be told. */
export function messageOf(caused: Caused, naming: Naming): string {
  const { failures, causes } = caused
  const [{ rule, fail }] = failures
  const [only, ...others] = causes
  if (caused.ofBlanks) return rule.message(fail, naming) + blanksSaid(caused, naming)
  if (caused.unsolved !== undefined) return rule.message(fail, naming) + unsolved[caused.unsolved][naming.language]
  if (only === undefined) return rule.message(fail, naming)
  if (others.length > 0) return rule.message(fail, naming) + tiesSaid(caused, naming)
  const notes = [...(fail.blanksAsZero ? [asZero] : []), ...(caused.inexact ? [inexact] : [])]
  return causeSaid(only, failures, naming) + notes.map((note) => note[naming.language]).join('')
}

const inexact: Bilingual = {
  zh: '；有误的不止三格，不排除另有改法',
  en: '; more than three cells are wrong, so that other answers are not excluded',
}
const asZero: Bilingual = { zh: '（空白按 0 计）', en: ' (blanks taken as 0)' }

function causeSaid(cause: Cause, failures: readonly Failure[], naming: Naming): string {
  const { changes, kind } = cause
  const [first, second] = changes
  const sums = counted(failures, naming)
  const zh = naming.language === 'zh'
  if (first === undefined) return ''
  if (changes.length === 1) return cellSaid(first, kind, sums, naming)
  const places = changes.map(({ pointer }) => cellName(pointer, naming))
  if (kind === 'swapped-cells' && changes.length === 2 && second !== undefined) {
    const [one, other] = changes.map(({ pointer, from }, index) => printedAs(places[index] ?? pointer, from, naming))
    return zh ? `${one}，${other}，两格可能填反：互换后${sums}成立` : `${one}, ${other}: perhaps swapped; exchanged, ${sums} hold`
  }
  const list = changes.slice(0, named).map(({ from, to }, index) => `${places[index]} ${from ?? ''}→${to ?? ''}`)
  const said =
    list.join(zh ? '、' : ', ') + (changes.length > named ? (zh ? ` 等 ${changes.length} 格` : ` and ${changes.length - named} more`) : '')
  switch (kind) {
    case 'swapped-cells':
      return zh
        ? `相邻两行或两列可能整体填反：${said}；互换后${sums}成立`
        : `perhaps two neighbouring rows or columns were swapped: ${said}; exchanged, ${sums} hold`
    case 'shifted-row':
      return zh ? `整行可能错位一格：${said}；移回后${sums}成立` : `a row is perhaps shifted by one cell: ${said}; moved back, ${sums} hold`
    case 'last-year':
      return lastYearSaid(changes, said, naming)
    case 'missing-total':
      return zh ? `总计印作 0，而各项有数，可能漏填：${said}` : `totals of 0 beside filled parts, perhaps left out: ${said}`
    default:
      return zh ? `几格同时有误：${said}；改正后${sums}成立` : `several cells are wrong: ${said}; corrected, ${sums} hold`
  }
}

/** The line is a column where the changes share one, else a row. */
function lastYearSaid(changes: readonly Change[], said: string, naming: Naming): string {
  const [first] = changes
  if (first === undefined) return ''
  const columns = new Set(changes.map(({ pointer }) => naming.column(pointer)))
  if (naming.language === 'zh') {
    const line = columns.size === 1 ? `“${naming.column(first.pointer)}”整列` : `“${naming.row(first.pointer)}”整行`
    return `${line}与上年报告完全相同，可能没有更新：按其余各格应为${said}`
  }
  const line = columns.size === 1 ? `the column of ${naming.column(first.pointer)}` : `the row ${naming.row(first.pointer)}`
  return `${line} is last year’s to the last figure, perhaps left in place: the other cells need ${said}`
}

/** 三（四）1 自然人印作 161；两项合计要求 116（数字前后颠倒） */
function cellSaid({ pointer, from, to }: Change, kind: Cause['kind'], sums: string, naming: Naming): string {
  const printed = printedAs(cellName(pointer, naming), from, naming)
  const zh = naming.language === 'zh'
  const needs = zh ? `${printed}；${sums}要求 ${to}` : `${printed}; ${sums} ${sums.startsWith('one ') ? 'needs' : 'need'} ${to}`
  const why = reason({ pointer, from, to }, kind)
  return why === null ? needs : needs + (zh ? `（${why.zh}）` : ` (${why.en})`)
}

function reason({ from, to }: Change, kind: Cause['kind']): Bilingual | null {
  if (kind === 'missing-total') return { zh: '总计可能漏填', en: 'the total was perhaps left out' }
  if (kind === 'unit') return { zh: '相差一万倍，可能是单位不同', en: 'ten thousand times: perhaps another unit' }
  if (from === null || to === null) return null
  const slip = slipOf(written(from), written(to))
  return slip === null ? null : slips[slip]
}

function tiesSaid({ causes, failures }: Caused, { language }: Naming): string {
  const single = causes.every(({ changes }) => changes.length === 1)
  const count = causes.length
  const more = failures.length - 1
  if (language === 'zh') {
    const also = more > 0 ? `；另有 ${more} 项也不相符` : ''
    return `${also}；${single ? `${count} 格中改哪一格都能相符，仅凭算术无法断定错在哪一格` : `有 ${count} 种改法都能相符，仅凭算术无法断定是哪一种`}`
  }
  const also = more > 0 ? `; ${more} more ${more === 1 ? 'sum is' : 'sums are'} broken` : ''
  return `${also}; ${single ? `any one of ${count} cells could be changed to fit, and arithmetic cannot tell which` : `${count} sets of changes would fit, and arithmetic cannot tell which`}`
}

/** What the sums say of blank cells, behind the list of them. */
function blanksSaid({ causes, zeros = 0 }: Caused, naming: Naming): string {
  const zh = naming.language === 'zh'
  const said = causes.map(({ kind, confidence, changes }) => {
    const listed = list(changes, naming) + (confidence === 'candidate' ? (zh ? '（其余空白按 0 计）' : ' (other blanks taken as 0)') : '')
    if (kind === 'missing-total')
      return zh
        ? `其中 ${changes.length} 格是总计，按各项应为：${listed}`
        : `${count(changes.length, 'total', 'totals')} left blank, by the parts: ${listed}`
    return zh
      ? `${changes.length} 格按合计应为：${listed}`
      : `by the sums, ${count(changes.length, 'cell', 'cells')} should hold: ${listed}`
  })
  if (zeros > 0) said.push(zh ? `${zeros} 格按合计只能是 0` : `by the sums, ${count(zeros, 'cell', 'cells')} can only be 0`)
  return said.map((part) => (zh ? `；${part}` : `; ${part}`)).join('')
}

function list(changes: readonly Change[], naming: Naming): string {
  const zh = naming.language === 'zh'
  const said = changes.slice(0, named).map(({ pointer, to }) => `${cellName(pointer, naming)} ${to}`)
  if (changes.length <= named) return said.join(zh ? '、' : ', ')
  return zh ? `${said.join('、')} 等` : `${said.join(', ')} and ${changes.length - named} more`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

/** 两项合计 · two sums */
function counted(failures: readonly Failure[], { language }: Naming): string {
  const sums = Math.max(1, failures.filter(({ fail }) => fail.params?.['left'] !== undefined).length)
  if (language === 'zh') return sums === 1 ? '合计' : `${numerals.zh[sums] ?? ` ${sums} `}项合计`
  return `${numerals.en[sums] ?? sums} ${sums === 1 ? 'sum' : 'sums'}`
}

function printedAs(place: string, from: number | null, { language }: Naming): string {
  if (from === null) return language === 'zh' ? `${place}空白` : `${place} is blank`
  return language === 'zh' ? `${place}印作 ${from}` : `${place} is printed ${from}`
}

/** 三（四）1 自然人 · unavailable: not held, natural persons */
function cellName(pointer: Change['pointer'], naming: Naming): string {
  const [row, column] = [naming.row(pointer), naming.column(pointer)]
  if (row === '' || column === '') return row + column
  return naming.language === 'en' ? `${row}, ${column}` : row.endsWith('）') ? row + column : `${row} ${column}`
}
