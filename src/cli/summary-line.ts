import type { Language } from '../model/rule.js'
import { counted } from '../outputs/counted.js'
import type { Account } from './account.js'

type Sentence = Readonly<Record<Language, (account: Account) => string>>

const missed: Sentence = {
  zh: ({ withoutRecord }) => (withoutRecord > 0 ? `；${withoutRecord} 份未能读出` : ''),
  en: ({ withoutRecord }) => (withoutRecord > 0 ? `; ${counted(withoutRecord, 'input', 'inputs')} gave no record` : ''),
}

/** What is known is neither told nor counted, and is not passed over in silence. */
const known: Sentence = {
  zh: ({ summary }) => (summary.known > 0 ? `；基线中已有 ${summary.known} 个` : ''),
  en: ({ summary }) => (summary.known > 0 ? `; ${summary.known} known from the baseline` : ''),
}

const checked: Sentence = {
  zh: ({ summary: { documents, checks, causes } }) => {
    const all = checks.pass + checks.fail + checks.notEvaluable
    return `${documents} 份文件，${all} 项检查：通过 ${checks.pass} 项，未通过 ${checks.fail} 项，无法判断 ${checks.notEvaluable} 项；问题原因 ${causes} 个`
  },
  en: ({ summary: { documents, checks, causes } }) => {
    const all = checks.pass + checks.fail + checks.notEvaluable
    const outcomes = `${checks.pass} pass, ${checks.fail} fail, ${checks.notEvaluable} not evaluable`
    return `${counted(documents, 'document', 'documents')}, ${counted(all, 'check', 'checks')}: ${outcomes}; ${counted(causes, 'cause', 'causes')}`
  },
}

const extracted: Sentence = {
  zh: ({ documents, withoutRecord }) => `${documents} 份文件，读出 ${documents - withoutRecord} 份`,
  en: ({ documents, withoutRecord }) =>
    `${counted(documents, 'document', 'documents')}, ${counted(documents - withoutRecord, 'record', 'records')}`,
}

/** The last line on standard error. */
export function summaryLine(kind: 'checked' | 'extracted', account: Account, language: Language): string {
  const sentence = kind === 'checked' ? checked : extracted
  return sentence[language](account) + known[language](account) + missed[language](account)
}
