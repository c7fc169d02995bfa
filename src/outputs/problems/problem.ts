import type { Finding, FindingEvidence } from '../../model/finding.js'
import { type Bilingual, type Language, type Severity, severityNames } from '../../model/rule.js'
import { fill } from '../../text/template.js'
import { errorTitle } from '../error-titles.js'
import { inputName } from '../input-errors.js'
import type { FindingStyle, PlacedInput } from '../printer.js'
import { findingsOf, pathOf } from '../shown-findings.js'
import { type Cell, cellText, printedCell } from '../spreadsheet/cell.js'
import { subjectOf } from './subject.js'

/** One finding as an office sends it back: whose report, where, what is printed and what should be. */
export interface Problem {
  readonly unit: string | null
  readonly year: number | null
  readonly file: string | null
  readonly severity: Severity
  readonly severityName: string
  readonly rule: string
  readonly title: string | null
  readonly place: string | null
  readonly printed: Cell
  readonly needed: Cell
  readonly message: string
  readonly fingerprint: string
}

const words = {
  line: { zh: '原文第{line}行', en: 'line {line}' },
} as const satisfies Record<string, Bilingual>

/** Whose it is, where anything says so. */
export function unitOf({ result, unit }: PlacedInput): string | null {
  const name = result?.organ ?? unit ?? null
  return name === null ? null : cellText(name)
}

/** The findings of an input in the order they came. */
export function problemsOf(input: PlacedInput, style: FindingStyle): readonly Problem[] {
  const { result } = input
  const { language } = style
  const findings = findingsOf(input, language)
  const path = pathOf(input)
  const unit = unitOf(input)
  return findings.map((finding) => ({
    unit,
    year: result?.year ?? null,
    file: path === null && input.ofRun ? null : cellText(inputName(path, language)),
    severity: finding.severity,
    severityName: severityNames[finding.severity][language],
    rule: finding.rule,
    title: style.ruleTitle?.(finding.rule) ?? errorTitle(finding.rule, language),
    message: cellText(finding.message),
    fingerprint: cellText(finding.fingerprint),
    ...placed(finding, input, language),
  }))
}

function placed(finding: Finding, input: PlacedInput, language: Language): Pick<Problem, 'place' | 'printed' | 'needed'> {
  const { evidence, pointer, needed } = subjectOf(finding)
  const cell = pointer === null ? null : input.place(pointer)
  const line = evidence?.line ?? inputLine(input)
  return {
    place: joined(cell, line === null ? null : fill(words.line[language], { line }), language),
    printed: printedIn(evidence, finding),
    needed: typeof needed === 'string' ? cellText(needed) : needed,
  }
}

/** The line of the file in which a record or a document is bad. */
function inputLine({ error }: PlacedInput): number | null {
  const line = error?.error.params['line']
  return typeof line === 'number' ? line : null
}

function joined(cell: string | null, line: string | null, language: Language): string | null {
  if (cell === null || line === null) return cell ?? line
  return cellText(language === 'zh' ? `${cell}（${line}）` : `${cell} (${line})`)
}

/** As it is printed; an empty span, a blank cell or the place of a heading, has nothing to show. */
function printedIn(evidence: FindingEvidence | null, { actual, pointers }: Finding): Cell {
  if (evidence && evidence.quote.trim() !== '') return printedCell(evidence.quote)
  if (evidence !== null) return null
  if (typeof actual === 'string') return cellText(actual)
  // A number that was found by adding is printed nowhere.
  return pointers.length === 0 ? actual : null
}
