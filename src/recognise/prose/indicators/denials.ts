import { once } from '../../../text/once.js'
import { behindPiece, type Patterned, type Pieces, piecesOf } from '../../../text/pieces.js'
import { endsWithAny, hasAny } from '../../../text/words.js'

/**
 * What a clause that denies may be made of. A denial says that there was none only if every word behind it is one of these:
 * 没有因答复不及时引发复议 denies less than all, and so does 未收到重复申请.
 */

const organs: readonly Patterned[] = [
  ['本我', /(?:本|我)(?:机关|单位|部门|行政机关|[局委办院厅处站馆会所队县市区镇乡州省旗街]{1,2}(?:政府|办|道|事处)?)/y],
  ['乡镇县区市街', /(?:乡|镇|县|区|市|街道)(?:人民)?政府/y],
]
const applicants: readonly (string | Patterned)[] = [
  ...'公民 法人 其他组织 其它组织 组织 社会公众 公众 群众 个人 社会 单位 企业 申请人 行政相对人'.split(' '),
  ['人', /人(?!民)/y],
]
const disclosure: readonly (string | Patterned)[] = [
  ...'依申请公开 依照 按照 依据'.split(' '),
  ['《', /《[^《》]{1,20}》/y],
  ['"条', /"?条例"?/y],
  ...'政府 政务 信息公开 公开 信息 工作 事务 事项 行为 答复 书面 依'.split(' '),
]
const happening = '收到 接到 接获 受理 接收 收办 发生 出现 产生 提出 提交 提起 引发 引起 导致 办理 要求 主动'.split(' ')
const ends = '情况 情形 案件 案例 案 事项 事件 事务 现象 申请件 件 发生 要求 申请'.split(' ')
const joints =
  '或者 以及 、 和 或 及 与 的 因 就 向 对 由 被 而 针对 关于 任何 有关 相关 涉及 方面 此类 因此 类 过 等 无 没有 一起 一例 一宗 1起 1例 1宗'.split(
    ' ',
  )
const common: readonly (string | Patterned)[] = [...organs, ...applicants, ...disclosure, ...happening, ...ends, ...joints]

const remedies = '行政复议 行政诉讼 行政申诉 行政争议 复议 诉讼 申诉 投诉 举报 纠纷'.split(' ')
const money =
  '邮寄费用 检索费用 复制费用 处理费用 信息处理费 检索费 复制费 邮寄费 工本费 成本费 处理费 费用 收费 收取 收过 收支 减免 检索 复制 邮寄 提供 免收 一分钱 金额 总额 依法'.split(
    ' ',
  )

const ofCases: () => Pieces = once(() => piecesOf([...remedies, ...common]))
const ofFees: () => Pieces = once(() => piecesOf([...money, ...common]))

/** Cases about these are no cases about disclosure. */
const otherWork = '执法 处罚 许可 审批 征收 信访 窗口 婚姻 社保 户籍 逾期 超期 按期 及时'.split(' ')

/** The denial itself; 无 in 无法, 无正当理由 and the like denies nothing. */
const denial: RegExp =
  /(?:(?:从|尚|均|暂|也|并|亦|还|都)?未(?:曾|有)?(?:过)?|没有|没|(?:暂|均|并|亦|也|尚)?无(?!法|正当|偿|需|效|障碍|关|线|理由|条件|故))/

/** 零复议, 零申请: said in one word. */
const zero = ['申请', '复议', '诉讼', '收费'].map((word) => ({ word, zero: `零${word}` }))
/** 行政复议、行政诉讼均为零: the denial stands behind. */
const deniesBehind = ['零', '0', '无', '发生', '出现', '产生']
const behind = /(?:数量|件数|总数|总额|数|量)?(?:均|都|皆)?(?:为零|为0|为无|是零|是0|未发生|没有发生|未出现|未产生|无)$/
const subject =
  /^(?:20\d\d年度?|全年|本年度?|今年|当年|年内|截[至止].{0,12}|全[市县区州省镇乡旗]|各级|[本我][\u4e00-\u9fff]{1,3}|收到|受理|被|的|,)+/

export interface Denied {
  readonly requests: boolean
  readonly reconsiderations: boolean
  readonly litigations: boolean
  readonly fees: boolean
}

const nothing: Denied = { requests: false, reconsiderations: false, litigations: false, fees: false }

/** What a clause denies altogether. */
export function deniedIn(clause: string): Denied {
  const short = zero.filter((each) => clause.includes(each.zero)).map(({ word }) => word)
  if (short.length > 0) {
    return {
      requests: short.includes('申请'),
      reconsiderations: short.includes('复议'),
      litigations: short.includes('诉讼'),
      fees: short.includes('收费'),
    }
  }
  const hit = denial.exec(clause)
  if (hit) {
    if (hasAny(clause.slice(0, hit.index), otherWork)) return nothing
    const object = clause.slice(hit.index + hit[0].length)
    if (hasAny(object, ['费', '收过', '收取']) && isAboutFees(object)) return { ...nothing, fees: true }
    if (!isAboutCases(object)) return nothing
    const cases = casesIn(object, clause.slice(0, hit.index))
    if (Object.values(cases).includes(true)) return cases
  }
  const tail = endsWithAny(clause, deniesBehind) ? behind.exec(clause) : null
  if (!tail) return nothing
  const object = clause.slice(0, tail.index).replace(subject, '')
  if (object === '') return nothing
  if (isAboutCases(object)) return casesIn(object, '')
  return isAboutFees(object) ? { ...nothing, fees: object.includes('费') } : nothing
}

function isAboutCases(object: string): boolean {
  return consumed(object, ofCases())
}

function isAboutFees(object: string): boolean {
  return consumed(object, ofFees())
}

/** Every word of it is on the list. */
function consumed(object: string, pieces: Pieces): boolean {
  let at = 0
  while (at < object.length) {
    const end = behindPiece(object, at, pieces)
    if (end === at) return false
    at = end
  }
  return object !== ''
}

function casesIn(object: string, before: string): Denied {
  const reconsiderations = object.includes('复议')
  const litigations = object.includes('诉讼')
  const asked = object.includes('申请') || (before.includes('申请') && hasAny(object, ['要求', '事项', '情况']))
  // 没有一件申请被行政复议 speaks of requests that were made.
  const requests = !reconsiderations && !litigations && asked && !hasAny(object, ['申诉', '投诉', '举报', '争议', '纠纷'])
  return { ...nothing, requests, reconsiderations, litigations }
}
