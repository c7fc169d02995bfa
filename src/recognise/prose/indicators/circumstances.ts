import type { Scope } from '../../../model/report.js'

const partOfYear =
  /[上下]半年|(?:[一二三四1-4]|前[二两三])个?季度|(?<!\d)0?1月?(?:1日)?(?:份)?[-至到~—]+(?:20\d\d年)?(?:0?[2-9]|1[01])月|截[至止](?:到)?(?:20\d\d年)?(?:0?[1-9]|1[01])月|前(?:[三五六七八九十]|十一|\d)个月|(?:[2-9]|1[0-2])月(?:份)?[-至到~—]+1[0-2]月|当月|本月|[两三四五]年[间内来]|20\d\d年?[-至到—~]+20\d\d年|五"?期间|任期|一个月|20\d\d年(?:1[0-2]|0?[1-9])月(?:份)?[,内中]/
const running =
  /历年|(?:自|从)(?:19|20)\d\d年[^,;。]{0,24}(?:以来|起|至今|开始)|截[至止][^,;。]{0,16},?[^,;。]{0,24}累计|(?:开通|成立|实施|施行|运行|上线|建站|建立)以来|近(?:[几两三五]|\d)?年来|到(?:20\d\d年|[^,;。]{0,6})底[^,;。]{0,20}累计|至今|累计至|截[至止]目前/
const planned = /^[^,;。]{0,12}(?:计划|拟|将|力争|争取|预计|目标)|(?:计划|拟|将|力争|争取|预计)[^,;。]{0,10}$/
const earlier = /(?:上一?年度?|去年|往年|前年|上年同期|去年同期|上期)[^,;。]{0,24}$/
const compared = /(?:较|比|与|同|和|是|为)(?:上一?年度?|去年|前年|20\d\d年)[^,;。]{0,12}$/
const ruled = /(?:应当|应在|可以|不得|必须|需在|自收到|收到申请之日|条例规定|规定的|之日起)/

/** Whether a quantity is of another time than the report's year, or of no time at all: planned, or demanded by law. `before` is the sentence up to it. */
export function isOfAnotherTime(sentence: string, clause: string, year: number | null): boolean {
  const before = sentence.replace(/(?:结转|转|顺延|延)(?:至|到|入)?20\d\d年/g, '').replace(/"[^"]{0,40}\d[^"]{0,40}"/g, '')
  if (spansYears(before) || ruled.test(clause)) return true
  const named = year !== null && new RegExp(`${year}年度?(?![上下]半年|第?[一二三四1-4]季|1[0-2]月|[1-9]月|[至到~-]|\\d)`).test(clause)
  const ofYear = /本年|当年|全年|年内/.test(clause) || (named && !/截[至止]|累计/.test(clause))
  if (!ofYear && (partOfYear.test(before) || running.test(before))) return true
  if (planned.test(clause) || earlier.test(clause) || compared.test(clause)) return true
  const said = [...before.matchAll(/(?<!\d)(20\d\d)(?=年|-\d\d?-\d)/g)].at(-1)
  return said !== undefined && year !== null && Number(said[1]) !== year && !compared.test(before.slice(0, (said.index ?? 0) + 5))
}

const elsewhere =
  /第三方|评估组|公共企事业单位|企业[^,;。]{0,12}公开|自行(?:答复|统计)|通报|该[市县区省州局]|兄弟|外地|学习借鉴|先进地区|全国|相比[^,;。]*,?$|考察|表彰/

/** Whether a clause counts what the lower units have: a part, unless it is summed up. */
export function isOfLower(clause: string): boolean {
  return lower.test(clause) && !/全[市县区省州旗镇乡]|各级|全系统|共计|合计|总计|总共/.test(clause)
}

/** Whether the sentence speaks of somebody else; a whole province is somebody else for those below it. */
export function isOfOthers(words: string, organ: string | null): boolean {
  if (organ !== null && namesAnother(words, organ)) return true
  const sentence = words.slice(words.lastIndexOf(';') + 1)
  return elsewhere.test(sentence) || (/全省|全自治区/.test(sentence) && organ !== null && !/省|自治区/.test(organ))
}

const named =
  /([\u4e00-\u9fff]{1,14}?(?:局|委员会|[^乡村城]镇|[^城]乡|街道|办事处|学校|中心|医院|公司|法院|检察院|馆))(?:机关|本级)?(?:共|全年|年内|本年度?|累计|仅)?(?:收到|受理|接到|接收|答复|办结|办理|发生|未|没|均|主动公开|公开|发布|收取)/g

/** 县财政局未发生…: a unit that is not the organ of the report. */
function namesAnother(words: string, organ: string): boolean {
  const own = organ.replace(/人民/g, '')
  for (const hit of words.matchAll(named)) {
    const unit = (hit[1] as string).replace(/^.*(?:年度?|其中|由|经|向|对|是|为|全年|另|以|及|和)/, '').replace(/人民/g, '')
    if (unit.length < 3 || /[我本全该]|各|[省市县区州总分]局$|全系统/.test(unit)) continue
    if (!own.includes(unit) && !unit.includes(own)) return true
  }
  return false
}

/** 2012年至2014年: more than one year. */
function spansYears(sentence: string): boolean {
  if (/近[两三四五六几]年|[两三四五]年[间内来]/.test(sentence)) return true
  const ranges = sentence.matchAll(/(20\d\d)年?度?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起)?[-至到~—]+(20\d\d)年/g)
  return [...ranges].some((range) => range[1] !== range[2])
}

const region = /全[市县区省州旗镇乡](?!属|直)|我[市县区省州](?!局|委|办|直|级)|全系统/
/** 各乡镇: parts of the whole, whatever is said of them. */
const lower = /(?:^|其中|[,;])各(?:县|区|市|乡|镇|街|部门|单位|所|科)|各(?:县\(市|市县|镇街|乡镇)/
const departments = /[市县区省州](?:直|属)?(?:政府)?(?:各部门|各单位|部门)|各部门|各单位|各有关|各级/
const own = /本级|本机关|本局|本单位|本办|办公[室厅]|我[局委办院厅处站中队街镇乡]/

/** Whose figure a clause says it is; null where it does not say. */
export function scopeOf(clause: string): Scope | null {
  const narrow = own.exec(clause)
  const wide = region.exec(clause)
  if (wide && !(narrow && narrow.index > wide.index)) return 'region'
  if (departments.test(clause)) return 'organ-and-departments'
  return narrow ? 'organ' : null
}
