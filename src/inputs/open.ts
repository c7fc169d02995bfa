import type { Document, SourceFormat } from '../model/document.js'
import type { Refusal } from '../model/input-format.js'
import { contentOf } from './content.js'
import { inputs } from './index.js'
import type { ContentKind } from './kind.js'

/** The input that reads each kind of content, where one does. */
const readers: Readonly<Partial<Record<ContentKind, SourceFormat>>> = { html: 'html', pdf: 'pdf', text: 'text', zip: 'docx' }

/** Bytes to a document, whatever carries it; or why there is none. */
export async function open(bytes: Uint8Array): Promise<Document | Refusal> {
  const content = contentOf(bytes)
  if ('code' in content) return content
  if (content.kind === 'encrypted') return { code: 'input-unreadable', params: { reason: 'document-encrypted' } }
  const input = inputs.find(({ id }) => id === readers[content.kind])
  if (!input) return { code: 'input-unreadable', params: { reason: 'format-not-read', kind: content.kind } }
  const read = await input.load()
  return read(content)
}
