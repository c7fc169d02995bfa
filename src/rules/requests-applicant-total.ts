import type { Rule } from '../model/rule.js'
import { applicantRow } from './parts/figures.js'
import { checkIdentities } from './parts/identity.js'
import { identityMessage } from './parts/identity-message.js'

const rule: Rule = {
  id: 'requests-applicant-total',
  severity: 'error',
  title: { zh: '申请人合计', en: 'Applicants add up to their total' },
  checks: {
    zh: '表三每一行：自然人与五类法人或其他组织之和，等于总计（国办公开办函〔2019〕60号、〔2021〕30号）。',
    en: 'Every row of table 3: natural persons and the five kinds of organization add up to the total (国办公开办函〔2019〕60号, 〔2021〕30号).',
  },
  why: {
    zh: '总计是被引用最多的一列；与各类申请人之和不符，就不知道该引用哪个数。',
    en: 'The total is the column most often quoted; where it differs from its parts, nobody knows which figure to quote.',
  },
  innocent: {
    zh: '没有正当的例外。数字挤在一起、整行错位一列也会表现为合计不符，这时原表可能没有错。',
    en: 'None that is sound. Figures run together, or a row shifted by one column when it was copied, look like this although the original is right.',
  },
  act: {
    zh: '核对该行各格；如果总计空白或为 0 而各格有数，补上总计即可。',
    en: 'Check the cells of the row; where the total is blank or 0 beside filled cells, only the total is missing.',
  },
  examples: [
    {
      name: { zh: '自然人 12、商业企业 3，总计印作 16', en: '12 natural persons and 3 businesses, total 16' },
      record: { form: 'form-2021' },
      figures: applicantRow('newlyReceived', { naturalPerson: 12, business: 3, total: 16 }),
      finds: [
        {
          zh: '一：自然人 12 + 商业企业 3 + 科研机构 0 + 社会公益组织 0 + 法律服务机构 0 + 其他 0 = 15，总计 16，相差 1；7 格中改哪一格都能相符，仅凭算术无法断定错在哪一格',
          en: 'newly received: natural persons 12 + businesses 3 + research institutions 0 + public interest organizations 0 + legal service organizations 0 + other organizations 0 = 15; total 16; difference 1; any one of 7 cells could be changed to fit, and arithmetic cannot tell which',
        },
      ],
    },
    {
      name: { zh: '合计相符', en: 'The row adds up' },
      record: { form: 'form-2019' },
      figures: applicantRow('carriedOver', { naturalPerson: 2, otherOrganization: 1, total: 3 }),
      finds: [],
    },
    {
      name: { zh: '总计空白而各格有数：总计漏填，不当作 0', en: 'A blank total beside filled cells is a missing total' },
      record: { form: 'form-2021' },
      figures: applicantRow('newlyReceived', { naturalPerson: 2 }),
      states: { '/requests/newlyReceived/total': 'blank' },
      finds: [
        {
          zh: '一：自然人 2 + 商业企业 0 + 科研机构 0 + 社会公益组织 0 + 法律服务机构 0 + 其他 0 = 2，总计 空白，相差 2（空白按 0 计）',
          en: 'newly received: natural persons 2 + businesses 0 + research institutions 0 + public interest organizations 0 + legal service organizations 0 + other organizations 0 = 2; total blank; difference 2 (blanks taken as 0)',
        },
      ],
    },
  ],
  check: (checked) => checkIdentities('requests-applicant-total', checked),
  message: identityMessage,
}
export default rule
