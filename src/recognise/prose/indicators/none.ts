import type { IndicatorId } from '../../../model/report.js'
import type { Passage } from '../passages.js'
import { deniedIn } from './denials.js'

/** A clause that says that there was none; offsets into the passage. */
export interface None {
  readonly ids: readonly IndicatorId[]
  readonly from: number
  readonly to: number
}

const free =
  /(?:均|全部|一律|都|予以|实行|全程|完全)(?:为|是|予以|实行)?免费(?:提供|公开)?(?:政府)?(?:信息)?$|免费(?:提供|向)[^,;。]{0,20}(?:信息|公开)|不(?:再|予|曾|另|向[^,;。、]{1,16}|对[^,;。、]{1,20})?收(?:取)?(?:任何|相关)?(?:费用?)?$|不存在(?:任何)?收费(?:和减免|及减免|、减免)?(?:的)?(?:情况|问题)?$/
const notFee = /行政事业性|不得|应当|除|规定|以下|以上|超额|每档|其余|窗口|仅|部分|贫困|低保/
const carried =
  /(?<!上年.{0,3})(?:无|没有|未有?)结转(?:至|到|入)?(?:(?:下|次)(?:一)?年度?)?(?:继续)?(?:办理|答复)?(?:的)?(?:申请|件|事项|情况|案件)?$/
/** Nothing but this stands under a heading. */
const nothing =
  /^(?:20\d\d年度?|全年|本年度?|我[\u4e00-\u9fff]{1,3}|本[机单]关?位?|[,:]){0,6}(?:均)?(?:无|没有|未发生|未涉及|为零|没有发生|无此类?情况|未产生)(?:此类|此项|相关|上述|该类|该项|有关|此)?(?:情况|事项|内容|业务|申请|案件|现象)?(?:发生)?$/
const ruled =
  /应当|可以|不得|必须|除|按规定|如果|如有|若|凡|规定的|之日起|的(?:单位|部门|科室|申请人|人)$|^对未|^其余|^其他|\d[家个](?:单位|部门|乡镇|县区)?[^,;。]{0,8}[未没无]|最少|最多/
/** What is to be reached is not what was. */
const aimed = /力争|争取|确保|实现|努力|做到|目标|避免|防止|杜绝|下一步|今后|明年/
const aimedBefore = /(?:力争|争取|下一步|今后|明年|努力做到|目标)[^,;。]{0,24},$/
/** Some units, the lower ones, last year: not the organ's year. */
const ofSome = /部分|个别|多数|一些|有的|有些|基层|乡镇(?!政府)|各[乡镇街县区单部所]|下属|所属|^(?:上一?年度?|去年|往年)/
const feeContext = /公开|信息|申请|检索|处理费|邮寄/
const fullTime = /(?:没有|无|未配备|未设|不设|没有设)[^,;。]{0,12}专职(?:工作)?(?:人员)?$/

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
  const bare = clause.length <= 40 && nothing.test(clause)
  const worth = bare || ['复议', '诉讼', '申请', '费', '收过', '结转', '专职', '要求'].some(has)
  if (!worth || ruled.test(clause) || /规定[,:]?$|规定,[^,;。]*行政机关[^,;。]*,$/.test(earlier)) return []
  if (aimed.test(clause) || aimedBefore.test(earlier) || (ofSome.test(clause) && !/全[市县区省州旗镇乡]/.test(clause))) return []
  if (bare) return ofHeading(heading, earlier)
  if (has('结转')) return carried.test(clause) ? ['requestsCarriedForward'] : []
  const ids: IndicatorId[] = []
  if (has('专职') && fullTime.test(clause) && /公开|信息/.test(clause + heading + earlier)) ids.push('staffFullTime')
  const denied = deniedIn(clause)
  const charged = !notFee.test(clause) && (denied.fees || free.test(clause))
  if (charged && (feeContext.test(clause + earlier) || /收费|收支|费用|其他需要/.test(heading))) ids.push('feesCollected')
  if (denied.reconsiderations) ids.push('reconsiderations')
  if (denied.litigations) ids.push('litigations')
  if (denied.requests && !charged) ids.push('requestsReceived')
  return ids
}

function ofHeading(heading: string, earlier: string): readonly IndicatorId[] {
  const last = earlier.slice(earlier.search(/[^。]*$/))
  if (/\d/.test(last)) return []
  if (/复议|诉讼/.test(heading)) return ['reconsiderations', 'litigations']
  if (/收费|费用/.test(heading)) return ['feesCollected']
  return /依申请|收到.{0,12}申请/.test(heading) ? ['requestsReceived'] : []
}
