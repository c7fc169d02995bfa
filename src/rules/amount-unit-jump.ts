import type { Fail, FormCell, Naming, Rule } from '../model/rule.js'
import { eachTable, isAmount, passOrUnread } from './parts/tables.js'

const rule: Rule = {
  id: 'amount-unit-jump',
  severity: 'warning',
  title: { zh: '金额的单位可能有误', en: 'Perhaps another unit than the table’s' },
  checks: {
    zh: '表格规定以万元为单位的金额（2021 年表式的“本年收费金额”、统计表的费用和经费），格内又写明是“元”的，读数已按元折成万元，请核对本意（国办公开办函〔2021〕30号、国办发〔2014〕32号）。',
    en: 'A cell that the form counts in 万元 (fees of 2021, fees and budget of the statistics table) says 元 itself. It is read in 元, as printed; make sure that is meant (国办公开办函〔2021〕30号, 国办发〔2014〕32号).',
  },
  why: {
    zh: '元与万元相差一万倍；不看格内单位的人会把金额读大一万倍。',
    en: 'They differ by ten thousand; who goes by the header alone reads ten thousand times as much.',
  },
  innocent: {
    zh: '数字与所写的单位相符，只是没有按表头折算。',
    en: 'The figure and the unit beside it agree; it was only not converted for the table.',
  },
  act: { zh: '按表头单位折成万元填写，不另写单位。', en: 'Convert it to the unit of the header and leave the unit out of the cell.' },
  examples: [
    {
      name: { zh: '收费金额写作 251000元', en: 'Fees printed as 251000元' },
      record: {
        form: 'form-2021',
        proactive: { fees: { amount: 25.1 } },
        evidence: { '/proactive/fees/amount': { start: 0, end: 7, quote: '251000元' } },
      },
      finds: [
        {
          zh: '表二 行政事业性收费印作“251000元”，表格以万元为单位，应为 25.1',
          en: 'Table 2, administrative fees is printed as “251000元”; the table counts in 万元, where it would be 25.1',
        },
      ],
    },
    {
      name: { zh: '以万元填写', en: 'In 万元' },
      record: {
        form: 'form-2021',
        proactive: { fees: { amount: 25.1 } },
        evidence: { '/proactive/fees/amount': { start: 0, end: 6, quote: '25.1万元' } },
      },
      finds: [],
    },
  ],
  check: (checked) =>
    eachTable(checked, isInMyriads, (cells) =>
      cells.map((cell) => {
        const { pointer } = cell
        const quote = checked.evidence(pointer)?.quote ?? ''
        const figure = checked.figure(pointer)
        if (figure === null || figure === 0 || !/(?:^|[^万亿])元/.test(checked.fold(quote))) return passOrUnread([cell], checked)
        return { outcome: 'fail', pointers: [pointer], params: { quote } }
      }),
    ),
  message,
}
export default rule

/** A cell of money whose unit the form settles as 万元. */
function isInMyriads(cell: FormCell): boolean {
  return isAmount(cell) && cell.column.unitKey === undefined && cell.row.unit === undefined
}

function message({ pointers: [pointer = ''], params }: Fail, naming: Naming): string {
  const [figure, quote] = [naming.figure(pointer), params?.['quote']]
  const place = [naming.table(pointer), naming.row(pointer)].join(naming.language === 'zh' ? ' ' : ', ')
  if (naming.language === 'zh') return `${place}印作“${quote}”，表格以万元为单位，应为 ${figure}`
  return `${place} is printed as “${quote}”; the table counts in 万元, where it would be ${figure}`
}
