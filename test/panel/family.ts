import { forms } from '../../src/forms/index.js'
import type { Form } from '../../src/model/form.js'
import { cellPath } from '../../src/text/cell-path.js'

/** One report of the family, as it lies on disk. */
export interface FamilyReport {
  readonly path: string
  readonly text: string
}

type Table = ReadonlyMap<string, number>

const formOf = (id: string): Form => forms.find((form) => form.id === id) as Form
const form2021 = formOf('form-2021')
const [requestRows] = (form2021.tables.find(({ id }) => id === 'requests')?.blocks ?? []).map((block) =>
  block.rows.filter(({ optional }) => !optional),
)
const columns = ['naturalPerson', 'business'] as const

interface Plan {
  readonly organ: string
  readonly year: number
  /** 自然人 and 商业企业. */
  readonly carriedOver: readonly [number, number]
  readonly granted: readonly [number, number]
  readonly denied: readonly [number, number]
  readonly carriedForward: readonly [number, number]
  readonly inForce: readonly [issued: number, repealed: number, inForce: number]
  readonly licensing: number
  readonly penalty: number
  readonly fees: number
}

/** Tables two to four of a plan; what is not planned is 0, and every sum holds. */
function tableOf(plan: Plan): Table {
  const table = new Map<string, number>()
  const row = (path: string, [one, other]: readonly [number, number]): void => {
    table
      .set(`/requests/${path}/naturalPerson`, one)
      .set(`/requests/${path}/business`, other)
      .set(`/requests/${path}/total`, one + other)
  }
  const all = columns.map((_, at) => (plan.granted[at] ?? 0) + (plan.denied[at] ?? 0)) as unknown as readonly [number, number]
  row('outcomes/granted', plan.granted)
  row('outcomes/denied/internalAffairs', plan.denied)
  row('outcomes/total', all)
  row('carriedForward', plan.carriedForward)
  row('carriedOver', plan.carriedOver)
  row(
    'newlyReceived',
    columns.map((_, at) => (all[at] ?? 0) + (plan.carriedForward[at] ?? 0) - (plan.carriedOver[at] ?? 0)) as unknown as readonly [
      number,
      number,
    ],
  )
  for (const [at, key] of ['issued', 'repealed', 'inForce'].entries())
    table.set(`/proactive/normativeDocuments/${key}`, plan.inForce[at] ?? 0)
  return table
    .set('/proactive/licensing/decisions', plan.licensing)
    .set('/proactive/penalty/decisions', plan.penalty)
    .set('/proactive/fees/amount', plan.fees)
}

/** A document of 2021's form with these figures, pipes between the cells. */
function document(title: string, organ: string, year: number, table: Table): string {
  const at = (pointer: string): number => table.get(pointer) ?? 0
  const applicants = [
    ...columns,
    'researchInstitution',
    'publicInterestOrganization',
    'legalServiceOrganization',
    'otherOrganization',
    'total',
  ]
  const requests = (requestRows ?? []).map(
    ({ marker, labels, path }) => `${marker}、${labels[0]} | ${applicants.map((column) => at(`/requests/${path}/${column}`)).join(' | ')}`,
  )
  const documents = (row: string): string => ['issued', 'repealed', 'inForce'].map((key) => at(`/proactive/${row}/${key}`)).join(' | ')
  return `${title}${year}年政府信息公开工作年度报告
发布机构：${organ}
一、总体情况
本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。
二、主动公开政府信息情况
第二十条第（一）项
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | 0 | 0 | 0
行政规范性文件 | ${documents('normativeDocuments')}
第二十条第（五）项
信息内容 | 本年处理决定数量
行政许可 | ${at('/proactive/licensing/decisions')}
第二十条第（六）项
信息内容 | 本年处理决定数量
行政处罚 | ${at('/proactive/penalty/decisions')}
行政强制 | 0
第二十条第（八）项
信息内容 | 本年收费金额（单位：万元）
行政事业性收费 | ${at('/proactive/fees/amount')}
三、收到和处理政府信息公开申请情况
申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计
${requests.join('\n')}
四、政府信息公开行政复议、行政诉讼情况
行政复议 | 行政诉讼
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
五、存在的主要问题及改进情况
目录更新不够快，下一年每季度核对一次。
六、其他需要报告的事项
本年度没有收取信息处理费。
`
}

/** A document with Fujian's table: received in the year and since 2008, all granted. */
function fujian(title: string, organ: string, year: number, received: number, cumulative: number): string {
  const [block] = formOf('statistics-2008-fujian').tables.flatMap(({ blocks }) => blocks)
  const told = new Set(['requests/received/total', 'requests/received/online', 'requests/replies/total', 'requests/replies/granted'])
  const rows = (block?.rows ?? []).filter((row) => told.has(cellPath(row, { key: '' })))
  return `${title}${year}年政府信息公开工作年度报告
发布机构：${organ}
一、概述
所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。
二、依申请公开政府信息情况
申请的受理和答复情况见附表。
三、存在的主要问题和改进措施
下一步将加强培训，规范办理。
附件：${title}${year}年政府信息公开情况统计表
指标名称 | 计量单位 | ${year}年度 | 历年累计
${rows.map(({ labels }) => `${labels[0]} | 件 | ${received} | ${cumulative}`).join('\n')}
`
}

export const county = '云山县人民政府'
export const education = '云山县教育局'
export const water = '云山县水务局'
export const zone = '平沙综合实验区'

export interface Breaks {
  /** 2 requests too few are carried over by one member in 2022, and 2 too many by the other. */
  readonly carried?: boolean
  /** A request is moved from one column to another on its way from 2022 to 2023, the other way round by the other member. */
  readonly recoded?: boolean
  /** One document more in force than follows in 2023, one less of the other member. */
  readonly stock?: boolean
  /** Cumulative figures of 2016. */
  readonly cumulative?: boolean
  /** The cumulative of 2015 is below that of 2013, with 2014 missing. */
  readonly falls?: boolean
  /** Fees of 2024 given in 元. */
  readonly unit?: boolean
  /** A second report of 2024 with other numbers of licences. */
  readonly twice?: boolean
  /** The county's licences of 2022 are three too many. */
  readonly sum?: boolean
  /** The county's penalties of 2021 are fewer than one member's. */
  readonly below?: boolean
}

export const everyBreak: Required<Breaks> = {
  ...{ carried: true, recoded: true, stock: true, cumulative: true, falls: true, unit: true, twice: true, sum: true, below: true },
}

const pair = (one: number, other: number): readonly [number, number] => [one, other]
const years = [2021, 2022, 2023, 2024] as const

/** The plans of one member over four years, in which each year continues the last; `sign` turns its breaks against the other's. */
function member(organ: string, size: number, sign: 1 | -1, breaks: Breaks): readonly Plan[] {
  let forward = pair(size + 5, 4)
  let inForce = size + 20
  return years.map((year, at) => {
    const moved = breaks.carried && year === 2022 ? -2 * sign : 0
    const recoded = breaks.recoded && year === 2023 ? sign : 0
    const carriedOver = pair(forward[0] + moved - recoded, forward[1] + recoded)
    forward = pair(size + 5 + at, 4 + at)
    const issued = 3 + at
    inForce += issued - 1 + (breaks.stock && year === 2023 ? sign : 0)
    return {
      ...{ organ, year, carriedOver, carriedForward: forward },
      granted: pair(size * 10 + at, size + at),
      denied: pair(size + at, 1),
      inForce: [issued, 1, inForce],
      licensing: size * 100 + at,
      penalty: size * 30 + at,
      fees: breaks.unit && sign === -1 && year === 2024 ? size * 11000 : (size * 11) / 10,
    }
  })
}

/** Four organs in four years each: a county, two of its offices, whose sum it is, and a zone with Fujian's table and no report of 2014. */
export function family(breaks: Breaks = {}): readonly FamilyReport[] {
  const [ofEducation, ofWater] = [member(education, 8, 1, breaks), member(water, 3, -1, breaks)]
  const write = (name: string, plan: Plan, table = tableOf(plan)): FamilyReport => ({
    path: `${name}-${plan.year}.txt`,
    // Two of the four print their names in other ways in some years.
    text: document(plan.organ, plan.year === 2023 && plan.organ === education ? '雲山縣教育局' : plan.organ, plan.year, table),
  })
  const twin = ofEducation.filter(({ year }) => breaks.twice && year === 2024)
  const counties = years.map((year, at): FamilyReport => {
    const tables = [ofEducation[at], ofWater[at]].map((plan) => tableOf(plan as Plan))
    const sum = new Map<string, number>()
    for (const table of tables) for (const [pointer, value] of table) sum.set(pointer, Number(((sum.get(pointer) ?? 0) + value).toFixed(2)))
    if (breaks.sum && year === 2022) sum.set('/proactive/licensing/decisions', (sum.get('/proactive/licensing/decisions') ?? 0) + 3)
    if (breaks.below && year === 2021) sum.set('/proactive/penalty/decisions', 100)
    return { path: `county-${year}.txt`, text: document(year === 2022 ? '云山县' : county, county, year, sum) }
  })
  const received = [6, 5, 7, 4]
  const cumulative = [40, 45, breaks.falls ? 41 : 60, 0]
  cumulative[3] = (cumulative[2] ?? 0) + 4 + (breaks.cumulative ? 5 : 0)
  const zones = [2012, 2013, 2015, 2016].map((year, at): FamilyReport => {
    const publisher = at % 2 === 0 ? zone : `${zone}管委会办公室`
    return { path: `zone-${year}.txt`, text: fujian(zone, publisher, year, received[at] ?? 0, cumulative[at] ?? 0) }
  })
  return [
    ...counties,
    ...ofEducation.map((plan) => write('education', plan)),
    ...ofWater.map((plan) => write('water', plan)),
    ...zones,
    ...twin.map((plan) => ({ ...write('education-again', plan, tableOf({ ...plan, licensing: plan.licensing + 1 })) })),
  ]
}
