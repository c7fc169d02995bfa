import type { Finding } from '../../model/finding.js'
import type { Severity } from '../../model/rule.js'
import { lineStarts, placeOf } from '../../text/lines.js'
import { causeSentences } from '../causes.js'
import { errorTitle } from '../error-titles.js'
import type { FindingPrinter, FindingStyle, PlacedInput } from '../printer.js'
import { subjectOf } from '../problems/subject.js'
import { findingsOf, pathOf } from '../shown-findings.js'
import { visible } from '../visible.js'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** https://github.com/actions/toolkit, packages/core/src/command.ts: what a message must not hold, and what a property must not. */
const inMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function lineOf(finding: Finding, input: PlacedInput, style: FindingStyle): string {
  const { rule, severity, message, causes } = finding
  const { language } = style
  const path = pathOf(input)
  const { pointer } = subjectOf(finding)
  const title = [style.ruleTitle?.(rule) ?? errorTitle(rule, language) ?? rule, pointer === null ? null : input.place(pointer)].filter(
    (part) => part !== null,
  )
  const properties = {
    file: path === null ? null : visible(style.pathFrom?.(path) ?? path),
    ...(path === null ? {} : positionOf(finding, input)),
    title: visible(path === null && input.result?.organ ? `${input.result.organ} ${title.join(' ')}` : title.join(' ')),
  }
  const given = Object.entries(properties).flatMap(([key, value]) => (value === null ? [] : [`${key}=${inProperty(String(value))}`]))
  const suggestions = causeSentences(causes, input.place, language)
  return `::${commands[severity]} ${given.join(',')}::${inMessage([message, ...suggestions].map(visible).join('\n'))}\n`
}

/** Columns only where the place begins and ends on one line: GitHub ignores them elsewhere. */
function positionOf(finding: Finding, { inFile, text, error }: PlacedInput): Readonly<Record<string, number | null>> {
  const ofInput = error?.error.params['line']
  if (typeof ofInput === 'number') return { line: ofInput }
  const evidence = subjectOf(finding).evidence ?? finding.evidence[0]
  if (inFile === false || !evidence || evidence.line === null) return {}
  const { line, column, end } = evidence
  const last = text === null ? null : placeOf(lineStarts(text), end)
  if (last === null) return { line, col: column }
  return last.line === line ? { line, endLine: line, col: column, endColumn: last.column } : { line, endLine: last.line }
}

/** Workflow commands, which GitHub shows beside the lines of a change. A line a finding, whatever a report prints. */
const printer: FindingPrinter = {
  id: 'github',
  audience: 'programs',
  open: '',
  between: '',
  render: (input, style) =>
    findingsOf(input, style.language)
      .map((finding) => lineOf(finding, input, style))
      .join(''),
  close: () => '',
}
export default printer
