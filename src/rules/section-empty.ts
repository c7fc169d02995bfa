import type { Checked, Heading, Outcome, Rule } from '../model/rule.js'
import type { Section } from '../model/section.js'
import { unread } from './parts/entries.js'
import { goesOnAfter } from './parts/outline.js'
import { bodyLength } from './parts/section-body.js'

/** The mark behind the number and the ends of two lines: no word fits in besides. */
const bare = 3
/** Up to here what stands under the heading may be a word, 无。, or only blank lines. */
const doubtful = 12

const sections = (lines: readonly (readonly [number: string, heading: string, body: number])[]): readonly Section[] => {
  let end = 0
  return lines.map(([number, heading, body]) => {
    const start = end
    end += number.length + heading.length + body
    return { number, heading, level: 1, start, end, children: [] }
  })
}

const rule: Rule = {
  id: 'section-empty',
  severity: 'warning',
  title: { zh: '标题下没有内容', en: 'A heading with nothing under it' },
  checks: {
    zh: '规定的各部分，标题下有文字、表格或下级标题。标题下应有表格而没有的，由 table-missing 检查。',
    en: 'Under each heading of the outline there is text, a table or a heading below it. Where a table should stand, table-missing says so.',
  },
  why: {
    zh: '内容是法定的；只有标题，等于没有报告这一项。',
    en: 'The contents are prescribed; a heading alone reports nothing.',
  },
  innocent: {
    zh: '内容是图片或附件，文本中看不到；文本在最后一个标题处截断。',
    en: 'The contents may be a picture or an attachment that the text does not show, or the text was cut at its last heading.',
  },
  act: { zh: '补上内容；没有的写“无”。', en: 'Add the contents; where there are none, write 无.' },
  examples: [
    {
      name: { zh: '第五部分只有标题', en: 'Section 五 is a heading only' },
      record: {
        form: 'form-2021',
        sections: sections([
          ['一', '总体情况', 200],
          ['五', '存在的主要问题及改进情况', 3],
          ['六', '其他需要报告的事项', 40],
        ]),
      },
      finds: [
        {
          zh: '第五部分“存在的主要问题及改进情况”标题下没有内容',
          en: 'Section 五 (存在的主要问题及改进情况): nothing stands under the heading',
        },
      ],
    },
    {
      name: { zh: '各部分都有文字', en: 'Text under each' },
      record: {
        form: 'form-2021',
        sections: sections([
          ['一', '总体情况', 200],
          ['五', '存在的主要问题及改进情况', 180],
          ['六', '其他需要报告的事项', 40],
        ]),
      },
      finds: [],
    },
    {
      name: { zh: '正文前有目录', en: 'A table of contents before the text' },
      record: {
        form: 'form-2021',
        sections: sections([
          ['一', '总体情况', 2],
          ['五', '存在的主要问题及改进情况', 2],
          ['六', '其他需要报告的事项', 2],
          ['一', '总体情况', 200],
          ['五', '存在的主要问题及改进情况', 180],
          ['六', '其他需要报告的事项', 40],
        ]),
      },
      finds: [],
    },
    {
      name: { zh: '文本在第五部分的标题处中断', en: 'The text ends with the heading of section 五' },
      record: {
        form: 'form-2021',
        sections: sections([
          ['一', '总体情况', 200],
          ['五', '存在的主要问题及改进情况', 1],
        ]),
      },
      finds: [],
      notEvaluable: 'not-read',
    },
    {
      name: { zh: '标题下可能只有“无。”', en: 'No more than 无。, or blank lines' },
      record: { form: 'form-2021', sections: sections([['六', '其他需要报告的事项', 5]]) },
      finds: [],
      notEvaluable: 'not-read',
    },
  ],
  check(checked) {
    if (checked.form === null) return [{ outcome: 'not-evaluable', pointers: [], reason: 'form-unknown' }]
    const entries = [...new Set(checked.headings.map((heading) => heading.entry))].sort((a, b) => a - b)
    return [...entries.flatMap((entry) => settle(entry, checked)), ...unread('sections', checked)]
  },
  message({ actual, params }, naming) {
    const number = params?.['number']
    if (naming.language === 'zh') return `${number ? `第${number}部分` : ''}“${actual}”标题下没有内容`
    return `Section ${number ? `${number} (${actual})` : `“${actual}”`}: nothing stands under the heading`
  },
}
export default rule

type Contents = 'some' | 'none' | 'unclear'

/** An entry that comes twice, in a table of contents, is judged by the fuller one. */
function settle(entry: number, checked: Checked): readonly Outcome[] {
  const outline = checked.form?.outline[entry]
  if (!outline || outline.table !== null) return []
  const own = checked.headings.filter((heading) => heading.entry === entry)
  const contents = own.map(({ section }) => contentsOf(section, checked))
  const last = own.at(-1) as Heading
  const pointers = own.map((heading) => heading.pointer)
  if (contents.includes('some')) return [{ outcome: 'pass', pointers }]
  const cut = last === checked.headings.at(-1) && entry < (checked.form?.outline.length ?? 0) - 1 && !goesOnAfter(entry, checked)
  if (cut || contents.includes('unclear')) return [{ outcome: 'not-evaluable', pointers, reason: 'not-read' }]
  const { start, heading, number } = last.section
  return [{ outcome: 'fail', pointers: [last.pointer], spans: [{ start, end: start }], actual: heading, params: { number } }]
}

function contentsOf(section: Section, checked: Checked): Contents {
  const length = bodyLength(section, checked)
  if (section.children.length > 0 || length === null || length > doubtful) return 'some'
  if (length <= bare) return 'none'
  return checked.report.statements?.some(({ start, end }) => start >= section.start && end <= section.end) ? 'some' : 'unclear'
}
