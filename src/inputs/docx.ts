import type { InputFormat } from '../model/input-format.js'

/** Word's own format, and what else comes zipped, which is refused by name. */
const input: InputFormat = { id: 'docx', load: async () => (await import('./ooxml/read-docx.js')).readDocx }
export default input
