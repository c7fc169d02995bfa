import type { Entry, FindingPrinter, Output } from '../printer.js'
import ndjson from './ndjson.js'

/** The catalogue; a test compares it with the folder. */
export const findingFormats: readonly Entry<FindingPrinter<Output>>[] = [
  { id: 'pretty', load: async () => (await import('./pretty.js')).default },
  { id: 'json', load: async () => (await import('./json.js')).default },
  { id: 'ndjson', load: async () => ndjson },
  { id: 'sarif', load: async () => (await import('./sarif.js')).default },
  { id: 'junit', load: async () => (await import('./junit.js')).default },
  { id: 'github', load: async () => (await import('./github.js')).default },
  { id: 'csv', load: async () => (await import('./csv.js')).default },
  { id: 'xlsx', load: async () => (await import('./xlsx.js')).default },
]
