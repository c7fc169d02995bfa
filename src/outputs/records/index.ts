import type { Entry, Output, RecordPrinter } from '../printer.js'
import json from './json.js'
import ndjson from './ndjson.js'

/** The catalogue; a test compares it with the folder. */
export const recordFormats: readonly Entry<RecordPrinter<Output>>[] = [
  { id: 'json', load: async () => json },
  { id: 'ndjson', load: async () => ndjson },
  { id: 'csv', load: async () => (await import('./csv.js')).default },
  { id: 'csv-long', load: async () => (await import('./csv-long.js')).default },
  { id: 'xlsx', load: async () => (await import('./xlsx.js')).default },
  { id: 'parquet', load: async () => (await import('./parquet.js')).default },
  { id: 'table', load: async () => (await import('./table.js')).default },
]
