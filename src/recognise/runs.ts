import { type LabelToken, showsCells, type TextToken, type Token, type ValueToken } from './token.js'

/** Figures in a row, and everything that stands between them and the figures before. */
export interface Run {
  readonly before: readonly (LabelToken | TextToken)[]
  readonly values: readonly ValueToken[]
}

/** Whether the container shows where rows end and which cells are blank. */
export function isShown(token: Token): boolean {
  return showsCells(token.place)
}

export function hasUse(token: Token | undefined, kind: LabelToken['uses'][number]['kind']): boolean {
  return token?.kind === 'label' && token.uses.some((use) => use.kind === kind)
}

/** Gathers tokens into runs: figures go on until a label, other words, or the end of a row that the container shows. */
export function gatherRuns(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = []
  let before: (LabelToken | TextToken)[] = []
  let values: ValueToken[] = []
  const close = (): void => {
    if (values.length > 0 && (values.some(isFilled) || hasUse(labelOf(before, values), 'row'))) {
      runs.push({ before, values })
      before = []
    }
    values = []
  }
  for (const token of tokens) {
    const last = values.at(-1) ?? before.at(-1)
    if (isTurn(before, values, token)) close()
    if (token.kind === 'value') values.push(token)
    else if (token.kind === 'text' && last && belongsToRow(last, token)) values.push(asValue(token))
    else {
      const filler = token.kind === 'label' && isShown(token) && !values.some(isFilled)
      if (filler) values = []
      else close()
      before.push(token)
    }
  }
  close()
  if (before.length > 0) runs.push({ before, values: [] })
  return runs
}

/** The label the figures stand behind; none if words part them, or a row end that the container shows. */
export function labelOf(before: Run['before'], values: readonly ValueToken[]): LabelToken | undefined {
  const last = before.at(-1)
  const first = values[0]
  if (last?.kind !== 'label' || !first) return undefined
  return isShown(last) && isShown(first) && last.place.rowIndex !== first.place.rowIndex ? undefined : last
}

export function isFilled(value: ValueToken): boolean {
  return value.reading.kind !== 'blank'
}

/**
 * A new row ends a run where the container shows rows, at the end of a page, and where the figures before stand on one line: what follows
 * on the next may be the page's number.
 */
function isTurn(before: Run['before'], values: readonly ValueToken[], token: Token): boolean {
  const last = values.at(-1)
  if (!last || last.place.rowIndex === token.place.rowIndex) return false
  const first = values[0] ?? last
  const label = before.at(-1)
  const onOneLine = label?.place.rowIndex === first.place.rowIndex || (values.length > 1 && first.place.rowIndex === last.place.rowIndex)
  return isShown(last) || isShown(token) || token.place.row.newPage === true || onOneLine
}

/** Words in a row of figures are the content of a cell that should have held one; behind 其他 or 总计 they go on with a header. */
function belongsToRow(last: Token, token: TextToken): boolean {
  const sameRow = isShown(token) && last.place.rowIndex === token.place.rowIndex
  return sameRow && (last.kind === 'value' || (hasUse(last, 'row') && !hasUse(last, 'column')))
}

function asValue(token: TextToken): ValueToken {
  return { kind: 'value', place: token.place, start: token.start, end: token.end, reading: { kind: 'text' } }
}

export type RowUse = Extract<LabelToken['uses'][number], { kind: 'row' }>

export function rowUses(label: LabelToken): readonly RowUse[] {
  return label.uses.filter((use) => use.kind === 'row')
}
