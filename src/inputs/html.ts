import type { InputFormat } from '../model/input-format.js'

/** Web pages, whole or in part, and what word processors save as such. */
const input: InputFormat = { id: 'html', load: async () => (await import('./html/read-html.js')).readHtml }
export default input
