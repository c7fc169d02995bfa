import type { OutlineHeading } from '../model/form.js'
import type { Checked, Fail, Language, Outcome, Rule } from '../model/rule.js'
import { headingsOf, sixSections } from './parts/example-sections.js'
import { goesOnAfter, isNarrative, tablePrinted } from './parts/outline.js'

const rule: Rule = {
  id: 'section-missing',
  severity: 'error',
  title: { zh: '缺少部分', en: 'A section is missing' },
  checks: {
    zh: '2019 年和 2021 年表式规定的六个部分（国办公开办函〔2019〕60号、〔2021〕30号）是否都在；2018 年以前的报告，看 2007 年《政府信息公开条例》第三十二条所列内容是否各有标题。后面还有其他部分、表格或落款的，说明正文并未中断，为错误；只缺末尾的，文本可能只是截断，为警告；2018 年以前一律为警告。',
    en: 'The six sections of the forms of 2019 and 2021 (国办公开办函〔2019〕60号, 〔2021〕30号); before 2019, a heading for each of the contents of article 32 of the Regulations of 2007. An error where a later section, table or the signature shows that the text goes on; a warning where the text may simply end early; always a warning before 2019.',
  },
  why: {
    zh: '内容是法定的（2019 年《政府信息公开条例》第五十条），缺一部分就缺一类信息。',
    en: 'The contents are prescribed by law (Regulations of 2019, article 50); a section less is a kind of information less.',
  },
  innocent: {
    zh: '摘录或截断的文本；标题用了别的说法，或者没有单独成行。2018 年以前没有统一的提纲。',
    en: 'An excerpt; a heading in other words, or not on a line of its own. Before 2019 no outline was prescribed.',
  },
  act: {
    zh: '补上该部分；没有内容的也保留标题并写明“无”。',
    en: 'Add the section; where there is nothing to report, keep the heading and say so.',
  },
  examples: [
    {
      name: { zh: '第四部分之后直接是第六部分', en: 'Section 六 follows section 四' },
      record: { form: 'form-2021', sections: sixSections.filter((section) => section.number !== '五') },
      finds: [
        {
          zh: '缺少第五部分“存在的主要问题及改进情况”',
          en: 'Section 五 (存在的主要问题及改进情况) is missing',
        },
      ],
    },
    {
      name: { zh: '文本在第四部分处结束', en: 'The text ends with section 四' },
      record: { form: 'form-2021', sections: sixSections.slice(0, 4) },
      finds: [
        {
          zh: '缺少第五部分“存在的主要问题及改进情况”、第六部分“其他需要报告的事项”；文本可能不完整',
          en: 'Section 五 (存在的主要问题及改进情况), section 六 (其他需要报告的事项) are missing; the text may simply end early',
        },
      ],
    },
    {
      name: { zh: '六个部分齐全，标题写法略有不同', en: 'All six, one in other words' },
      record: {
        form: 'form-2019',
        sections: headingsOf([
          ['一', '总体情况'],
          ['二', '政府信息主动公开情况'],
          ['三', '收到和處理政府信息公開申請情況'],
          ['四', '因政府信息公开申请行政复议、提起行政诉讼情况'],
          ['五', '存在问题及改进情况'],
          ['六', '需要报告的其他事项'],
        ]),
      },
      finds: [],
    },
    {
      name: { zh: '第三部分没有标题，表三在', en: 'Section 三 has lost its heading, not its table' },
      record: { form: 'form-2021', sections: sixSections.filter((section) => section.number !== '三') },
      figures: { '/requests/newlyReceived/total': 0 },
      finds: [
        {
          zh: '第三部分“收到和处理政府信息公开申请情况”缺少标题（该部分的表格在）',
          en: 'Section 三 (收到和处理政府信息公开申请情况) has no heading, though its table is there',
        },
      ],
    },
    {
      name: { zh: '2018 年以前的报告没有收费一项', en: 'A report before 2019 without a section on fees' },
      record: {
        form: 'narrative-2008',
        sections: headingsOf([
          ['一', '概述'],
          ['二', '主动公开政府信息情况'],
          ['三', '依申请公开政府信息情况'],
          ['四', '行政复议和行政诉讼情况'],
          ['五', '主要问题和改进措施'],
        ]),
      },
      finds: [{ zh: '缺少“政府信息公开的收费及减免情况”', en: 'Section “政府信息公开的收费及减免情况” is missing' }],
    },
    {
      name: { zh: '只有表格数据的记录', en: 'A record of figures only' },
      record: { form: 'form-2021' },
      finds: [],
      notEvaluable: 'not-stated',
    },
  ],
  check(checked) {
    if (checked.form === null) return [{ outcome: 'not-evaluable', pointers: [], reason: 'form-unknown' }]
    const found = new Set(checked.headings.map((heading) => heading.entry))
    const few = isNarrative(checked) ? 2 : 1
    if (found.size < few)
      return [{ outcome: 'not-evaluable', pointers: [], reason: checked.report.sections?.length ? 'not-read' : 'not-stated' }]
    const missing = checked.form.outline.filter((entry, index) => !found.has(index) && !entry.optional)
    if (missing.length === 0) return [{ outcome: 'pass', pointers: checked.headings.map((heading) => heading.pointer) }]
    const last = checked.form.outline.at(-1)
    if (isNarrative(checked)) {
      return [failure(missing, { doubtful: last !== undefined && missing.includes(last), unnumbered: true, severity: 'warning' })]
    }
    return runs(missing, checked).map((run) => missed(run, checked))
  },
  message(failure, naming) {
    const names = entries(failure).map(({ number, heading }) => name(number, heading, naming.language))
    const [doubtful, onlyHeading] = [failure.params?.['doubtful'] === true, failure.params?.['onlyHeading'] === true]
    if (naming.language === 'zh') {
      const list = names.join('、')
      return onlyHeading ? `${list}缺少标题（该部分的表格在）` : `缺少${list}${doubtful ? '；文本可能不完整' : ''}`
    }
    const list = names.join(', ').replace(/^s/, 'S')
    if (onlyHeading) return `${list} has no heading, though its table is there`
    return `${list} ${names.length === 1 ? 'is' : 'are'} missing${doubtful ? '; the text may simply end early' : ''}`
  },
}
export default rule

function name(number: string, heading: string, language: Language): string {
  if (language === 'zh') return number === '' ? `“${heading}”` : `第${number}部分“${heading}”`
  return number === '' ? `section “${heading}”` : `section ${number} (${heading})`
}

function entries(failure: Fail): readonly { readonly number: string; readonly heading: string }[] {
  const list = (key: string): readonly string[] => {
    const value = failure.params?.[key]
    return Array.isArray(value) ? value : []
  }
  const numbers = list('numbers')
  return list('headings').map((heading, index) => ({ number: numbers[index] ?? '', heading }))
}

interface Manner {
  /** The text may have been cut there. */
  readonly doubtful: boolean
  /** Narratives number their sections as they like. */
  readonly unnumbered?: boolean
  readonly onlyHeading?: boolean
  readonly severity?: 'warning'
}

function failure(entries: readonly OutlineHeading[], { doubtful, unnumbered = false, onlyHeading = false, severity }: Manner): Outcome {
  const headings = entries.map((entry) => entry.wordings[0] ?? '')
  return {
    outcome: 'fail',
    pointers: [],
    expected: headings.join('、'),
    params: { numbers: entries.map((entry) => (unnumbered ? '' : entry.number)), headings, doubtful, onlyHeading },
    ...(severity ? { severity } : {}),
  }
}

/** Entries missing one after another: one cut takes them all. Where the table is printed, only the heading is missing. */
function runs(missing: readonly OutlineHeading[], checked: Checked): readonly (readonly OutlineHeading[])[] {
  const outline = checked.form?.outline ?? []
  const all: OutlineHeading[][] = []
  for (const entry of missing) {
    const run = all.at(-1)
    const previous = run?.at(-1)
    const follows = previous !== undefined && outline.indexOf(entry) === outline.indexOf(previous) + 1
    if (run && previous && follows && tablePrinted(previous, checked) === tablePrinted(entry, checked)) run.push(entry)
    else all.push([entry])
  }
  return all
}

function missed(run: readonly OutlineHeading[], checked: Checked): Outcome {
  const [first] = run
  if (first && tablePrinted(first, checked)) return failure(run, { doubtful: false, onlyHeading: true, severity: 'warning' })
  const last = checked.form?.outline.indexOf(run.at(-1) as OutlineHeading) ?? -1
  return failure(run, goesOnAfter(last, checked) ? { doubtful: false } : { doubtful: true, severity: 'warning' })
}
