import type { FindingPrinter } from '../printer.js'

/** One line for each input: its result, or the error line it left. */
const format: FindingPrinter = {
  id: 'ndjson',
  audience: 'programs',
  open: '',
  between: '',
  render: ({ result, error }) => `${JSON.stringify(result ?? error)}\n`,
  close: () => '',
}
export default format
