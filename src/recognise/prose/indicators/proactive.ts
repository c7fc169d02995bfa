import { type Recogniser, type Sense, type Words, withoutBrackets } from './words.js'

const units: ReadonlySet<string> = new Set(['', ...'条件篇份个则', '条次', '件次'])
const open = /主动公开/
const information = /信息|文件/
const notOpen =
  /依申请公开|申请公开|不予公开|点击|浏览|访问|阅读|转发|更新栏目|粉丝|留言|解读|新闻|微博|微信|公众号|抖音|短视频|视频|公示栏|宣传栏|简报|公报|清理|上报|报送|过期|栏目|会议|建议|提案|规章|规范性文件|政策性?文件|处罚|许可|采购|预决?算|人事|动态|移交|采用|刊登|群众|下发|纸质|显示屏|政务公开栏|各部门|各单位|督促/

/** Information of one kind: a part of all. */
const kinds =
  /(?:(?<!各|分)类|其他|职能|计划|人事|解读|动态|公告|财政|预?决算|应急|法规|规范性|清单)[^,;。、等]{0,4}信息$|[^各]类$|(?:点击|浏览|访问|阅读|转发|解读)[^,;。]{0,8}$/
/** Other channels with figures of their own stand beside it: no total. */
const channels = /(?:公报|公示栏|公开栏|显示屏|报纸|电视|广播|微信|微博|公众号|推送|视频号|抖音|客户端|头条)[^;。\d]{0,20}\d/

function recognise({ before, after, earlier, later, headings }: Words): Sense | null {
  const behind = /^[^,;。占]{0,16}/.exec(after)?.[0] ?? ''
  const words = before.slice(-60)
  const id = 'proactiveDisclosures'
  if (/文件$/.test(before) && /依申请公开/.test(later + earlier)) return null
  if (/(?:清理|整理|撤下|下架|目录)[^,;。]{0,6}(?:主动)?公开|人均|平均|日均/.test(words)) return null
  const own = withoutBrackets(words).replace(/^.*(?=主动公开)/, '')
  if (/依申请|不予公开/.test(words) || kinds.test(own) || notOpen.test(behind)) return null
  if (!/主动公开[^,;。]*信息$/.test(own) && notOpen.test(own.slice(-16))) return null
  if (/^,均为主动公开/.test(later)) return { id, rank: 3 }
  if (/信息$/.test(own) && !/(?:公开|政府|政务|各类|各项|各种|有关|相关|等|的|文件|重要|本级|发布)信息$/.test(own)) return null
  if (open.test(own) && (information.test(own) || information.test(behind))) return { id, rank: 3 }
  if (/主动公开(?:的|数)?$/.test(own) && /信息/.test(earlier)) return { id, rank: 3 }
  if (/主动公开$/.test(own) && /公开/.test(headings)) return { id, rank: 2 }
  if (/通过/.test(before) && /通过[^,;。\d]{0,16}(?:网站|平台)[^;。\d]{0,14}\d/.test(later)) return null
  if (channels.test(earlier) || (channels.test(later) && !/^,?其中/.test(after + later))) return null
  if (/(?:公开|发布|上传)(?:了)?(?:各类|各种|政府信息|各项|有关|相关|政府|政务|文件|类|本级|公开)*信息$/.test(own)) return { id, rank: 1 }
  if (/信息公开$/.test(own) && /完成/.test(own)) return { id, rank: 1 }
  return /(?:公开|发布|上传)$/.test(own) && /^(?:各类|各种|有关|相关|政府|政务)*信息/.test(behind) ? { id, rank: 1 } : null
}

/** 主动公开政府信息7215条 */
export const proactive: Recogniser = { counts: (unit) => units.has(unit), hints: ['公开', '发布', '上传'], recognise }
