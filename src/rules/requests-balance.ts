import type { Rule } from '../model/rule.js'
import { checkIdentities } from './parts/identity.js'
import { identityMessage } from './parts/identity-message.js'

const rule: Rule = {
  id: 'requests-balance',
  severity: 'error',
  title: { zh: '申请数量勾稽关系', en: 'Requests in equal requests out' },
  checks: {
    zh: '表三每一列：第一项（本年新收）加第二项（上年结转），等于第三项总计加第四项（结转下年度）。这一勾稽关系印在表格内（国办公开办函〔2019〕60号、〔2021〕30号）。',
    en: 'Every column of table 3: newly received plus carried over equals the total of outcomes plus carried forward. The form itself prints this identity (国办公开办函〔2019〕60号, 〔2021〕30号).',
  },
  why: {
    zh: '不平衡说明至少有一格填错，或者有申请没有结果去向；据此汇总的上级报告会跟着出错。',
    en: 'Where it breaks, at least one cell is wrong or some requests have no outcome; every report that adds this one up inherits the slip.',
  },
  innocent: {
    zh: '没有正当的例外。撤回、合并、补正的申请也要计入某一项结果（撤回计入“其他处理”中的“其他”）。如果原文件平衡，问题可能出在网页转录。',
    en: 'None that is sound: withdrawn, merged or corrected requests belong to some outcome too (withdrawn ones under “other”). Where the original balances, the copy on the web may be at fault.',
  },
  act: {
    zh: '对照台账核对该列第一、二、四项和第三项总计；再看同一列的结果合计和同一行的申请人合计是否也不相等，两处都不相等的格最可疑。',
    en: 'Compare the four figures of the column with the register; then see whether the outcome total of the column or the applicant total of a row is broken as well: the cell in both is the first to suspect.',
  },
  examples: [
    {
      name: { zh: '收进 3090 件，去向却有 3153 件', en: '3090 requests came in, 3153 went out' },
      record: { form: 'form-2021' },
      figures: {
        '/requests/newlyReceived/naturalPerson': 3000,
        '/requests/carriedOver/naturalPerson': 90,
        '/requests/outcomes/total/naturalPerson': 3061,
        '/requests/carriedForward/naturalPerson': 92,
      },
      finds: [
        {
          zh: '自然人：一 3000 + 二 90 = 3090，三（七）3061 + 四 92 = 3153，相差 63；4 格中改哪一格都能相符，仅凭算术无法断定错在哪一格',
          en: 'natural persons: newly received 3000 + carried over 90 = 3090; outcomes, total 3061 + carried forward 92 = 3153; difference 63; any one of 4 cells could be changed to fit, and arithmetic cannot tell which',
        },
      ],
    },
    {
      name: { zh: '平衡', en: 'In balance' },
      record: { form: 'form-2021' },
      figures: {
        '/requests/newlyReceived/naturalPerson': 3000,
        '/requests/carriedOver/naturalPerson': 90,
        '/requests/outcomes/total/naturalPerson': 2998,
        '/requests/carriedForward/naturalPerson': 92,
      },
      finds: [],
    },
    {
      name: { zh: '空白格按 0 计才不平衡：提示为警告', en: 'Broken only when the blank is taken as 0: a warning' },
      record: { form: 'form-2021' },
      figures: {
        '/requests/newlyReceived/total': 12,
        '/requests/carriedOver/total': 1,
        '/requests/outcomes/total/total': 11,
      },
      states: { '/requests/carriedForward/total': 'blank' },
      finds: [
        {
          zh: '总计：一 12 + 二 1 = 13，三（七）11 + 四 空白 = 11，相差 2（空白按 0 计）',
          en: 'total: newly received 12 + carried over 1 = 13; outcomes, total 11 + carried forward blank = 11; difference 2 (blanks taken as 0)',
        },
      ],
    },
    {
      name: { zh: '空白格若为 0 则平衡：不能判断', en: 'In balance if the blank is 0: not evaluable' },
      record: { form: 'form-2021' },
      figures: {
        '/requests/newlyReceived/total': 12,
        '/requests/outcomes/total/total': 12,
        '/requests/carriedForward/total': 0,
      },
      states: { '/requests/carriedOver/total': 'blank' },
      finds: [],
      notEvaluable: 'blank',
    },
    {
      name: { zh: '空白格无论填多少都不平衡', en: 'No figure in the blank can balance it' },
      record: { form: 'form-2021' },
      figures: {
        '/requests/newlyReceived/total': 12,
        '/requests/carriedOver/total': 0,
        '/requests/outcomes/total/total': 15,
      },
      states: { '/requests/carriedForward/total': 'blank' },
      finds: [
        {
          zh: '总计：一 12 + 二 0 = 12，三（七）15 + 四 空白 = 15，相差 3（空白处无论填多少都不能相等）',
          en: 'total: newly received 12 + carried over 0 = 12; outcomes, total 15 + carried forward blank = 15; difference 3 (no figure in the blanks can make them equal)',
        },
      ],
    },
  ],
  check: (checked) => checkIdentities('requests-balance', checked),
  message: identityMessage,
}
export default rule
