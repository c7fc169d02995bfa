import { type InputErrorCode, inputErrorCodes } from '../model/result.js'
import type { Bilingual, Language } from '../model/rule.js'
import type { RuleCard } from './printer.js'

/** Short titles for what no rule is about. */
const titles: Readonly<Record<InputErrorCode, Bilingual>> = {
  'bytes-undecodable': { zh: '编码读不出', en: 'Bytes that make no characters' },
  'input-unreadable': { zh: '文件读不出', en: 'A file that cannot be read' },
  'no-record': { zh: '不是年度报告', en: 'No annual report' },
  'record-invalid': { zh: '不是有效的记录', en: 'No valid record' },
}

const checks: Bilingual = {
  zh: '每份输入都应读出一份记录；没有读出的，其中的数字一个也没有检查。',
  en: 'Every input gives a record; of one that gives none, no figure was checked.',
}
const act: Bilingual = { zh: '按说明处理后再检查一次。', en: 'Do what the message says, and check again.' }

export function errorTitle(code: string, language: Language): string | null {
  return isErrorCode(code) ? titles[code][language] : null
}

/** Why inputs give no record, beside the rules. */
export function errorCards(language: Language): readonly RuleCard[] {
  return inputErrorCodes.map((id) => {
    return { id, severity: 'error', title: titles[id][language], checks: checks[language], act: act[language], innocent: null }
  })
}

function isErrorCode(code: string): code is InputErrorCode {
  return Object.hasOwn(titles, code)
}
