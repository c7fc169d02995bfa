import type { InputFormat } from '../model/input-format.js'

/** PDF with a text layer; the library that reads it loads only for one. */
const input: InputFormat = { id: 'pdf', load: async () => (await import('./pdf/read-pdf.js')).readPdf }
export default input
