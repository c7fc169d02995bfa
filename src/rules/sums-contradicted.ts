import { judge } from '../edits/judge.js'
import type { TableId } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import type { Checked, Outcome, Rule } from '../model/rule.js'
import type { Warning } from '../model/warning.js'

const contradicted = (rows: readonly Pointer[]): Warning => ({
  code: 'identities-contradicted',
  params: { table: 'requests', rows },
  start: 0,
  end: 9,
})

const rule: Rule = {
  id: 'sums-contradicted',
  severity: 'warning',
  title: { zh: '怎样拆分都不合等式', en: 'The sums hold in no way of reading' },
  checks: {
    zh: '数字连在一起或空白丢失的表，把各行所有可能的拆法、放法放在一起求解，应当至少有一种满足表中的全部等式。已有等式查出不成立的，不再重复提示。',
    en: 'In a table whose digits ran together or whose blanks vanished, at least one way to part or place the figures of all rows satisfies all its identities. Where an identity is found broken anyway, this is not said again.',
  },
  why: {
    zh: '一种都没有，说明印出的数字里至少有一处不对，即使还不能确定是哪一格。',
    en: 'If none does, at least one figure is printed wrong, even though the cell cannot be told.',
  },
  innocent: {
    zh: '复制时丢了一个数字，或者混进了页码、注释。',
    en: 'A digit was lost in copying, or a page number or a note got in.',
  },
  act: {
    zh: '对照原件核对所列的行；没有列出的，核对整张表。',
    en: 'Hold the rows that are named against the original, or the whole table where none is.',
  },
  examples: [
    {
      name: { zh: '差错在某一行', en: 'The slip is in one row' },
      record: { form: 'form-2021', warnings: [contradicted(['/requests/outcomes/granted'])] },
      figures: { '/requests/newlyReceived/total': 3 },
      finds: [
        {
          zh: '表三的数字怎样拆分都不能满足全部等式；若只错一处，在三（一）',
          en: 'In no way of reading table 3 do all its sums hold; if one figure is wrong, it is in granted',
        },
      ],
    },
    {
      name: { zh: '不知在哪一行', en: 'The row is not known' },
      record: { form: 'form-2021', warnings: [contradicted([])] },
      figures: { '/requests/newlyReceived/total': 3 },
      finds: [{ zh: '表三的数字怎样拆分都不能满足全部等式', en: 'In no way of reading table 3 do all its sums hold' }],
    },
    {
      name: { zh: '有一种拆法合乎全部等式', en: 'They hold in one' },
      record: {
        form: 'form-2021',
        warnings: [{ code: 'identities-consumed', params: { table: 'requests', figures: 3 }, start: 0, end: 9 }],
      },
      figures: { '/requests/newlyReceived/total': 3 },
      finds: [],
    },
  ],
  check(checked) {
    const warnings = checked.report.warnings ?? []
    const said = warnings.filter(({ code }) => code === 'identities-contradicted')
    const tables = new Set(said.map(({ params }) => params['table']))
    const agreeing = warnings.filter(({ code, params }) => code === 'identities-consumed' && !tables.has(params['table']))
    return [...said.map((warning) => outcomeOf(warning, checked)), ...agreeing.map((): Outcome => ({ outcome: 'pass', pointers: [] }))]
  },
  message({ pointers, params }, naming) {
    const table = naming.table(pointers[0] ?? '')
    const rows = params?.['rows'] === true ? pointers.map(naming.row) : []
    if (naming.language === 'zh')
      return `${table}的数字怎样拆分都不能满足全部等式${rows.length > 0 ? `；若只错一处，在${rows.join('或')}` : ''}`
    const where = rows.length > 0 ? `; if one figure is wrong, it is in ${rows.join(' or ')}` : ''
    return `In no way of reading ${table.replace(/^T/, 't')} do all its sums hold${where}`
  },
}
export default rule

/** What an identity says of the same table goes further: it names the figures. */
function outcomeOf({ params, start, end }: Warning, checked: Checked): Outcome {
  const table = String(params['table']) as TableId
  const broken = checked.form?.identities.some(
    (identity) =>
      identity.right.some(({ pointer }) => pointer.startsWith(`/${table}/`)) && judge(identity, checked)?.outcome.outcome === 'fail',
  )
  if (broken) return { outcome: 'pass', pointers: [] }
  const rows = Array.isArray(params['rows']) ? params['rows'].map(String) : []
  const first = (row: Pointer): Pointer => checked.cells.find(({ pointer }) => pointer.startsWith(`${row}/`))?.pointer ?? row
  const pointers = rows.length > 0 ? rows.map(first) : [`/${table}`]
  return { outcome: 'fail', pointers, params: { rows: rows.length > 0 }, spans: [{ start, end }] }
}
