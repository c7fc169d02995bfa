import type { Table } from '../model/form.js'
import type { Checked, Outcome, Rule } from '../model/rule.js'
import { sixSections } from './parts/example-sections.js'
import { goesOnAfter, isNarrative } from './parts/outline.js'

const cell = (quote: string): { start: number; end: number; quote: string } => ({ start: 0, end: quote.length, quote })

const rule: Rule = {
  id: 'table-missing',
  severity: 'error',
  title: { zh: '没有读到表格', en: 'A table is missing' },
  checks: {
    zh: '第二、三、四部分下应各有一张表（国办公开办函〔2019〕60号、〔2021〕30号）。后面还有其他部分、表格或落款的为错误；文本可能只是截断的为警告。标题本身缺少的，由 section-missing 报告。',
    en: 'Sections 二, 三 and 四 each hold a table (国办公开办函〔2019〕60号, 〔2021〕30号). An error where a later section, table or the signature shows that the text goes on; a warning where it may simply end early. Where the heading is missing too, section-missing says so.',
  },
  why: {
    zh: '没有读到的表不等于全是 0 的表：其中的数一个也没有检查。',
    en: 'A table that was not read is not a table of zeros: none of its figures has been checked.',
  },
  innocent: {
    zh: '表格以图片或附件发布，文本里没有；表头改动太大，没有认出来。',
    en: 'The table was published as a picture or an attachment; or it was changed so much that it was not recognised.',
  },
  act: {
    zh: '打开原文看表格在不在；在而未读到的，请把它作为问题报告给本项目。没有事项的也要保留表格并填 0。',
    en: 'Look at the original. If the table is there, report it to this project as unread; if there was nothing to report, the table still belongs there, with zeros.',
  },
  examples: [
    {
      name: { zh: '第四部分有标题而没有表，后面还有第五部分', en: 'Section 四 has a heading but no table, and 五 follows' },
      record: {
        form: 'form-2021',
        sections: sixSections,
        evidence: { '/proactive/rules/issued': cell('0'), '/requests/newlyReceived/total': cell('0') },
      },
      finds: [{ zh: '第四部分下没有读到表四', en: 'No table 4 was read in section 四' }],
    },
    {
      name: { zh: '文本在第四部分处结束', en: 'The text ends in section 四' },
      record: {
        form: 'form-2021',
        sections: sixSections.slice(0, 4),
        evidence: { '/proactive/rules/issued': cell('0'), '/requests/newlyReceived/total': cell('0') },
      },
      finds: [{ zh: '第四部分下没有读到表四；文本可能不完整', en: 'No table 4 was read in section 四; the text may simply end early' }],
    },
    {
      name: { zh: '三张表都在', en: 'All three are there' },
      record: { form: 'form-2021', sections: sixSections },
      figures: {
        '/proactive/rules/issued': 0,
        '/requests/newlyReceived/total': 0,
        '/remedies/reconsideration/total': 0,
      },
      finds: [],
    },
    {
      name: { zh: '只有表格数据的记录：不能判断其余的表', en: 'A record of figures only says nothing of the other tables' },
      record: { form: 'form-2021' },
      finds: [],
      notEvaluable: 'not-printed',
    },
  ],
  check(checked) {
    if (checked.form === null) return [{ outcome: 'not-evaluable', pointers: [], reason: 'form-unknown' }]
    return checked.form.tables.map((table) => judge(table, checked))
  },
  message(failure, naming) {
    const table = naming.table(failure.pointers[0] ?? '')
    const number = failure.params?.['section']
    const doubtful = failure.severity === 'warning'
    if (naming.language === 'zh') return `${number ? `第${number}部分下` : ''}没有读到${table}${doubtful ? '；文本可能不完整' : ''}`
    return `No ${table.replace(/^(?:The )?(.)/, (_, first) => first.toLowerCase())} was read${number ? ` in section ${number}` : ''}${doubtful ? '; the text may simply end early' : ''}`
  },
}
export default rule

function judge(table: Table, checked: Checked): Outcome {
  const pointers = [`/${table.id}`]
  if (checked.cells.some((cell) => cell.table === table && checked.printed(cell.pointer))) return { outcome: 'pass', pointers }
  const entry = checked.form?.outline.findIndex((heading) => heading.table === table.id) ?? -1
  const reason = unsaid(entry, checked)
  if (reason !== null) return { outcome: 'not-evaluable', pointers, reason }
  const certain = entry >= 0 && !isNarrative(checked) && goesOnAfter(entry, checked)
  const section = checked.form?.outline[entry]?.number ?? null
  return { outcome: 'fail', pointers, params: { section }, ...(certain ? {} : { severity: 'warning' }) }
}

/** A record of figures only says nothing of what else the report prints; a missing heading is reported as such. */
function unsaid(entry: number, checked: Checked): 'not-printed' | null {
  const sections = checked.report.sections ?? []
  if (sections.length === 0 && Object.keys(checked.report.evidence ?? {}).length === 0) return 'not-printed'
  const missing = entry >= 0 && checked.headings.length > 0 && !checked.headings.some((heading) => heading.entry === entry)
  return missing ? 'not-printed' : null
}
