import { exactSum } from '../../edits/exact-sum.js'
import type { BetweenRule, Compared } from '../../model/between.js'
import type { FormCell } from '../../model/rule.js'
import { byTable, type CellOutcome } from './parts/by-table.js'
import { whyMissing } from './parts/comparable.js'
import { listed, numbersIn } from './parts/listed.js'

const received = '/requests/newlyReceived/total'
const of = (value: number) => ({ record: { form: 'form-2021' as const, year: 2023 }, figures: { [received]: value } })

const rule: BetweenRule = {
  id: 'aggregate-sum',
  relation: 'members',
  severity: 'warning',
  title: { zh: '汇总数不等于各单位之和', en: 'Not the sum of its members' },
  checks: {
    zh: '汇总报告的每一格等于各成员单位同一格之和（--parent、--children 或 --groups 指明谁汇总谁）。缺一个成员单位的报告，或者某格没有读出，就不判断。写明只是本级的报告不作比较。',
    en: 'Every cell of a report that sums up others is the sum of its members’ cells (--parent, --children or --groups say whose). Where a member has no report, or a cell was not read, nothing is said; nor of a report that says it is of the organ alone.',
  },
  why: {
    zh: '汇总表与各单位公开的数字对不上，说明有单位漏报、重报，或者汇总时抄错。',
    en: 'Where the sum and what the members published part ways, somebody was left out, counted twice, or copied wrongly.',
  },
  innocent: {
    zh: '共同被告、共同被申请人的一件案件只计一次（国办公开办函〔2016〕201号），各单位之和可以多于汇总数；汇总还包括没有单独发布报告的单位。',
    en: 'A case with several defendants counts once (国办公开办函〔2016〕201号), so that the members’ sum may be more; the sum may also take in units without a report of their own.',
  },
  act: {
    zh: '逐单位核对该格，补齐漏报的单位；共同案件注明。',
    en: 'Go through the members for that cell, add who is missing, and note cases that were counted once.',
  },
  examples: [
    {
      name: { zh: '两个单位 5 件、7 件，汇总写作 13 件', en: '5 and 7, and 13 in the sum' },
      own: of(13),
      others: [of(5), of(7)],
      finds: [
        {
          zh: '与 2 个成员单位之和不符：表三 第1行 总计 之和 12，印作 13',
          en: 'Not the sum of the 2 members: Table 3, row 1, total 12 by the sum, printed 13',
        },
      ],
    },
    { name: { zh: '等于各单位之和', en: 'The sum of its members' }, own: of(12), others: [of(5), of(7)], finds: [] },
    {
      name: { zh: '汇总报告写明只是本级', en: 'A report of the organ alone' },
      own: { ...of(13), record: { form: 'form-2021', year: 2023, scope: 'organ' } },
      others: [of(5), of(7)],
      finds: [],
      notEvaluable: 'other-scope',
    },
  ],
  check(own, others, complete = true) {
    if (others.length === 0 && complete) return []
    if (own.scope === 'organ') return [{ outcome: 'not-evaluable', pointers: [], reason: 'other-scope' }]
    if (!complete) return [{ outcome: 'not-evaluable', pointers: [], reason: 'member-missing' }]
    return byTable(
      own,
      (cell) => settle(cell, own, others),
      (failed) => ({
        outcome: 'fail',
        pointers: failed.map(([{ pointer }]) => pointer),
        expected: failed[0]?.[1].sum ?? null,
        actual: failed[0]?.[1].printed ?? null,
        params: { sums: failed.map(([, { sum }]) => String(sum)), members: others.length },
      }),
    )
  },
  message({ pointers, params }, naming) {
    const zh = naming.language === 'zh'
    const sums = numbersIn(params?.['sums'])
    const said = pointers.map((pointer, index) => {
      const [place, sum, printed] = [naming.place(pointer), sums[index], naming.figure(pointer)]
      return zh ? `${place} 之和 ${sum}，印作 ${printed}` : `${place} ${sum} by the sum, printed ${printed}`
    })
    const all = listed(said, naming.language, zh ? '；' : '; ')
    const members = Number(params?.['members'])
    return zh ? `与 ${members} 个成员单位之和不符：${all}` : `Not the sum of the ${members} members: ${all}`
  },
}
export default rule

/** A cell below one of its members' is told by `aggregate-not-below-member`, which is graver. */
function settle(
  { pointer }: FormCell,
  own: Compared,
  others: readonly Compared[],
): CellOutcome<{ readonly sum: number; readonly printed: number }> {
  if (!own.printed(pointer)) return null
  const reason = whyMissing([pointer], own) ?? others.map((other) => whyMissing([pointer], other)).find((each) => each !== null) ?? null
  if (reason !== null) return { reason }
  const printed = own.figure(pointer) ?? 0
  const parts = others.map((other) => other.figure(pointer) ?? 0)
  const sum = exactSum(parts)
  if (sum === printed) return 'holds'
  return parts.some((part) => part > printed) ? null : { failed: { sum, printed } }
}
