import { RowGroups } from '../parquet/row-groups.js'
import type { RecordPrinter } from '../printer.js'
import { cellOf, columnsOf } from '../tables/columns.js'

/** A row a report as in csv, every column with its type, and texts as they are. */
const format: RecordPrinter<Uint8Array> = {
  id: 'parquet',
  audience: 'programs',
  binary: true,
  framed: true,
  open: '',
  between: '',
  close: '',
  begin: ({ forms }) => {
    const columns = columnsOf(forms)
    const groups = new RowGroups(
      columns.map(({ pointer, kind }) => ({ name: pointer, kind: kind === 'codes' || kind === 'json' ? 'text' : kind })),
    )
    return {
      ...format,
      render: (extracted) => {
        groups.row(columns.map((column) => cellOf(column, extracted)))
        return groups.take()
      },
      end: () => [groups.end()],
    }
  },
  render: () => {
    throw new Error('a file of row groups is begun before it is written')
  },
}
export default format
