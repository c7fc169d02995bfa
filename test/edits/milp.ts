import type { System } from '../../src/edits/system.js'

/**
 * The same question as a mixed integer program in CPLEX LP format: y = up − down changes the cells, each at the cost of one; the edits then
 * hold. No change need be larger than all the edits are short of together.
 */
export function milpOf({ cells, values, edits }: System): string {
  const bound = edits.reduce((sum, { short }) => sum + Math.abs(short), 0) + 1
  const lines = (items: readonly string[]): string => items.map((item) => ` ${item}`).join('\n')
  const all = cells.map((_, cell) => cell)
  const equations = edits.map(
    ({ terms, short }, edit) =>
      `e${edit}: ${terms.map(({ cell, by }) => `${by < 0 ? '-' : '+'} u${cell} ${by < 0 ? '+' : '-'} d${cell}`).join(' ')} = ${short}`,
  )
  const switches = all.map((cell) => `s${cell}: u${cell} + d${cell} - ${bound} z${cell} <= 0`)
  const bounds = all.flatMap((cell) => [`0 <= u${cell} <= ${bound}`, `0 <= d${cell} <= ${values[cell] ?? 0}`])
  return [
    'Minimize',
    ` cost: ${all.map((cell) => `+ z${cell}`).join(' ')}`,
    'Subject To',
    lines([...equations, ...switches]),
    'Bounds',
    lines(bounds),
    'General',
    lines(all.flatMap((cell) => [`u${cell}`, `d${cell}`])),
    'Binary',
    lines(all.map((cell) => `z${cell}`)),
    'End',
    '',
  ].join('\n')
}
