import type { Rule } from '../model/rule.js'
import { checkIdentities } from './parts/identity.js'
import { identityMessage } from './parts/identity-message.js'

const reconsideration = (upheld: number, corrected: number, other: number, pending: number): Readonly<Record<string, number>> => ({
  '/remedies/reconsideration/upheld': upheld,
  '/remedies/reconsideration/corrected': corrected,
  '/remedies/reconsideration/other': other,
  '/remedies/reconsideration/pending': pending,
})

const rule: Rule = {
  id: 'remedies-total',
  severity: 'error',
  title: { zh: '复议、诉讼合计', en: 'Reconsideration and litigation add up' },
  checks: {
    zh: '表四的三组（行政复议、未经复议直接起诉、复议后起诉）：结果维持、结果纠正、其他结果、尚未审结之和，等于总计（国办公开办函〔2019〕60号、〔2021〕30号）。',
    en: 'Each of the three blocks of table 4: upheld, corrected, other result and pending add up to the total (国办公开办函〔2019〕60号, 〔2021〕30号).',
  },
  why: {
    zh: '纠正数和纠错率是考核内容；合计不符时，败诉或被纠正的案件可能被漏报。',
    en: 'Correction rates are assessed; where the sum breaks, a case that was lost or corrected may be missing.',
  },
  innocent: {
    zh: '没有正当的例外。十五个数挤在一行，转录时容易错位一格。',
    en: 'None that is sound. Fifteen figures stand in one line, and copies often shift them by one cell.',
  },
  act: {
    zh: '对照案件台账核对该组五个数。每组只有一个等式，单凭算术不能断定哪一格错。',
    en: 'Compare the five figures with the list of cases. There is one equation for five cells: arithmetic alone cannot tell which is wrong.',
  },
  examples: [
    {
      name: { zh: '复议四种结果之和为 7，总计印作 8', en: 'Four results add up to 7, the total says 8' },
      record: { form: 'form-2021' },
      figures: { ...reconsideration(4, 1, 2, 0), '/remedies/reconsideration/total': 8 },
      finds: [
        {
          zh: '行政复议：结果维持 4 + 结果纠正 1 + 其他结果 2 + 尚未审结 0 = 7，总计 8，相差 1；5 格中改哪一格都能相符，仅凭算术无法断定错在哪一格',
          en: 'administrative reconsideration: upheld 4 + corrected 1 + other result 2 + pending 0 = 7; total 8; difference 1; any one of 5 cells could be changed to fit, and arithmetic cannot tell which',
        },
      ],
    },
    {
      name: { zh: '尚未审结的也计入总计', en: 'Pending cases count in the total' },
      record: { form: 'form-2019' },
      figures: { ...reconsideration(4, 1, 2, 3), '/remedies/reconsideration/total': 10 },
      finds: [],
    },
  ],
  check: (checked) => checkIdentities('remedies-total', checked),
  message: identityMessage,
}
export default rule
