import type { InputError, ReportResult } from '../../model/result.js'
import type { Language } from '../../model/rule.js'
import { errorFinding } from '../error-finding.js'
import type { FindingPrinter } from '../printer.js'
import { escaped } from '../visible.js'

/** An input without a record is a report of which nothing was read, with the reason as its finding. */
function unread(error: InputError | null, language: Language): ReportResult {
  return {
    path: error?.source.path ?? null,
    organ: null,
    year: null,
    form: null,
    findings: error ? [errorFinding(error, language)] : [],
    checks: { pass: 0, fail: 0, notEvaluable: 0 },
    figures: { read: 0, confirmed: 0, identities: 0 },
  }
}

/** schemas/validation.schema.json, a report a line so that it can be written as it comes. */
const format: FindingPrinter = {
  id: 'json',
  audience: 'programs',
  open: '{\n"schemaVersion": "1",\n"reports": [\n',
  between: ',\n',
  render: ({ result, error }, { language }) => escaped(JSON.stringify(result ?? unread(error, language), null, 1)),
  close: (summary) => `\n],\n"summary": ${JSON.stringify(summary)}\n}\n`,
}
export default format
