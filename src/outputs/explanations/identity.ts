import type { ExplainedAddend, ExplainedIdentity } from '../../model/explanation.js'
import type { Pointer } from '../../model/pointer.js'
import type { Language } from '../../model/rule.js'
import { displayWidth, padToWidth, truncateToWidth } from '../../text/width.js'
import { cellShown } from '../figure-grid.js'
import type { Palette } from '../paint.js'
import { reasons } from '../reasons.js'
import { words } from './words.js'

/** A line of a sum: what is before it, what it is called, and its figure. */
interface Line {
  readonly sign: string
  readonly name: string
  readonly figure: string
  readonly own: boolean
}

const mark = ' <'

/** A side of an identity set out as people add on paper; one addend is no sum. */
function sideOf(side: readonly ExplainedAddend[], sum: number, pointer: Pointer, language: Language): readonly Line[] {
  const lines = side.map(({ name, value, evidence, pointer: own }, at): Line => {
    return { sign: at === 0 ? ' ' : '+', name, figure: cellShown(value, evidence, language), own: own === pointer }
  })
  return side.length === 1 ? lines : [...lines, { sign: '=', name: '', figure: String(sum), own: false }]
}

/** The sum, its figures in one column, with a mark at the one that is explained. */
export function sumLines(
  identity: ExplainedIdentity,
  pointer: Pointer,
  language: Language,
  width: number,
  paint: Palette,
): readonly string[] {
  const { left, right, leftSum, rightSum, outcome, relation } = identity
  const difference: readonly Line[] =
    outcome === 'broken' ? [{ sign: ' ', name: words.difference[language], figure: String(differenceOf(identity)), own: false }] : []
  const sides = [sideOf(left, leftSum, pointer, language), sideOf(right, rightSum, pointer, language), difference]
  const all = sides.flat()
  const figures = Math.max(...all.map(({ figure }) => displayWidth(figure)))
  const room = width - 6 - 2 - figures - displayWidth(mark)
  const names = Math.min(room, Math.max(...all.map(({ name }) => displayWidth(name))))
  const row = ({ sign, name, figure, own }: Line): string => {
    const shown = `    ${sign} ${padToWidth(truncateToWidth(name, names), names)}  ${padToWidth(figure, figures, 'start')}`
    return own ? paint.strong(shown + mark) : shown
  }
  const [before = [], after = [], last = []] = sides
  const between = `    ${words[relation === 'equals' ? 'equals' : 'atMost'][language]}`
  return [...before.map(row), between, ...after.map(row), ...last.map(row)]
}

/** Sums of decimals are exact where they come from, and so is this where both are whole. */
function differenceOf({ leftSum, rightSum }: ExplainedIdentity): number {
  return Math.abs(Number((leftSum - rightSum).toFixed(6)))
}

/** 不成立 requests-balance：申请数量勾稽关系（自然人） */
export function headOf(identity: ExplainedIdentity, language: Language, title: string | null, paint: Palette): string {
  const { rule, outcome, of, reason } = identity
  const zh = language === 'zh'
  const word = words[outcome][language]
  const painted = outcome === 'broken' ? paint.severity.error(word) : outcome === 'open' ? paint.severity.warning(word) : word
  const because = reason === null ? '' : zh ? `（${reasons[reason].zh}）` : ` (${reasons[reason].en})`
  const whose = of === '' ? '' : zh ? `（${of}）` : ` (${of})`
  return `  ${painted}${because} ${rule}${title === null ? '' : `${zh ? '：' : ': '}${title}`}${whose}`
}
