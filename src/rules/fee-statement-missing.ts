import type { RecordInput } from '../model/report.js'
import type { Checked, Heading, Outcome, Rule } from '../model/rule.js'
import type { Section } from '../model/section.js'
import { saidOf } from './parts/example-prose.js'
import { bodyLength } from './parts/section-body.js'

/** No more than a sentence such as “本机关2023年度无其他需要报告的事项。”: longer ones may speak of fees in words that were not understood. */
const short = 30
/** In the outline of 2021. */
const number = '六'

const sectionSix = (body: number): readonly Section[] => [
  { number: '六', heading: '其他需要报告的事项', level: 1, start: 900, end: 910 + body, children: [] },
]

const received = saidOf({ requestsReceived: { value: 3, quote: '收到申请3件' } })

const rule: Rule = {
  id: 'fee-statement-missing',
  severity: 'warning',
  title: { zh: '没有报告信息处理费', en: 'No word on information-processing fees' },
  checks: {
    zh: '2021 年表式起，第六部分“其他需要报告的事项”要报告收取信息处理费的情况（国办公开办函〔2021〕30号、国办函〔2020〕109号），没有收取的也要写明。',
    en: 'From the form of 2021 on, section 六 reports the information-processing fees charged (国办公开办函〔2021〕30号, 国办函〔2020〕109号), none included.',
  },
  why: {
    zh: '没有写，就分不清是没有收费还是漏报。',
    en: 'Where nothing is said, no fees and a forgotten statement look the same.',
  },
  innocent: {
    zh: '收费情况写在其他部分，或者用了没有读懂的说法。',
    en: 'Fees may be reported in another section, or in words that were not understood.',
  },
  act: {
    zh: '在第六部分写明，例如“本年度未收取信息处理费”。',
    en: 'Say so in section 六, for example 本年度未收取信息处理费.',
  },
  examples: [
    {
      name: { zh: '第六部分只有一句“无其他需要报告的事项”', en: 'Section 六 says only that there is nothing else to report' },
      record: { form: 'form-2021', sections: sectionSix(16), ...received },
      finds: [
        {
          zh: '第六部分没有说明是否收取信息处理费',
          en: 'Section 六 does not say whether information-processing fees were charged',
        },
      ],
    },
    {
      name: { zh: '写明未收取', en: 'None charged, and said so' },
      record: {
        form: 'form-2021',
        sections: sectionSix(16),
        ...saidOf({ feesCollected: { value: 0, quote: '未收取信息处理费', implied: true } }),
      },
      finds: [],
    },
    {
      name: { zh: '第六部分较长，可能提到收费', en: 'Section 六 is longer and may speak of fees' },
      record: { form: 'form-2021', sections: sectionSix(300), ...received },
      finds: [],
      notEvaluable: 'not-read',
    },
    {
      name: { zh: '正文没有读出任何内容', en: 'Nothing was read from the prose' },
      record: { form: 'form-2021', sections: sectionSix(16), ...saidOf({}), statements: [] },
      finds: [],
      notEvaluable: 'not-stated',
    },
  ],
  check(checked) {
    const { form, report } = checked
    if (form === null) return [{ outcome: 'not-evaluable', pointers: [], reason: 'form-unknown' }]
    if (form.id !== 'form-2021') return []
    const six = checked.headings.findLast(({ entry }) => form.outline[entry]?.number === number)
    if (!six || !readProse(report)) return [{ outcome: 'not-evaluable', pointers: [], reason: 'not-stated' }]
    return [settle(six, checked)]
  },
  message: (_, naming) =>
    naming.language === 'zh'
      ? '第六部分没有说明是否收取信息处理费'
      : 'Section 六 does not say whether information-processing fees were charged',
}
export default rule

/** A record in which nothing was read from the prose says nothing of what the prose leaves out. */
function readProse({ indicators, statements, breakdowns, claims }: RecordInput): boolean {
  const stated = Object.values(indicators ?? {}).some((indicator) => indicator?.prose || indicator?.from === 'prose')
  return stated || [statements, breakdowns, claims].some((list) => list && list.length > 0)
}

function settle({ pointer, section }: Heading, checked: Checked): Outcome {
  const said = ['/indicators/feesCollected', '/indicators/feesCollected/prose']
  const stated = said.find((place) => checked.evidence(place) !== null)
  if (stated !== undefined || checked.report.indicators?.feesCollected) return { outcome: 'pass', pointers: [stated ?? said[0] ?? ''] }
  if (spoken(section, checked)) return { outcome: 'pass', pointers: [pointer] }
  const length = bodyLength(section, checked)
  if (length === null || length > short || section.children.length > 0)
    return { outcome: 'not-evaluable', pointers: [pointer], reason: 'not-read' }
  return { outcome: 'fail', pointers: [pointer], spans: [{ start: section.start, end: section.start }] }
}

/** A figure of section 六 about fees, or one about information-processing fees anywhere. */
function spoken(section: Section, { report, fold }: Checked): boolean {
  return (report.statements ?? []).some(({ subject, start, end }) => {
    const words = fold(subject)
    return words.includes('处理费') || (words.includes('费') && start >= section.start && end <= section.end)
  })
}
