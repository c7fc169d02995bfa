import type { BetweenRule, Compared } from '../../model/between.js'
import type { Pointer } from '../../model/pointer.js'
import { indicatorIds } from '../../model/report.js'
import type { Fail, Naming, Outcome } from '../../model/rule.js'
import { indicatorNames } from '../panel/indicator-names.js'
import { listed } from './parts/listed.js'

const received = '/requests/newlyReceived/total'
const of = (value: number) => ({ record: { form: 'form-2021' as const, year: 2023 }, figures: { [received]: value } })

const rule: BetweenRule = {
  id: 'published-twice',
  relation: 'twice',
  severity: 'warning',
  title: { zh: '同一年度发布两份，数字不同', en: 'Published twice, with other figures' },
  checks: {
    zh: '同一机关同一年度有两份报告（同一范围）时，两份都读出的数字应相同。哪一份为准，不能由此判断；不同的数字在面板中为空。',
    en: 'Where an organ has two reports of one year (and scope), figures read in both are the same. Which one counts cannot be told from this; in the panel the figures that differ are empty.',
  },
  why: {
    zh: '更正后没有撤下旧版，或者两个栏目各发一份，引用的人不知道该用哪个数。',
    en: 'An earlier version was left on the site after a correction, or two pages show different ones: nobody knows which figure to quote.',
  },
  innocent: {
    zh: '一份是本级，一份含下属单位，而正文没有写明范围；一份是征求意见稿。',
    en: 'One is of the organ alone and one covers its departments, and the text does not say so; or one is a draft.',
  },
  act: {
    zh: '确定以哪一份为准，撤下另一份，或者注明更正日期。',
    en: 'Decide which one counts and take the other down, or say when it was corrected.',
  },
  examples: [
    {
      name: { zh: '两份的新收申请数不同', en: 'Other numbers of requests' },
      own: of(12),
      others: [of(14)],
      finds: [
        {
          zh: '两份报告有 1 个数字不同：表三 第1行 总计 12、14',
          en: 'Two reports differ in 1 figure: Table 3, row 1, total 12 and 14',
        },
      ],
    },
    {
      name: { zh: '没有表格的两份', en: 'Two without tables' },
      own: { record: { form: 'narrative-2008', year: 2012, indicators: indicatorsWith(12) } },
      others: [{ record: { form: 'narrative-2008', year: 2012, indicators: indicatorsWith(14) } }],
      finds: [
        {
          zh: '两份报告有 1 个数字不同：本年新收申请数 12、14',
          en: 'Two reports differ in 1 figure: requests newly received 12 and 14',
        },
      ],
    },
    { name: { zh: '内容相同的两份', en: 'The same twice' }, own: of(12), others: [of(12)], finds: [] },
    {
      name: { zh: '没有一个数字两份都读出', en: 'No figure was read in both' },
      own: of(12),
      others: [{ record: { form: 'form-2021', year: 2023 } }],
      finds: [],
      notEvaluable: 'not-read',
    },
  ],
  check: (own, [other]) => (other === undefined ? [] : [settle(own, other)]),
  message,
}
export default rule

function indicatorsWith(value: number) {
  const none = Object.fromEntries(indicatorIds.map((id) => [id, null])) as Record<(typeof indicatorIds)[number], null>
  const stated = { value, approximate: false, certainty: 'stated' as const, scope: null }
  return { ...none, requestsReceived: { ...stated, from: 'prose' as const, prose: stated } }
}

interface Both {
  readonly pointer: Pointer
  readonly figures: readonly [number, number]
}

/** Indicators are told only where no cell tells the same. */
function settle(own: Compared, other: Compared): Outcome {
  const cells = [...own.cells, ...other.cells].map(({ pointer }) => pointer)
  const inTables = bothOf([...new Set(cells)], own.figure, other.figure)
  const both = inTables.length > 0 ? inTables : bothOf([...indicatorIds], own.indicator, other.indicator)
  const differing = both.filter(({ figures: [one, another] }) => one !== another)
  const [first] = differing
  if (both.length === 0) return { outcome: 'not-evaluable', pointers: [], reason: 'not-read' }
  if (first === undefined) return { outcome: 'pass', pointers: both.map(pointerOf) }
  const [actual, expected] = first.figures
  const params = { figures: differing.map(({ figures }) => figures.join(' ')) }
  return { outcome: 'fail', pointers: differing.map(pointerOf), expected, actual, params }
}

function bothOf<Key extends string>(keys: readonly Key[], own: (key: Key) => number | null, other: (key: Key) => number | null): Both[] {
  return keys.flatMap((pointer) => {
    const [one, another] = [own(pointer), other(pointer)]
    return one === null || another === null ? [] : [{ pointer, figures: [one, another] as const }]
  })
}

function pointerOf({ pointer }: Both): Pointer {
  return pointer.startsWith('/') ? pointer : `/indicators/${pointer}`
}

function message({ pointers, params }: Fail, naming: Naming): string {
  const figures = Array.isArray(params?.['figures']) ? params['figures'].map(String) : []
  const zh = naming.language === 'zh'
  const said = pointers.map((pointer, index) => {
    const [one, other] = (figures[index] ?? '').split(' ')
    return zh ? `${nameOf(pointer, naming)} ${one}、${other}` : `${nameOf(pointer, naming)} ${one} and ${other}`
  })
  const all = listed(said, naming.language, zh ? '；' : '; ')
  const count = pointers.length
  return zh ? `两份报告有 ${count} 个数字不同：${all}` : `Two reports differ in ${count} figure${count === 1 ? '' : 's'}: ${all}`
}

function nameOf(pointer: Pointer, naming: Naming): string {
  const id = indicatorIds.find((each) => pointer === `/indicators/${each}`)
  return id === undefined ? naming.place(pointer) : indicatorNames[id][naming.language]
}
