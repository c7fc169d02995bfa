import { assemble } from './assemble/assemble.js'
import { isReport } from './assemble/is-report.js'
import { boundTo, comparedOf } from './compare/compared.js'
import type { Compared } from './compare/diff/compared.js'
import { diff } from './compare/diff/diff.js'
import { betweenRules } from './compare/rules/index.js'
import { forms } from './forms/index.js'
import { open } from './inputs/open.js'
import type { CheckOptions } from './model/check-options.js'
import type { ReportDiff } from './model/diff.js'
import type { Document } from './model/document.js'
import type { Refusal } from './model/input-format.js'
import type { Ports } from './model/ports.js'
import type { ComparedText } from './model/prose-section.js'
import type { Comparable, ReadReport } from './model/read-report.js'
import type { RecordInput, ReportRecord } from './model/report.js'
import type { InputError, ReportResult } from './model/result.js'
import type { Rule } from './model/rule.js'
import type { SourceBytes } from './model/source-bytes.js'
import type { Warning } from './model/warning.js'
import { fold } from './normalise/fold.js'
import { chooseForm } from './recognise/choose.js'
import { findDamage } from './recognise/damage.js'
import { tablesAnd } from './recognise/prose/excluded.js'
import { type ProseSource, readProse } from './recognise/prose/prose.js'
import { proseSections } from './recognise/prose/prose-sections.js'
import { placeRagged } from './recognise/ragged/place-ragged.js'
import { recognise } from './recognise/recognise.js'
import { settleBySentences } from './recognise/unglue/by-sentences.js'
import { unglue } from './recognise/unglue/unglue.js'
import { rules } from './rules/index.js'
import { completed, saidByPath } from './segment/from-path.js'
import { segment } from './segment/segment.js'
import { sha256 } from './text/digest.js'
import { accept } from './validate/accept.js'
import { checkedIn } from './validate/checked.js'
import { validate } from './validate/validate.js'
import { valuesOf } from './validate/values.js'
import { segmentVocabulary, vocabulary } from './vocabularies.js'

/** Reads one document into a record that conforms to schemas/record.schema.json, or says why it cannot. */
export async function readReport(source: SourceBytes, ports: Ports = { sha256 }): Promise<ReportRecord | InputError> {
  return (await readWithText(source, ports)).report
}

/** The decoded text that offsets refer to, or why there is none. */
export async function readText(source: SourceBytes): Promise<string | InputError> {
  const document = await opened(source)
  return 'code' in document ? refused(source, document) : document.text
}

/** As `readReport`, with the text beside the record. */
export async function readWithText(source: SourceBytes, ports: Ports = { sha256 }): Promise<ReadReport> {
  const document = await opened(source)
  if ('code' in document) return withoutText(refused(source, document))
  const { report, prose } = understood(document, source, ports)
  return { report, text: document.text, prose }
}

/** An input of which there is no text. */
export function withoutText(report: InputError): ReadReport {
  return { report, text: '', prose: () => ({ text: '', folded: '', sections: [] }) }
}

/** As `readReport`, with what `diffReports` compares of the text. */
export async function readComparable(source: SourceBytes, ports: Ports = { sha256 }): Promise<Comparable | InputError> {
  const { report, prose } = await readWithText(source, ports)
  return 'error' in report ? report : { report, text: prose() }
}

/** What changed from A to B: figures, headings, and how much of the text of B stands in A already. */
export function diffReports(a: Comparable, b: Comparable): ReportDiff {
  const compared = ({ report, text }: Comparable): Compared => ({ report: accept(report), values: valuesOf(report), text })
  return diff(compared(a), compared(b), forms)
}

/** A document already opened, as a record; `ports` digests the bytes it was opened from. */
export function reportOf(document: Document, source: SourceBytes, ports: Ports): ReportRecord | InputError {
  return understood(document, source, ports).report
}

function understood(document: Document, source: SourceBytes, ports: Ports): Omit<ReadReport, 'text'> {
  const digest = ports.sha256(source.bytes)
  const folded = fold(document)
  const listed = vocabulary().lists.openings.isIn(folded.text)
  const { particulars, sections, dated, body, opening } = segment(folded, document.text, segmentVocabulary(listed))
  const recognised = recognise(document, folded, vocabulary(), listed)
  const nothing = (): ComparedText => ({ text: document.text, folded: folded.text, sections: [] })
  if (!isReport(folded, recognised, particulars)) return { report: refused(source, { code: 'no-record', params: {} }), prose: nothing }
  // Sentences are read by what the text itself says; a year from the path may choose between forms, and is warned of.
  const named = completed(particulars, source.path)
  const { form, warnings } = chooseForm(recognised, sections, named.particulars, forms)
  const chosen = forms.find(({ id }) => id === form)
  const recognition = chosen ? unglue(document, placeRagged(document, recognised, chosen), chosen) : recognised
  const damage = findDamage(document.text)
  const spoken: ProseSource = {
    document,
    folded,
    sections,
    body: { start: Math.min(opening.start, body.start), end: body.end },
    excluded: tablesAnd(recognition, damage),
    year: particulars.year,
    organ: particulars.organ,
  }
  const prose = readProse(spoken)
  const settled = chosen ? settleBySentences(document, recognition, prose, chosen, particulars.scope) : recognition
  const { path, bytes } = source
  const { format, encoding } = document
  const report = assemble(
    {
      id: source.id ?? null,
      document,
      particulars: named.particulars,
      dated,
      sections,
      form,
      recognition: settled,
      prose,
      source: { path, format, encoding, script: folded.script, sha256: digest, bytes: bytes.length },
      warnings: [
        ...conversionOf(source),
        ...document.problems,
        ...damage,
        ...settled.warnings,
        ...prose.warnings,
        ...warnings,
        ...named.warnings,
      ],
    },
    forms,
  )
  return { report, prose: () => ({ ...nothing(), sections: proseSections(spoken) }) }
}

/** The unit and the year that a path gives, for an input that gave no record. */
export function namedByPath(path: string | null): { readonly unit: string | null; readonly unitYear: number | null } {
  const { organ, year } = saidByPath(path)
  return { unit: organ?.organ ?? null, unitYear: year?.year ?? null }
}

/** Checks one record; never throws on bad figures. */
export function checkReport(report: RecordInput, options: CheckOptions): ReportResult {
  return validate(report, rulesFor(options), forms, options)
}

/** The rules of one report, and with a previous one those between two years. */
export function rulesFor({ previous, prose }: CheckOptions): readonly Rule[] {
  if (previous === undefined) return rules
  const before = previous === null ? [] : [comparedOf(checkedIn(previous.report, forms), previous.text ?? null)]
  return [...rules, ...betweenYears().map((rule) => boundTo(rule, before, prose ?? null))]
}

/** Found when asked for: what only reads carries no rules (scripts/build.mjs). */
const betweenYears = () => betweenRules.filter(({ relation }) => relation === 'years')

/** Whether a rule between two years that is on reads their sentences. */
export function readsProse({ severities = {} }: CheckOptions): boolean {
  return betweenYears().some(({ id, readsText }) => readsText && !(Object.hasOwn(severities, id) && severities[id] === 'off'))
}

const opened = ({ bytes, converted }: SourceBytes): Promise<Document | Refusal> => open(converted?.bytes ?? bytes)

function conversionOf({ converted }: SourceBytes): readonly Warning[] {
  return converted ? [{ code: 'converted', params: { from: converted.from, by: converted.by }, start: 0, end: 0 }] : []
}

function refused({ id, path }: SourceBytes, error: InputError['error']): InputError {
  return { schemaVersion: '1', id: id ?? null, source: { path }, error }
}
