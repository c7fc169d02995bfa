import type { Rule } from '../model/rule.js'
import { requestsOf2021, rowState } from './parts/figures.js'
import { cellList, checkState } from './parts/tables.js'

const rule: Rule = {
  id: 'cell-blank',
  severity: 'warning',
  title: { zh: '空白格', en: 'Blank cells' },
  checks: {
    zh: '表格印出后，规定表式的每一格都应有数，没有的填 0。同一张表的空白格合为一条。',
    en: 'In a printed table every cell of the official form holds a figure, 0 where there is none. The blank cells of one table are one finding.',
  },
  why: {
    zh: '空白既可能是 0，也可能是漏填；当作 0 会让所有合计都“相符”。空白格所在的等式不予判定或只作警告。',
    en: 'A blank may be 0 or a figure left out. Taken as 0 it makes every sum agree; identities over blanks are therefore left open, or fail as warnings.',
  },
  innocent: {
    zh: '有的单位习惯以空白表示 0；有的网页转换时丢了 0。',
    en: 'Some offices leave a blank for 0; some web pages lose the zeros.',
  },
  act: { zh: '确认后填 0 或补上数字。', en: 'Find out, then write 0 or the figure.' },
  examples: [
    {
      name: { zh: '“上年结转”整行空白', en: 'The whole row “carried over” is blank' },
      record: { form: 'form-2021' },
      figures: { '/requests/newlyReceived/total': 3 },
      states: rowState('carriedOver', 'blank'),
      finds: [
        {
          zh: '表三有 7 格空白：二 自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计',
          en: 'Table 3 has 7 blank cells: carried over: natural persons, businesses, research institutions, public interest organizations, legal service organizations, other organizations, total',
        },
      ],
    },
    {
      name: { zh: '“不予公开”标题行本来就没有数', en: 'The heading row “denied” has no figures by nature' },
      record: { form: 'form-2021' },
      figures: requestsOf2021(),
      states: rowState('outcomes/denied/subtotal', 'blank'),
      finds: [],
    },
  ],
  check: (checked) => checkState('blank', checked),
  message(failure, naming) {
    const count = failure.pointers.length
    const table = naming.table(failure.pointers[0] ?? '')
    const all = count === failure.params?.['cells']
    if (naming.language === 'zh') return all ? `${table}的 ${count} 格全部空白` : `${table}有 ${count} 格空白：${cellList(failure, naming)}`
    if (all) return `All ${count} cells of ${table.replace(/^The/, 'the')} are blank`
    return `${table} has ${count} blank ${count === 1 ? 'cell' : 'cells'}: ${cellList(failure, naming)}`
  },
}
export default rule
