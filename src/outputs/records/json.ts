import type { RecordPrinter } from '../printer.js'
import { escaped } from '../visible.js'

/** One document is an object, several are an array: who writes leaves `open` and `close` out for one. */
const format: RecordPrinter = {
  id: 'json',
  audience: 'programs',
  open: '[\n',
  between: ',\n',
  close: '\n]',
  render: (extracted) => escaped(JSON.stringify(extracted, null, 2)),
}
export default format
