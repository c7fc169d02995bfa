import type { PanelPrinter } from '../panel-printer.js'

/** The rows, one a line. */
const format: PanelPrinter = {
  id: 'ndjson',
  audience: 'programs',
  render: ({ rows }) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
}
export default format
