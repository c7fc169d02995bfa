import type { DiffPrinter } from '../../printer.js'
import { escaped } from '../../visible.js'

/** schemas/diff.schema.json */
const format: DiffPrinter = { id: 'json', render: (diff) => `${escaped(JSON.stringify(diff, null, 2))}\n` }
export default format
