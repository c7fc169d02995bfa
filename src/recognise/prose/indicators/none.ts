import type { IndicatorId } from '../../../model/report.js'
import type { Passage } from '../passages.js'

/** A clause that says that there was none; offsets into the passage. */
export interface None {
  readonly ids: readonly IndicatorId[]
  readonly from: number
  readonly to: number
}

const happened = '(?:收到|接到|接获|提出|因此|受理|接收|收办|发生|出现|产生|涉及|提起|收取|引发|引起|办理|有|被|因|接受|新收)'
const denial = `(?:(?:从|尚|均|暂|也|并|亦|还)?未(?:曾|有)?(?:过)?${happened}|没有|没|(?:暂|均|并)?无(?!法|正当|偿|需|效|障碍|关|线|人机|理由|条件|故)|(?<![百千万])零(?![一二三四五六七八九]))`
const remedy = new RegExp(
  `${denial}[^,;。]{0,60}(?:复议|诉讼)|(?:复议|诉讼)[^,;。]{0,24}(?:均?为零|均?为0(?![\\d.])|均?为无|均?未发生|没有发生|均无|均?未出现|均?未产生)`,
)
const notRemedy = /纠错|纠正|撤销|败诉|变更|维持|不服|超期|逾期|延期|信访|举报|错误|执法|处罚|许可/
const request = new RegExp(
  `${denial}[^,;。]{0,50}(?:申请公开|公开[^,;。]{0,12}申请|依申请|信息[^,;。]{0,20}申请|申请(?:件|事项|人)?)|(?:申请|依申请公开)[^,;。]{0,14}(?:均?为零|均?为0(?![\\d.])|均?为无|未发生)|零申请`,
)
const notRequest = /复议|诉讼|费|投诉|举报|信访|逾期|超期|拒绝|不予|结转|顺延|许可|理由|专利|执行|补正/
const fee =
  /(?:(?:从|尚|均|暂|也)?未(?:曾|有)?|没有|(?:暂|均)?无)[^,;。]{0,24}(?:收取|收费|费用|收过费|处理费|检索费|复制费|邮寄费)|不(?:再|予|曾|另|向[^,;。、]{1,16}|对[^,;。、]{1,20})?收(?:取|费|任何)|(?:均|全部|一律|都|予以|实行|全程|完全)(?:为|是|予以|实行)?免费|免费(?:提供|向|为)|(?:收费|费用)[^,;。]{0,16}(?:为零|为0(?![\d.])|为无|均无)|零收费|不存在[^,;。]{0,10}收费|未(?:向|因)[^,;。]{0,12}收(?:费|过)/
const notFee =
  /行政事业性|不得|应当|项目|标准|乱收费|除|规定|依据|停车|医疗|教育|门票|免费(?:师范|医疗|教育|开放)|培训|事业性|违规|目录|清单|以下|以上|超额|每档|其余|窗口|通知|缴纳|逾期/
const carried = /(?:无|没有|未)[^,;。]{0,12}结转(?:至|到|入)?(?:下|次|20\d\d)|(?<!上年.{0,3})(?:无|没有)结转(?:件|申请)?$/
/** Nothing but this stands under a heading. */
const nothing =
  /^(?:20\d\d年度?|全年|本年度?|我[\u4e00-\u9fff]{1,3}|本[机单]关?位?|[,:]){0,6}(?:均)?(?:无|没有|未发生|未涉及|为零|没有发生|无此类?情况|未产生)(?:此类|此项|相关|上述|该类|该项|有关|此)?(?:情况|事项|内容|业务|申请|案件|现象)?(?:发生)?$/
const ruled =
  /应当|可以|不得|必须|除|按规定|如果|如有|若|凡|规定的|之日起|的(?:单位|部门|科室|申请人|人)$|^对未|^其余|^其他|\d[家个](?:单位|部门|乡镇|县区)?[^,;。]{0,8}[未没无]|最少|最多/
const feeContext = /公开|信息|申请|检索|处理费|邮寄/
const fullTime = new RegExp(`${denial}[^,;。]{0,16}专职(?:工作)?人员|(?:不设|未设|没有设|未配备)[^,;。]{0,6}专职`)

/** The clauses of a passage in which words say that nothing was counted. */
export function findNone(passage: Passage): readonly None[] {
  const found: None[] = []
  const { text, headings } = passage
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !',;。!?'.includes(text.charAt(at))) continue
    if (at > from) {
      const ids = saysNone(
        text.slice(from, Math.min(at, from + 200)),
        headings.slice(headings.lastIndexOf('/') + 1),
        text.slice(Math.max(0, from - 80), from),
      )
      if (ids.length > 0) found.push({ ids, from, to: at })
    }
    from = at + 1
  }
  return found
}

function saysNone(clause: string, heading: string, earlier: string): readonly IndicatorId[] {
  if (!/[未没无零不免0]/.test(clause)) return []
  const has = (word: string): boolean => clause.includes(word)
  const about = {
    remedies: has('复议') || has('诉讼'),
    requests: has('申请'),
    fees: has('费') || has('收过'),
    carried: has('结转'),
    staff: has('专职'),
  }
  const bare = clause.length <= 40 && nothing.test(clause)
  if (!bare && !Object.values(about).includes(true)) return []
  if (ruled.test(clause) || /规定[,:]?$|规定,[^,;。]*行政机关[^,;。]*,$/.test(earlier)) return []
  if (bare) return ofHeading(heading, earlier)
  if (about.carried && carried.test(clause)) return ['requestsCarriedForward']
  const ids: IndicatorId[] = []
  if (about.staff && fullTime.test(clause) && /公开|信息/.test(clause + heading + earlier)) ids.push('staffFullTime')
  const charged = about.fees && fee.test(clause) && !notFee.test(clause)
  if (charged && (feeContext.test(clause + earlier) || /收费|收支|费用|其他需要/.test(heading))) ids.push('feesCollected')
  if (about.remedies) {
    const none = remedy.test(clause) && !notRemedy.test(clause)
    if (none && has('复议')) ids.push('reconsiderations')
    if (none && has('诉讼')) ids.push('litigations')
  }
  if (ids.length === 0 && about.requests && request.test(clause) && !notRequest.test(clause)) ids.push('requestsReceived')
  return ids
}

function ofHeading(heading: string, earlier: string): readonly IndicatorId[] {
  const last = earlier.slice(earlier.search(/[^。]*$/))
  if (/\d/.test(last)) return []
  if (/复议|诉讼/.test(heading)) return ['reconsiderations', 'litigations']
  if (/收费|费用/.test(heading)) return ['feesCollected']
  return /依申请|收到.{0,12}申请/.test(heading) ? ['requestsReceived'] : []
}
