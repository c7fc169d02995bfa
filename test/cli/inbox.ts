import { report } from './invented.js'

/** What an office gets in January: reports of invented units, some with a slip. */
export interface Handed {
  readonly unit: string
  readonly file: string
  readonly text: string
  /** The rules that must find the slip; none for a report without one. */
  readonly errors: readonly string[]
}

const counties = '东岭 西屏 南溪 北川 云山 青溪 白沙 石桥 柳河 松阳 梅江 竹山 兰陵 菊江 枫桥 桂林'.split(' ').slice(0, 15)
const offices = '教育 财政 水务 民政 司法 审计 统计 交通运输 农业农村 卫生健康 市场监督管理 自然资源 生态环境 应急管理'.split(' ')

/** A slip, and the rule that names its finding: a figure that stands in several sums is one finding. */
interface Slip {
  readonly from: string
  readonly to: string
  readonly errors: readonly string[]
}

const zeros = '0 | 0 | 0 | 0 | 0'
const slips: readonly Slip[] = [
  // A total of reconsiderations that is off by one.
  { from: '1 | 0 | 0 | 0 | 1 | 0', to: '1 | 0 | 0 | 0 | 2 | 0', errors: ['remedies-total'] },
  // Two digits exchanged in the first row, in the part and in its total: 12 for 21.
  {
    from: `申请数量 | 12 | ${zeros} | 12`,
    to: `申请数量 | 21 | ${zeros} | 21`,
    errors: ['requests-balance'],
  },
  // The same in the total alone.
  { from: `申请数量 | 12 | ${zeros} | 12`, to: `申请数量 | 12 | ${zeros} | 21`, errors: ['requests-balance'] },
  // A total of outcomes that is off by one.
  {
    from: `（七）总计 | 12 | ${zeros} | 12`,
    to: `（七）总计 | 12 | ${zeros} | 13`,
    errors: ['requests-balance'],
  },
  // The sentence denies what the table counts.
  { from: '12月31日。\n', to: '12月31日。本年度未收到政府信息公开申请。\n', errors: ['none-said-but-counted'] },
  // The last section was left out.
  { from: '六、其他需要报告的事项\n本年度没有收取信息处理费。\n', to: '', errors: ['section-missing'] },
]

/** `count` reports, every nth of which has a slip until `planted` are planted; the kinds take turns. */
export function inbox(count: number, planted: number): readonly Handed[] {
  const every = Math.floor(count / planted)
  return Array.from({ length: count }, (_, at) => {
    const unit = `${counties[at % counties.length]}县${offices[Math.floor(at / counties.length) % offices.length]}局`
    const file = `${String(at + 1).padStart(3, '0')}.${unit}2023年年报.txt`
    const plain = report().replace('甲州市乙丙局', unit)
    const slip = at % every === 0 && at / every < planted ? slips[(at / every) % slips.length] : undefined
    if (!slip) return { unit, file, text: plain, errors: [] }
    if (!plain.includes(slip.from)) throw new Error(`nothing to plant a slip in: ${slip.from}`)
    return { unit, file, text: plain.replace(slip.from, slip.to), errors: slip.errors }
  })
}
