import type { Outcome, Rule } from '../model/rule.js'
import { comparisonMessage, outcomeOf } from './parts/comparison-message.js'
import { saidOf, statementsOf } from './parts/example-prose.js'
import { outcomesOf2021 } from './parts/figures.js'
import { statedIndicators } from './parts/stated-indicators.js'
import { statedOutcomes } from './parts/stated-outcomes.js'

const totals = (given: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(outcomesOf2021(given)).map(([pointer, value]) => [pointer.replace('/naturalPerson', '/total'), value]))

const rule: Rule = {
  id: 'text-agrees-with-table',
  severity: 'warning',
  title: { zh: '正文与表格的数字', en: 'Figures in the text and in the tables' },
  checks: {
    zh: '正文所说的数与表格中的数一致，符合任何一种通行的说法即可：收到申请为一，或一加二；办结为三（七）；结转为四；复议、诉讼为总计，或总计减尚未审结；“予以公开”“不予公开”“结果维持”等为表中该项各行之和或小计；统计表中有对应项的与之相同。“约”“余”“近”等约数按区间比较。正文说没有而表格有数，或者相反，由 none-said-but-counted 检查。',
    en: 'A figure in the text agrees with the tables under one of its usual readings: received is 一, or 一 + 二; handled 三（七）; carried forward 四; reconsideration and litigation the total, or the total less pending cases; a named outcome or result (予以公开, 不予公开, 结果维持) the sum of its rows or its subtotal; and the counterpart in a statistics table. 约, 余, 近 and the like are compared as intervals. None said where some are counted, or the reverse, is left to none-said-but-counted.',
  },
  why: {
    zh: '正文和表格常由不同的人填写；两处不一致，至少一处有错，读者引用哪一处都不放心。',
    en: 'Text and tables are often written by different people; where they differ one is wrong, and a reader cannot know which.',
  },
  innocent: {
    zh: '正文只说本级机关、某一渠道或某一时段的数，表格是全部；统计的口径另有说明。',
    en: 'The text may count the organ alone, one channel or part of the year, and the table everything; or it says elsewhere what it counts.',
  },
  act: {
    zh: '对照台账，看哪一处有错；正文另有口径的，写明口径。',
    en: 'Compare both with the register; where the text counts something else, let it say what.',
  },
  examples: [
    {
      name: { zh: '正文收到 4 件，表中新收 5 件、结转 1 件', en: 'The text has 4 received; the table 5 new and 1 carried over' },
      record: { form: 'form-2021', ...saidOf({ requestsReceived: { value: 4, quote: '收到信息公开申请4件' } }) },
      figures: { '/requests/newlyReceived/total': 5, '/requests/carriedOver/total': 1 },
      finds: [
        {
          zh: '收到申请：正文 4，表三（总计）一 5，或 一 5 + 二 1 = 6',
          en: 'requests received: text 4, table 3 (total): newly received 5, or newly received 5 + carried over 1 = 6',
        },
      ],
    },
    {
      name: { zh: '正文收到 6 件，含上年结转', en: 'The text counts those carried over as well' },
      record: { form: 'form-2021', ...saidOf({ requestsReceived: { value: 6, quote: '收到信息公开申请6件' } }) },
      figures: { '/requests/newlyReceived/total': 5, '/requests/carriedOver/total': 1 },
      finds: [],
    },
    {
      name: { zh: '上年结转是空白格：正文的 6 可能含结转', en: 'The cell of those carried over is blank: the 6 may count them' },
      record: { form: 'form-2021', ...saidOf({ requestsReceived: { value: 6, quote: '收到信息公开申请6件' } }) },
      figures: { '/requests/newlyReceived/total': 5 },
      states: { '/requests/carriedOver/total': 'blank' },
      finds: [],
      notEvaluable: 'blank',
    },
    {
      name: { zh: '正文只数已审结的复议案件', en: 'The text leaves out pending cases' },
      record: { form: 'form-2021', ...saidOf({ reconsiderations: { value: 134, quote: '行政复议案件134件' } }) },
      figures: { '/remedies/reconsideration/total': 170, '/remedies/reconsideration/pending': 36 },
      finds: [],
    },
    {
      name: { zh: '诉讼件数不符', en: 'Lawsuits do not agree' },
      record: { form: 'form-2021', ...saidOf({ litigations: { value: 9, quote: '行政诉讼9件' } }) },
      figures: {
        '/remedies/litigation/direct/total': 4,
        '/remedies/litigation/direct/pending': 0,
        '/remedies/litigation/afterReconsideration/total': 2,
        '/remedies/litigation/afterReconsideration/pending': 1,
      },
      finds: [
        {
          zh: '行政诉讼：正文 9，表四 未经复议直接起诉 总计 4 + 复议后起诉 总计 2 = 6，或 未经复议直接起诉 总计 4 + 复议后起诉 总计 2 - 复议后起诉 尚未审结 1 = 5',
          en: 'administrative litigation: text 9, table 4: litigation without reconsideration total 4 + litigation after reconsideration total 2 = 6, or litigation without reconsideration total 4 + litigation after reconsideration total 2 - litigation after reconsideration pending 1 = 5',
        },
      ],
    },
    {
      name: { zh: '“约120件”，表中 118 件', en: '约120, and 118 in the table' },
      record: { form: 'form-2021', ...saidOf({ requestsReceived: { value: 120, quote: '收到信息公开申请约120件', approximate: true } }) },
      figures: { '/requests/newlyReceived/total': 118, '/requests/carriedOver/total': 0 },
      finds: [],
    },
    {
      name: { zh: '“120余件”，表中 118 件', en: '120余 (“120 and more”), and 118 in the table' },
      record: { form: 'form-2021', ...saidOf({ requestsReceived: { value: 120, quote: '收到信息公开申请120余件', approximate: true } }) },
      figures: { '/requests/newlyReceived/total': 118, '/requests/carriedOver/total': 0 },
      finds: [
        {
          zh: '收到申请：正文 120（约数），表三（总计）一 118',
          en: 'requests received: text 120 (approximate), table 3 (total): newly received 118',
        },
      ],
    },
    {
      name: { zh: '正文不予公开 7 件，表中各项共 6 件', en: '7 denied in the text, 6 in the rows of the table' },
      record: {
        form: 'form-2021',
        ...saidOf({ requestsHandled: { value: 20, quote: '办结申请20件', start: 0 } }),
        statements: statementsOf(['予以公开及部分公开 13 件', '不予公开 7 件'], 10),
      },
      figures: totals({
        granted: 12,
        partiallyGranted: 1,
        'denied/stateSecret': 2,
        'denied/internalAffairs': 4,
        'unavailable/notHeld': 1,
        total: 20,
      }),
      finds: [
        {
          zh: '“不予公开”：正文 7，表三（总计）三（三）1 2 + 三（三）5 4 + 其余 6 项 0 = 6',
          en: '“不予公开”: text 7, table 3 (total): denied: state secret 2 + denied: internal affairs 4 + 6 others 0 = 6',
        },
      ],
    },
    {
      name: { zh: '总计是空白格，各列已经超过正文的数', en: 'No total in the table, and more than the text says without it' },
      record: {
        form: 'form-2021',
        ...saidOf({ requestsHandled: { value: 20, quote: '办结申请20件', start: 0 } }),
        statements: statementsOf(['予以公开 11 件', '部分公开 1 件'], 10),
      },
      figures: {
        '/requests/outcomes/granted/naturalPerson': 10,
        '/requests/outcomes/granted/business': 2,
        '/requests/outcomes/partiallyGranted/total': 1,
        '/requests/outcomes/total/total': 20,
      },
      states: { '/requests/outcomes/granted/total': 'blank', '/requests/outcomes/granted/otherOrganization': 'blank' },
      finds: [
        {
          zh: '“予以公开”：正文 11，表三三（一）自然人 10 + 商业企业 2 + 科研机构 空白 + 社会公益组织 空白 + 法律服务机构 空白 + 其他 空白 = 12（空白处无论填多少都不能相等）',
          en: '“予以公开”: text 11, table 3 (granted): natural persons 10 + businesses 2 + research institutions blank + public interest organizations blank + legal service organizations blank + other organizations blank = 12 (no figure in the blanks can make them equal)',
        },
      ],
    },
    {
      name: { zh: '正文说的是本级，表格是全市', en: 'The text speaks of the organ, the table of the region' },
      record: {
        form: 'form-2021',
        scope: 'region',
        ...saidOf({ requestsReceived: { value: 24, quote: '本级收到申请24件', scope: 'organ' } }),
      },
      figures: { '/requests/newlyReceived/total': 310, '/requests/carriedOver/total': 0 },
      finds: [],
      notEvaluable: 'not-printed',
    },
  ],
  check(checked) {
    if (checked.form === null) return [{ outcome: 'not-evaluable', pointers: [], reason: 'form-unknown' }]
    const indicators = statedIndicators(checked)
    if (indicators === null && !checked.report.statements) return [{ outcome: 'not-evaluable', pointers: [], reason: 'not-stated' }]
    return [
      ...(indicators ?? []).flatMap(({ id, pointer, quantity, verdict, noneAgainstSome }): readonly Outcome[] =>
        noneAgainstSome ? [] : [outcomeOf(verdict, { pointer, ...quantity, name: { indicator: id } })],
      ),
      ...statedOutcomes(checked).map(({ pointer, statement, verdict }) =>
        outcomeOf(verdict, { pointer, ...statement, name: { subject: statement.subject } }),
      ),
    ]
  },
  message: comparisonMessage,
}
export default rule
