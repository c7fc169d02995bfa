import type { Mention } from '../mentions.js'
import type { Recogniser, Sense, Words } from './words.js'

const feeWords = /信息处理费|复印费|成本费|光盘|实收|检索费|复制费|邮寄费|工本费|收费|收取|公开费用/
const otherFees = /应收|基金|减轻|宣传|资金|补偿|押金|学费|行政事业性|规费|税|采购|经费|预算|减免|免收|罚款|项目|标准|收入|土地|水费|电费/

function recognise({ before, after, earlier, headings }: Words, { unit }: Mention): Sense | null {
  if (!/^(?:[万亿千百十]*元)$/.test(unit) || otherFees.test(before) || /每[件份页张个次条]$/.test(before)) return null
  const summed = /^(?:全年)?(?:合计|共计|总计|共)?$/.test(before) && /收取[^。;]{0,60}$/.test(earlier)
  const charged = summed || feeWords.test(before) || (/金额$/.test(before) && feeWords.test(/[^。;]{0,30}$/.exec(earlier)?.[0] ?? ''))
  if (!charged || /^[^,;。]{0,4}(?:每|以下|以上)/.test(after)) return null
  const about =
    /信息处理费|检索|复制|邮寄|收费程序|复印/.test(earlier + before) ||
    /公开|依申请/.test(before + earlier) ||
    /收费|其他需要报告|申请/.test(headings)
  return about
    ? { id: 'feesCollected', rank: /实收/.test(before) ? 4 : /信息处理费|共|合计|总计|全年|全市|全县|全区/.test(before) ? 3 : 2 }
    : null
}

/** 收取信息处理费380元, in 万元 */
export const fees: Recogniser = { counts: (unit) => unit.endsWith('元'), hints: ['费', '收取', '实收'], recognise }
