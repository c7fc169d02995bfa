import type { RecordInput } from '../model/report.js'
import type { InputError } from '../model/result.js'
import type { Language } from '../model/rule.js'
import { recordProblems, type SchemaProblem } from '../validate/schema.js'
import type { RecordJson } from './record-file.js'
import { inputError } from './sources.js'

/** How many problems of a record are told at once. */
const told = 3

/** A question has its mark already. */
const ended = (text: string, stop: string): string => (/[?？]$/.test(text) ? text : text + stop)

function sentence({ pointer, expected, actual, act }: SchemaProblem, language: Language): string {
  const where = pointer === '' ? '' : `${pointer} `
  if (language === 'zh') return `${where}应为${expected.zh}，现为${actual.zh}。${ended(act.zh, '。')}`
  return `${where}should be ${expected.en}, and is ${actual.en}. ${ended(act.en, '.')}`
}

/** A record that `validate` can check, or what keeps it from being one. */
export function acceptedRecord({ json, path, place }: RecordJson, language: Language): RecordInput | { readonly error: InputError } {
  const problems = recordProblems(json, 'record-input')
  if (problems.length === 0) return json as unknown as RecordInput
  const problem = problems.slice(0, told).map((one) => sentence(one, language))
  const params = { reason: 'schema', ...place, pointer: problems[0]?.pointer ?? '', problems: problems.length }
  return { error: inputError(path, 'record-invalid', { ...params, problem: problem.join(language === 'zh' ? '' : ' ') }) }
}
