import type { Document, Source } from '../model/document.js'
import type { Form, FormId, TableId } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import type { Prose } from '../model/prose.js'
import type { Reading, Recognition } from '../model/recognition.js'
import type { Evidence, Figures, Particulars, ReportRecord } from '../model/report.js'
import type { Section } from '../model/section.js'
import type { Span } from '../model/span.js'
import type { Warning } from '../model/warning.js'
import { withoutEnd } from '../text/words.js'
import { gatherIndicators } from './indicators.js'
import { pagedIn } from './pages.js'
import { fill, tableTemplate } from './template.js'

export interface Parts {
  readonly id: string | null
  readonly source: Source
  readonly document: Document
  readonly particulars: Particulars
  /** Where the date of publication stands. */
  readonly dated: Span | null
  readonly sections: readonly Section[]
  readonly form: FormId
  readonly recognition: Recognition
  readonly prose: Prose
  readonly warnings: readonly Warning[]
}

/** Puts a record together; every key is there, null or [] where the document says nothing. */
export function assemble(parts: Parts, forms: readonly Form[]): ReportRecord {
  const { document, particulars, prose, recognition } = parts
  const readings = new Map<Pointer, Reading>()
  const table = (id: TableId): Figures | null => (recognition.printed.includes(id) ? fill(tableTemplate(id, forms), readings) : null)
  const words = ({ start, end }: Span): string => withoutEnd(unwrapped(document.text.slice(start, end)), ['；', ';'])
  const paged = pagedIn(document)
  const shown: Record<Pointer, Evidence> = {}
  for (const reading of recognition.readings) {
    readings.set(reading.pointer, reading)
    shown[reading.pointer] = paged(reading.evidence)
  }
  const { indicators, evidence } = gatherIndicators(readings, prose, document.text, particulars.scope)
  for (const [pointer, each] of [...evidence, ...proseEvidence(prose, document.text), ...dateEvidence(parts)]) shown[pointer] = paged(each)
  return {
    schemaVersion: '1',
    id: parts.id,
    source: parts.source,
    form: parts.form,
    ...particulars,
    sections: parts.sections,
    proactive: table('proactive'),
    requests: table('requests'),
    remedies: table('remedies'),
    statistics: table('statistics'),
    indicators,
    statements: prose.statements,
    breakdowns: prose.breakdowns,
    claims: prose.claims,
    problems: prose.problems.map(words),
    improvements: prose.improvements.map(words),
    evidence: shown,
    warnings: [...parts.warnings].sort((a, b) => a.start - b.start || a.end - b.end),
  }
}

function unwrapped(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/\s*[\r\n]+\s*/g, '') : text
}

/** Where problems and improvements stand; and the words of what is only about so much, for 近 and 余 are said nowhere else. */
function proseEvidence({ problems, improvements, statements, claims }: Prose, text: string): readonly (readonly [string, Evidence])[] {
  const at = (key: string, spans: readonly Span[]): readonly (readonly [string, Evidence])[] =>
    spans.map(({ start, end }, index) => [`/${key}/${index}`, { start, end, quote: text.slice(start, end), method: 'prose' }])
  const rough = at('statements', statements).filter((_, index) => statements[index]?.approximate)
  return [...at('problems', problems), ...at('improvements', improvements), ...rough, ...at('claims', claims)]
}

function dateEvidence({ dated, document }: Parts): readonly (readonly [string, Evidence])[] {
  if (!dated) return []
  const { start, end } = dated
  return [['/publishedOn', { start, end, quote: document.text.slice(start, end) }]]
}
