import type { Statement } from '../../model/report.js'
import type { Checked } from '../../model/rule.js'

/** What a report states once for the whole of its year: what is counted, and the words of period and scope before it. */
export interface Headline {
  readonly kind: 'disclosed' | 'received' | 'handled'
  /** The subject without white space; the same words mean the same thing only where they name a period or a scope. */
  readonly words: string
  readonly bounded: boolean
  readonly year: string | null
}

const lead =
  '(?:(?:20[0-9]{2}年度?|全年|本年度?|今年|年内|我[局委办厅县市区镇乡街道]{1,2}|全[市县区镇乡州省局委]|本机关|本单位|本级)){0,3}(?:累计|共计|总共|合计|共)?'
const tail = '(?:总数|总量|数量|件数|条数|数)?(?:共计|合计|共|为)?'
const information = '(?:各类|各种)?(?:政府|政务)?信息'
const kinds: readonly (readonly [kind: Headline['kind'], words: RegExp])[] = [
  ['disclosed', new RegExp(`^${lead}主动公开${information}${tail}$`)],
  ['received', new RegExp(`^${lead}(?:新?收到|受理|接到|接收)(?:${information}公开|依申请公开)(?:的)?申请${tail}$`)],
  ['handled', new RegExp(`^${lead}(?:答复|办结|回复|办理)(?:${information}公开|依申请公开)(?:的)?申请${tail}$`)],
]
const bounds = /20[0-9]{2}年|全年|本年|今年|年内|全[市县区镇乡州省]|我[局委办厅县市区镇乡街]|本机关|本单位|本级/

/** null for subjects that may be said of many things: of a channel, of a part, of a kind of information. */
export function headlineOf(statement: Statement, checked: Checked): Headline | null {
  const words = checked.fold(statement.subject).replace(/\s/g, '')
  const found = kinds.find(([, pattern]) => pattern.test(words))
  if (!found) return null
  return { kind: found[0], words, bounded: bounds.test(words), year: /20[0-9]{2}/.exec(words)?.[0] ?? null }
}
