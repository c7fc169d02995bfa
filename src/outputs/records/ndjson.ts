import type { RecordPrinter } from '../printer.js'

const format: RecordPrinter = {
  id: 'ndjson',
  audience: 'programs',
  open: '',
  between: '',
  close: '',
  render: (extracted) => `${JSON.stringify(extracted)}\n`,
}
export default format
