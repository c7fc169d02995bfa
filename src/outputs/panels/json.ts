import type { PanelPrinter } from '../panel-printer.js'
import { escaped } from '../visible.js'

/** schemas/panel.schema.json; an item a line in the longer lists. */
const format: PanelPrinter = {
  id: 'json',
  audience: 'programs',
  render: ({ schemaVersion, rows, checks, findings, unpaired, summary }) => {
    const list = (items: readonly unknown[]): string =>
      items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
    const lists = Object.entries({ rows, checks, findings, unpaired }).map(([key, items]) => `"${key}": ${list(items)}`)
    return escaped(
      `{\n"schemaVersion": ${JSON.stringify(schemaVersion)},\n${lists.join(',\n')},\n"summary": ${JSON.stringify(summary, null, 1)}\n}\n`,
    )
  },
}
export default format
