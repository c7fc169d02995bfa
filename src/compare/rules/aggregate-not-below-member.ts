import type { BetweenRule, Compared } from '../../model/between.js'
import type { FormCell } from '../../model/rule.js'
import { byTable, type CellOutcome } from './parts/by-table.js'
import { whyMissing } from './parts/comparable.js'
import { listed, numbersIn } from './parts/listed.js'

const received = '/requests/newlyReceived/total'
const of = (value: number, organ: string) => ({
  record: { form: 'form-2021' as const, year: 2023, organ },
  figures: { [received]: value },
})

const rule: BetweenRule = {
  id: 'aggregate-not-below-member',
  relation: 'members',
  severity: 'error',
  title: { zh: '汇总数小于其中一个单位的数', en: 'Smaller than one of its members' },
  checks: {
    zh: '汇总报告的每一格不小于任何一个成员单位的同一格（有增减号的格除外）。缺几个单位的报告也照样判断。写明只是本级的报告不作比较。',
    en: 'No cell of a report that sums up others is below the same cell of any member (signed cells left out). It is checked with the members that are at hand; not for a report that says it is of the organ alone.',
  },
  why: {
    zh: '部分不可能大于整体：不是汇总漏了这个单位，就是其中一份写错。',
    en: 'A part cannot be more than the whole: the member was left out of the sum, or one of the two is wrong.',
  },
  innocent: {
    zh: '汇总报告其实只是本级的数，正文没有写明。',
    en: 'The report that should sum up is of the organ alone after all, and does not say so.',
  },
  act: { zh: '核对该单位是否计入汇总，以及两份的这一格。', en: 'See whether the member is in the sum, and check that cell in both.' },
  examples: [
    {
      name: { zh: '汇总 6 件，其中一个单位 7 件', en: '6 in the sum, 7 of one member' },
      own: of(6, '云山县人民政府'),
      others: [of(5, '云山县教育局'), of(7, '云山县水务局')],
      finds: [
        {
          zh: '小于其中一个单位的数：表三 第1行 总计 印作 6，云山县水务局 7',
          en: 'Below one of its members: Table 3, row 1, total is printed 6, 云山县水务局 has 7',
        },
      ],
    },
    {
      name: { zh: '不小于任何一个单位', en: 'Not below any member' },
      own: of(7, '云山县人民政府'),
      others: [of(5, '云山县教育局'), of(7, '云山县水务局')],
      finds: [],
    },
  ],
  check(own, others) {
    if (others.length === 0) return []
    if (own.scope === 'organ') return [{ outcome: 'not-evaluable', pointers: [], reason: 'other-scope' }]
    return byTable(
      own,
      (cell) => settle(cell, own, others),
      (failed) => ({
        outcome: 'fail',
        pointers: failed.map(([{ pointer }]) => pointer),
        expected: failed[0]?.[1].figure ?? null,
        actual: own.figure(failed[0]?.[0].pointer ?? ''),
        params: { figures: failed.map(([, { figure }]) => String(figure)), members: failed.map(([, { organ }]) => organ) },
      }),
    )
  },
  message({ pointers, params }, naming) {
    const zh = naming.language === 'zh'
    const figures = numbersIn(params?.['figures'])
    const members = Array.isArray(params?.['members']) ? params['members'].map(String) : []
    const said = pointers.map((pointer, index) => {
      const [place, printed] = [naming.place(pointer), naming.figure(pointer)]
      return zh
        ? `${place} 印作 ${printed}，${members[index]} ${figures[index]}`
        : `${place} is printed ${printed}, ${members[index]} has ${figures[index]}`
    })
    const all = listed(said, naming.language, zh ? '；' : '; ')
    return zh ? `小于其中一个单位的数：${all}` : `Below one of its members: ${all}`
  },
}
export default rule

function settle(
  { pointer, column }: FormCell,
  own: Compared,
  others: readonly Compared[],
): CellOutcome<{ readonly figure: number; readonly organ: string }> {
  if (column.measure === 'change' || !own.printed(pointer)) return null
  const reason = whyMissing([pointer], own)
  if (reason !== null) return { reason }
  const figures = others.flatMap((other) => {
    const figure = other.figure(pointer)
    return figure === null ? [] : [{ figure, organ: other.organ ?? '' }]
  })
  const [first, ...rest] = figures
  if (first === undefined)
    return { reason: others.map((other) => whyMissing([pointer], other)).find((each) => each !== null) ?? 'not-read' }
  const largest = rest.reduce((most, each) => (each.figure > most.figure ? each : most), first)
  return largest.figure > (own.figure(pointer) ?? 0) ? { failed: largest } : 'holds'
}
