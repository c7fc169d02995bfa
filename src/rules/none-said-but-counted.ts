import type { Outcome, Rule } from '../model/rule.js'
import { noneMessage, outcomeOf } from './parts/comparison-message.js'
import { saidOf } from './parts/example-prose.js'
import { isEvent, statedIndicators } from './parts/stated-indicators.js'

const rule: Rule = {
  id: 'none-said-but-counted',
  severity: 'error',
  title: { zh: '正文说没有而表格有数，或者相反', en: 'None said but some counted, or the reverse' },
  checks: {
    zh: '正文说没有（如“未收到申请”“未发生行政复议”“未收取费用”）的，表格对应的数应为 0；正文说有的，表格不应是 0。只有尚未审结的案件、只有上年结转的申请，不算矛盾。',
    en: 'Where the text says there were none (未收到申请, 未发生行政复议, 未收取费用) the table has 0, and where the text counts some the table is not 0. Pending cases only, or requests carried over only, are no contradiction.',
  },
  why: {
    zh: '有和没有不可能都对；“零申请”“零复议”常被直接引用。',
    en: 'Both cannot be true, and “no requests”, “no lawsuits” is what people quote.',
  },
  innocent: {
    zh: '正文说的是另一个范围（如只说本级）或另一类案件；沿用上年的文字通常正是出错的原因。',
    en: 'The text may speak of another scope (the organ alone) or of other cases. A sentence left over from last year is no excuse but the usual cause.',
  },
  act: {
    zh: '对照台账，改正文或改表格。',
    en: 'Compare with the register and correct the text or the table.',
  },
  examples: [
    {
      name: { zh: '正文说没有复议，表中 2 件已审结', en: 'No reconsideration in the text, 2 decided cases in the table' },
      record: {
        form: 'form-2021',
        ...saidOf({ reconsiderations: { value: 0, quote: '没有发生信息公开方面的行政复议', implied: true } }),
      },
      figures: { '/remedies/reconsideration/total': 2, '/remedies/reconsideration/pending': 0 },
      finds: [
        {
          zh: '行政复议：正文说没有，表四（总计）行政复议 2',
          en: 'administrative reconsideration: the text says none, table 4 (total): administrative reconsideration 2',
        },
      ],
    },
    {
      name: { zh: '正文收到 3 件，表中新收、结转都是 0', en: '3 received in the text, 0 new and 0 carried over in the table' },
      record: { form: 'form-2021', ...saidOf({ requestsReceived: { value: 3, quote: '收到申请3件' } }) },
      figures: { '/requests/newlyReceived/total': 0, '/requests/carriedOver/total': 0 },
      finds: [
        {
          zh: '收到申请：正文 3，表三（总计）一 0',
          en: 'requests received: text 3, table 3 (total): newly received 0',
        },
      ],
    },
    {
      name: { zh: '正文说没有，表中只有尚未审结的', en: 'None said, and only pending cases in the table' },
      record: {
        form: 'form-2021',
        ...saidOf({ reconsiderations: { value: 0, quote: '没有发生信息公开方面的行政复议', implied: true } }),
      },
      figures: { '/remedies/reconsideration/total': 1, '/remedies/reconsideration/pending': 1 },
      finds: [],
    },
    {
      name: { zh: '正文说没有收到，表中只有上年结转', en: 'None received, and only requests carried over in the table' },
      record: {
        form: 'form-2021',
        ...saidOf({ requestsReceived: { value: 0, quote: '本年度没有收到申请', implied: true } }),
      },
      figures: { '/requests/newlyReceived/total': 0, '/requests/carriedOver/total': 2 },
      finds: [],
    },
    {
      name: { zh: '数字不同但都不是 0：由 text-agrees-with-table 检查', en: 'Two figures, neither 0: left to text-agrees-with-table' },
      record: { form: 'form-2021', ...saidOf({ requestsReceived: { value: 3, quote: '收到申请3件' } }) },
      figures: { '/requests/newlyReceived/total': 5, '/requests/carriedOver/total': 0 },
      finds: [],
    },
    {
      name: { zh: '表没有读到', en: 'The table was not read' },
      record: {
        form: 'form-2021',
        ...saidOf({ reconsiderations: { value: 0, quote: '没有发生信息公开方面的行政复议', implied: true } }),
      },
      states: { '/remedies/reconsideration/total': 'unreadable', '/remedies/reconsideration/pending': 'unreadable' },
      finds: [],
      notEvaluable: 'not-read',
    },
  ],
  check(checked) {
    if (checked.form === null) return [{ outcome: 'not-evaluable', pointers: [], reason: 'form-unknown' }]
    const indicators = statedIndicators(checked)
    if (indicators === null) return [{ outcome: 'not-evaluable', pointers: [], reason: 'not-stated' }]
    return indicators
      .filter(({ id }) => isEvent(id))
      .map(({ id, pointer, quantity, verdict, noneAgainstSome }): Outcome => {
        const outcome = outcomeOf(verdict, { pointer, ...quantity, name: { indicator: id } })
        return outcome.outcome === 'fail' && !noneAgainstSome ? { outcome: 'pass', pointers: outcome.pointers } : outcome
      })
  },
  message: noneMessage,
}
export default rule
