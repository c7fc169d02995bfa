import type { ProseSection } from '../../model/prose-section.js'
import type { Span } from '../../model/span.js'
import { whence } from '../../text/compact.js'
import { gatherPassages } from './passages.js'
import type { ProseSource } from './prose.js'

/** What sentences are read from, by the section it stands in: the text as it is compared with that of another report. */
export function proseSections({ document, folded, sections, body, excluded }: ProseSource): readonly ProseSection[] {
  const found: { readonly section: ProseSection['section']; readonly paragraphs: Span[] }[] = []
  for (const passage of gatherPassages(document, folded, sections, body, excluded)) {
    const paragraph = whence(passage, 0, passage.text.length)
    const last = found.at(-1)
    if (last && last.section === passage.section) last.paragraphs.push(paragraph)
    else found.push({ section: passage.section, paragraphs: [paragraph] })
  }
  return found
}
