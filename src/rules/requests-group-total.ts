import type { Rule } from '../model/rule.js'
import { checkIdentities } from './parts/identity.js'
import { identityMessage } from './parts/identity-message.js'

const unavailable = (notHeld: number, requiresCreation: number, unclear: number, subtotal: number): Readonly<Record<string, number>> => ({
  '/requests/outcomes/unavailable/notHeld/total': notHeld,
  '/requests/outcomes/unavailable/requiresCreation/total': requiresCreation,
  '/requests/outcomes/unavailable/unclearAfterCorrection/total': unclear,
  '/requests/outcomes/unavailable/subtotal/total': subtotal,
})

const rule: Rule = {
  id: 'requests-group-total',
  severity: 'error',
  title: { zh: '办理结果小计', en: 'Group subtotals of outcomes' },
  checks: {
    zh: '报告在“不予公开”“无法提供”“不予处理”“其他处理”的标题行另印小计的，小计等于其下各行之和。规定的表式没有这些小计，没印的不检查。',
    en: 'Where a report prints a subtotal beside the heading of a group (denied, unavailable, not processed, other), it equals the rows below it. The official form has no such figures; where none is printed there is nothing to check.',
  },
  why: {
    zh: '小计常被当作“不予公开数”直接引用。',
    en: 'Such subtotals are quoted as “the number denied”.',
  },
  innocent: {
    zh: '标题行里的数字可能不是小计，而是第一小项的数错了一行。',
    en: 'The figures on the heading line may be no subtotal, but those of the first row below, one line too high.',
  },
  act: {
    zh: '先看标题行的数是不是第一小项的数；不是的话核对各小项，或者删去小计、按规定表式填报。',
    en: 'See first whether they belong to the row below; if not, check the rows, or drop the subtotal as the official form does.',
  },
  examples: [
    {
      name: { zh: '小计 6，其下三行之和为 5', en: 'The subtotal says 6, its three rows add up to 5' },
      record: { form: 'form-2021' },
      figures: unavailable(3, 1, 1, 6),
      finds: [
        {
          zh: '总计：三（四）1 3 + 三（四）2 1 + 三（四）3 1 = 5，三（四）6，相差 1；4 格中改哪一格都能相符，仅凭算术无法断定错在哪一格',
          en: 'total: unavailable: not held 3 + unavailable: requires creation 1 + unavailable: unclear after correction 1 = 5; unavailable, subtotal 6; difference 1; any one of 4 cells could be changed to fit, and arithmetic cannot tell which',
        },
      ],
    },
    {
      name: { zh: '小计相符', en: 'The subtotal agrees' },
      record: { form: 'form-2021' },
      figures: unavailable(3, 1, 1, 5),
      finds: [],
    },
  ],
  check: (checked) => checkIdentities('requests-group-total', checked),
  message: identityMessage,
}
export default rule
