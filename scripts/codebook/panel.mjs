import { bundled, code, table } from './bundled.mjs'

/** One row an organ and year: `disclose panel`. */
export default async function panel() {
  const { panelColumns, written } = await bundled(
    ["export { panelColumns } from './src/compare/panel/columns.ts'", "export { written } from './src/compare/panel/formula.ts'"].join(
      '\n',
    ),
  )
  const ways = (formula) => written(formula).split(' | ').map(code).join('; else ')
  const row = ({ name, unit, meaning, formula }) => [code(name), unit, meaning.zh, meaning.en, formula ? ways(formula) : null]
  return [
    '## panel',
    'One row for each organ and year (`disclose panel -f csv|ndjson`, and `rows` of `-f json`). An empty figure is not known: it is never 0. A share is empty where a figure it needs is not known, where there is nothing to divide by, or where the part is more than the whole; it is given to six places. Where a formula has two ways, the second is for reports in the forms before 2019: `series` tells them apart, and figures of the two do not join.',
    '每机关每年一行。空的数字表示不知道，不等于 0。比例所需的数字不全，分母为 0 或者小于分子的，比例为空；保留六位小数。算法有两种的，后一种用于 2019 年以前的表式；`series` 列标明属于哪一段，两段不能直接相接。',
    table(['column', 'unit', '含义', 'meaning', 'formula'], panelColumns.map(row)),
  ].join('\n\n')
}
