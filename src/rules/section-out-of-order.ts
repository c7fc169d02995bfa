import type { Checked, Heading, Rule } from '../model/rule.js'
import { headingsOf, sixSections } from './parts/example-sections.js'
import { isNarrative } from './parts/outline.js'

const rule: Rule = {
  id: 'section-out-of-order',
  severity: 'error',
  title: { zh: '部分次序不对', en: 'Sections out of order' },
  checks: {
    zh: '2019 年和 2021 年表式的六个部分按规定次序排列（国办公开办函〔2019〕60号、〔2021〕30号）。2018 年以前没有统一提纲，只作警告。',
    en: 'The six sections stand in the order of the forms of 2019 and 2021 (国办公开办函〔2019〕60号, 〔2021〕30号). Before 2019 there was no common outline, and a change of order is only a warning.',
  },
  why: {
    zh: '次序颠倒多半是粘贴时放错了位置，表格可能跟着落在别的标题下。',
    en: 'A section out of order was mostly pasted into the wrong place, and its table may stand under another heading.',
  },
  innocent: {
    zh: '网页把附表统一放到文末；正文前有目录（目录里重复的标题不算）。',
    en: 'A page that moves all tables to its end. A table of contents does no harm: its headings are not counted against the text.',
  },
  act: {
    zh: '按规定次序调整，并核对表格是否在原来的标题下。',
    en: 'Restore the order, and see that each table stands under its own heading.',
  },
  examples: [
    {
      name: { zh: '第二部分排在第四部分之后', en: 'Section 二 after section 四' },
      record: {
        form: 'form-2021',
        sections: headingsOf([
          ['一', '总体情况'],
          ['三', '收到和处理政府信息公开申请情况'],
          ['四', '政府信息公开行政复议、行政诉讼情况'],
          ['二', '主动公开政府信息情况'],
          ['五', '存在的主要问题及改进情况'],
          ['六', '其他需要报告的事项'],
        ]),
      },
      finds: [
        {
          zh: '第二部分“主动公开政府信息情况”次序不对，应在第三部分之前',
          en: 'Section 二 (主动公开政府信息情况) is out of order: it belongs before section 三',
        },
      ],
    },
    {
      name: { zh: '2018 年以前先写复议后写收费', en: 'Before 2019: remedies before fees' },
      record: {
        form: 'narrative-2008',
        sections: headingsOf([
          ['一', '概述'],
          ['二', '行政复议和行政诉讼情况'],
          ['三', '工作人员及收费情况'],
          ['四', '主要问题和改进措施'],
        ]),
      },
      finds: [
        {
          zh: '“工作人员及收费情况”次序与条例所列不同',
          en: '“工作人员及收费情况” stands in another order than the Regulations list it',
        },
      ],
    },
    { name: { zh: '次序正确', en: 'In order' }, record: { form: 'form-2019', sections: sixSections }, finds: [] },
    {
      name: { zh: '正文前有目录', en: 'A table of contents before the text' },
      record: {
        form: 'form-2019',
        sections: [...sixSections, ...sixSections.map((section) => ({ ...section, start: section.start + 100 }))],
      },
      finds: [],
    },
  ],
  check(checked) {
    if (checked.form === null) return [{ outcome: 'not-evaluable', pointers: [], reason: 'form-unknown' }]
    const outline = checked.form.outline
    const kept = new Set(longestRun(checked.headings).map((heading) => heading.entry))
    const displaced = firstOfEach(checked.headings).filter((heading) => !kept.has(heading.entry))
    if (kept.size < 2)
      return [{ outcome: 'not-evaluable', pointers: [], reason: checked.report.sections?.length ? 'not-read' : 'not-stated' }]
    if (displaced.length === 0) return [{ outcome: 'pass', pointers: checked.headings.map((heading) => heading.pointer) }]
    return displaced.map((heading) => ({
      outcome: 'fail',
      pointers: [heading.pointer],
      spans: [{ start: heading.section.start, end: heading.section.start }],
      actual: heading.section.heading,
      params: { number: outline[heading.entry]?.number ?? '', ...neighbour(heading, kept, checked) },
      ...(isNarrative(checked) ? { severity: 'warning' } : {}),
    }))
  },
  message(failure, naming) {
    const { number, before, after } = failure.params ?? {}
    if (failure.severity === 'warning') {
      return naming.language === 'zh'
        ? `“${failure.actual}”次序与条例所列不同`
        : `“${failure.actual}” stands in another order than the Regulations list it`
    }
    if (naming.language === 'zh') {
      return `第${number}部分“${failure.actual}”次序不对，应在${before ? `第${before}部分之前` : `第${after}部分之后`}`
    }
    return `Section ${number} (${failure.actual}) is out of order: it belongs ${before ? `before section ${before}` : `after section ${after}`}`
  },
}
export default rule

/** The next entry of the outline that is in its place, or the last one before. */
function neighbour(heading: Heading, kept: ReadonlySet<number>, checked: Checked): { before: string | null; after: string | null } {
  const numbers = checked.form?.outline.map((entry) => entry.number) ?? []
  const inPlace = [...kept].sort((a, b) => a - b)
  const next = inPlace.find((entry) => entry > heading.entry)
  const previous = inPlace.findLast((entry) => entry < heading.entry)
  return { before: numbers[next ?? -1] ?? null, after: next === undefined ? (numbers[previous ?? -1] ?? null) : null }
}

function firstOfEach(headings: readonly Heading[]): readonly Heading[] {
  return headings.filter((heading, index) => headings.findIndex((other) => other.entry === heading.entry) === index)
}

/** The longest series of headings that follows the outline; the first of several. */
function longestRun(headings: readonly Heading[]): readonly Heading[] {
  const runs: (readonly Heading[])[] = []
  let longest: readonly Heading[] = []
  for (const heading of headings) {
    let best: readonly Heading[] = []
    for (const run of runs) if ((run.at(-1)?.entry ?? -1) < heading.entry && run.length > best.length) best = run
    const run = [...best, heading]
    runs.push(run)
    if (run.length > longest.length) longest = run
  }
  return longest
}
