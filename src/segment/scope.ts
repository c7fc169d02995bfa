import type { Scope } from '../model/report.js'
import { withoutTitles } from './compact.js'

const lower =
  /(?:各|所辖|下辖)(?:县|区|市|州|旗|盟|乡|镇|街道|地)|县\(市|地州市|市\(州|州\(市|市州|市县|区县|县区|县市区|旗县|乡镇(?:人民政府|街道)|镇\(街|(?:全[省市区州县]|辖区)各级/
const departments = /(?:所属|下属|直属|组成|工作|各|有关)(?:工作)?(?:部门|单位|机构)|各科室/
const own: readonly string[] = ['本级', '(机关)']
/** A sentence that says what the report was put together from. */
const compiles: readonly string[] = ['汇总', '编制', '编写', '形成', '综合']

/** Whose figures the report gives, where title or opening say so. */
export function findScope(title: string, opening: string): Scope | null {
  if (names(title, own)) return 'organ'
  let scope: Scope | null = null
  for (const sentence of withoutTitles(opening).split('。')) {
    if (!names(sentence, compiles) && !names(sentence, own)) continue
    if (!/^.{0,60}公布/.test(sentence) && lower.test(sentence)) return 'region'
    if (/本级政府\(机关\)|本级政府信息公开|本级机关/.test(sentence)) scope ??= 'organ'
    else if (/汇总|综合/.test(sentence) && departments.test(sentence)) scope = 'organ-and-departments'
  }
  return scope
}

function names(sentence: string, words: readonly string[]): boolean {
  return words.some((word) => sentence.includes(word))
}
