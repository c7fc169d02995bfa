import { bundled, code, table } from './bundled.mjs'

const states = [
  ['value', '读到了数字', 'there is a figure, in `value`'],
  ['blank', '空白', 'the cell is there and nothing is in it'],
  ['notApplicable', '“/”“-”“—”“无”等', 'the cell says that nothing applies: / - — 无'],
  ['text', '是文字', 'the cell has words where a figure should be'],
  ['unreadable', '不能确定', 'something is printed that cannot be read for certain'],
  ['unitMissing', '没有单位', 'an amount whose unit is printed nowhere'],
  ['absent', '没有此格', 'the form has the cell, and the report does not print it; of an indicator: nothing says it'],
  ['error', '没有读出记录', 'the input gave no record: `error` says why'],
]

/** A row a figure: csv-long. */
export default async function figures() {
  const { longColumns } = await bundled("export { longColumns } from './src/outputs/tables/figures.ts'")
  return [
    '## csv-long: a row a figure',
    'A row for every figure that the form of the report has (rows that are official in it), for every cell beyond that is printed, and for every indicator (`/indicators/…/value`, `/indicators/…/prose/value`). `pointer` is the name of the column above. An input that gave no record is one row. It is CSV as above.',
    'The state comes from the evidence of the record, and is there with `--evidence none` too: that only leaves empty the columns that say where a figure stands (marked ○). Of a report without a form that is known, only what is printed has a row, and the indicators.',
    table(
      ['state', '含义', 'meaning'],
      states.map(([state, zh, en]) => [code(state), zh, en]),
    ),
    table(
      ['column', '含义', 'meaning', 'type', 'place'],
      longColumns.map(({ name, zh, en, kind, place }) => [code(name), zh, en, kind, place ? '○' : null]),
    ),
  ].join('\n\n')
}
