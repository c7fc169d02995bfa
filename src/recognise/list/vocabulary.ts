import type { Block, Form, FormId, FormRow, TableId } from '../../model/form.js'
import { compact, compilePhrases, type PhraseMatcher } from '../../text/phrases.js'

/** A list of one form, ready to be matched. */
export interface ListVariant {
  readonly form: FormId
  readonly table: TableId
  readonly block: Block
  /** Rows by label, compact. */
  readonly rowsOf: ReadonlyMap<string, readonly number[]>
  /** The same for words that are no label to the letter. */
  guesses(): readonly Guess[]
}

export interface Guess {
  readonly slot: number
  readonly label: string
  readonly contrasts: string
}

/** What a word of a list's header says of the cells below: nothing that is a figure, or one of the form's columns. */
export type HeaderRole = 'unit' | 'code' | 'remark' | 'foreign' | { readonly branch: string }

export interface ListVocabulary {
  readonly variants: readonly ListVariant[]
  readonly header: PhraseMatcher
  roleOf(phrase: number): HeaderRole
  /** Labels of all rows, and the headings between them. */
  readonly labels: PhraseMatcher
  isGroup(words: string): boolean
  /** Whether some row has this label to the letter. */
  isLabel(words: string): boolean
}

/** The lists of all forms: a text that names none of `openings` prints none, and the rest is not compiled for it. */
export interface Lists {
  readonly openings: PhraseMatcher
  readonly corners: PhraseMatcher
  vocabulary(): ListVocabulary
}

/** Columns beside those of the forms; what a column is called that is none of the year's nor the sum of all years. */
const others: readonly (readonly [HeaderRole, readonly string[]])[] = [
  ['unit', ['计量单位', '单位']],
  ['code', ['指标代码', '代码', '序号', '编号', '行次', '行号', '项次']],
  ['remark', ['备注', '说明', '填报说明', '指标说明']],
  [
    'foreign',
    [
      '本年累计',
      '本年度累计',
      '年度累计',
      '当年累计',
      '累计完成',
      '本期实际',
      '本期',
      '本期数',
      '本季度',
      '本月',
      '上年',
      '上年度',
      '上一年度',
    ].concat(['去年', '上年同期', '去年同期', '上年数', '同比', '增减', '增幅', '比上年增减', '合计', '小计', '年度合计', '年度计划']),
  ],
]

/** Words that conversions to Traditional swap. */
const synonyms: readonly (readonly [printed: string, form: string])[] = [
  ['档案', '文件'],
  ['资讯', '信息'],
  ['数目', '数量'],
  ['网路', '网络'],
  ['线上', '在线'],
  ['释出', '发布'],
  ['其它', '其他'],
]

/** What sets the rows of these tables apart: a misprint has the same of these as the label it is taken for, or it is none. */
const contrasts: readonly string[] = (
  '不 非 未 部分 负责 领导 规范性 制发 主动 依申请 公报 网站 微博 微信 其他 其中 当面 传真 邮件 网上 网络 信函 按时 延期 专职 兼职 ' +
  '国家 商业 个人 条例 法律 维持 纠错 复议 诉讼 驳回 举报 申诉 费用 减免 经费 专门 查阅 人员 会议 培训 上年 去年 本年 累计 收到 受理 办结 答复 ' +
  '途径 更改 存在 本机关 本行政 解读 发布会 访谈 热点 次数 县 乡镇 部门 市本级 全市'
).split(' ')

/** Which of these the words have. */
export function contrastsIn(words: string): string {
  return contrasts.filter((word) => words.includes(word)).join()
}

/** The words of a label without what sets two printings of it apart. */
export function plain(text: string): string {
  let words = compact(text)
  for (const [printed, form] of synonyms) if (words.includes(printed)) words = words.replaceAll(printed, form)
  return words
}

export function compileLists(forms: readonly Form[]): Lists {
  const found = forms.flatMap(({ id, tables }) =>
    tables.flatMap((table) =>
      table.blocks.filter(({ direction }) => direction === 'list').map((block) => ({ form: id, table: table.id, block })),
    ),
  )
  const corners = compilePhrases([...new Set(found.flatMap(({ block }) => block.corner))])
  const openings = compilePhrases([
    ...new Set(found.flatMap(({ block }) => [...block.titles, ...block.corner.filter((word) => word.length > 2)])),
  ])
  let compiled: ListVocabulary | null = null
  return {
    openings,
    corners,
    vocabulary() {
      compiled ??= compile(found)
      return compiled
    },
  }
}

function compile(found: readonly Omit<ListVariant, 'rowsOf' | 'guesses'>[]): ListVocabulary {
  const variants = found.map((variant): ListVariant => variantOf(variant.form, variant.table, variant.block))
  const roles: (readonly [string, HeaderRole])[] = [
    ...others.flatMap(([role, words]) => words.map((word) => [word, role] as const)),
    ...found.flatMap(({ block }) =>
      block.columns.flatMap(({ branch = '', labels }) => labels.map((label) => [label, { branch }] as const)),
    ),
  ]
  const groups = new Set(found.flatMap(({ block }) => [...(block.groups ?? []), ...block.titles].map(plain)))
  const labels = new Set(variants.flatMap(({ rowsOf }) => [...rowsOf.keys()]))
  return {
    variants,
    header: compilePhrases(roles.map(([word]) => word)),
    roleOf: (phrase) => roles[phrase]?.[1] ?? 'foreign',
    labels: compilePhrases([...labels, ...groups]),
    isGroup: (words) => groups.has(words),
    isLabel: (words) => labels.has(words),
  }
}

function variantOf(form: FormId, table: TableId, block: Block): ListVariant {
  const rowsOf = rowsByLabel(block.rows)
  let guesses: readonly Guess[] | null = null
  return {
    form,
    table,
    block,
    rowsOf,
    guesses() {
      guesses ??= [...rowsOf].flatMap(([label, slots]) => slots.map((slot) => ({ slot, label, contrasts: contrastsIn(label) })))
      return guesses
    },
  }
}

function rowsByLabel(rows: readonly FormRow[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [index, { labels }] of rows.entries()) {
    for (const label of new Set(labels.map(plain))) found.set(label, [...(found.get(label) ?? []), index])
  }
  return found
}
