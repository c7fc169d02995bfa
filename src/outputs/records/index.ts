import type { Entry, RecordPrinter } from '../printer.js'
import json from './json.js'
import ndjson from './ndjson.js'

/** The catalogue; a test compares it with the folder. */
export const recordFormats: readonly Entry<RecordPrinter>[] = [
  { id: 'json', load: async () => json },
  { id: 'ndjson', load: async () => ndjson },
  { id: 'table', load: async () => (await import('./table.js')).default },
]
