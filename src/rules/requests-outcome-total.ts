import type { Rule } from '../model/rule.js'
import { outcomesOf2019, outcomesOf2021 } from './parts/figures.js'
import { checkIdentities } from './parts/identity.js'
import { identityMessage } from './parts/identity-message.js'

const rule: Rule = {
  id: 'requests-outcome-total',
  severity: 'error',
  title: { zh: '办理结果合计', en: 'Outcomes add up to their total' },
  checks: {
    zh: '表三每一列：第三项（一）至（六）各行之和，等于（七）总计。“其他处理”印成一行时计这一行，印成三行时计三行（国办公开办函〔2019〕60号、〔2021〕30号）。',
    en: 'Every column of table 3: the outcome rows （一） to （六） add up to （七）. “Other” counts as its one row of 2019 or its three rows of 2021, whichever is printed (国办公开办函〔2019〕60号, 〔2021〕30号).',
  },
  why: {
    zh: '合计不符，公开率、不予公开率等都算不准，也无法知道有没有申请漏计或重计。',
    en: 'Without it no rate of disclosure or refusal can be trusted, and a request may have been dropped or counted twice.',
  },
  innocent: {
    zh: '没有正当的例外：一件申请只计一种结果（部分公开只计（二））。常见的是转录网页时漏了一行，或把“不予公开”的小计又当作一种结果。',
    en: 'None that is sound: a request counts under one outcome only (partial disclosure under （二）). Often a row was lost when the page was copied, or a subtotal was added as if it were an outcome.',
  },
  act: {
    zh: '逐行核对该列；差数恰好等于某一行时，多半是漏计或重计了那一行。',
    en: 'Go through the rows of the column; where the difference equals one row, that row was probably left out or counted twice.',
  },
  examples: [
    {
      name: { zh: '结果合计为 15，总计印作 16', en: 'Outcomes add up to 15, the total says 16' },
      record: { form: 'form-2021' },
      figures: outcomesOf2021({ granted: 9, partiallyGranted: 2, 'unavailable/notHeld': 4, total: 16 }),
      finds: [
        {
          zh: '自然人：三（一）9 + 三（二）2 + 三（四）1 4 + 其余 18 项 0 = 15，三（七）16，相差 1；22 格中改哪一格都能相符，仅凭算术无法断定错在哪一格',
          en: 'natural persons: granted 9 + partially granted 2 + unavailable: not held 4 + 18 others 0 = 15; outcomes, total 16; difference 1; any one of 22 cells could be changed to fit, and arithmetic cannot tell which',
        },
      ],
    },
    {
      name: { zh: '2019 年表式：其他处理只有一行', en: 'The form of 2019: one row for “other”' },
      record: { form: 'form-2019' },
      figures: outcomesOf2019({ granted: 9, 'other/subtotal': 3, total: 12 }),
      finds: [],
    },
    {
      name: { zh: '2021 年的报告仍印一行“其他处理”', en: 'A report of 2021 that still prints the one row of 2019' },
      record: { form: 'form-2021' },
      figures: outcomesOf2019({ granted: 9, 'other/subtotal': 3, total: 12 }),
      finds: [],
    },
  ],
  check: (checked) => checkIdentities('requests-outcome-total', checked),
  message: identityMessage,
}
export default rule
