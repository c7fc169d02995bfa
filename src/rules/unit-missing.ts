import type { Rule } from '../model/rule.js'
import { checkState, isAmount } from './parts/tables.js'

const rule: Rule = {
  id: 'unit-missing',
  severity: 'warning',
  title: { zh: '金额没有单位', en: 'An amount without its unit' },
  checks: {
    zh: '表内金额应能确定单位。2019 年表式的“采购总金额”没有印单位（国办公开办函〔2019〕60号），只写数字而不写“元”“万元”的，不能读作任何金额；0 除外。',
    en: 'The unit of an amount must be known. The form of 2019 prints none for 采购总金额 (国办公开办函〔2019〕60号): a bare number there, other than 0, is read as no amount at all.',
  },
  why: {
    zh: '元与万元相差一万倍；猜错单位，汇总的金额就毫无意义。',
    en: '元 and 万元 differ by ten thousand; a wrong guess makes every sum of amounts meaningless.',
  },
  innocent: {
    zh: '单位可能写在正文或表外，读表时看不到。',
    en: 'The unit may be given in the text or beside the table, where the table does not show it.',
  },
  act: { zh: '在数字后补上单位，如“25409.5万元”。', en: 'Print the unit after the number, as in 25409.5万元.' },
  examples: [
    {
      name: { zh: '采购总金额只写了一个数', en: 'A bare number for the amount of procurement' },
      record: {
        form: 'form-2019',
        evidence: { '/proactive/procurement/amount': { start: 0, end: 7, quote: '25409.5', state: 'unitMissing' } },
      },
      figures: { '/proactive/procurement/projects': 14 },
      finds: [
        {
          zh: '表二 第8行 采购总金额印作“25409.5”，没有单位，不能确定是元还是万元',
          en: 'Table 2, row 8, amount is printed as “25409.5” without a unit: 元 or 万元 cannot be told',
        },
      ],
    },
    {
      name: { zh: '写明万元，或者为 0', en: 'The unit is printed' },
      record: { form: 'form-2019' },
      figures: { '/proactive/procurement/amount': 25409.5 },
      finds: [],
    },
  ],
  check: (checked) => checkState('unitMissing', checked, isAmount),
  message(failure, naming) {
    const quotes = failure.params?.['quotes']
    const printed = failure.pointers.map((pointer, index) => {
      const quote = Array.isArray(quotes) ? quotes[index] : ''
      const place = naming.place(pointer)
      return naming.language === 'zh' ? `${place}印作“${quote}”` : `${place} is printed as “${quote}”`
    })
    if (naming.language === 'zh') return `${printed.join('，')}，没有单位，不能确定是元还是万元`
    return `${printed.join(', ')} without a unit: 元 or 万元 cannot be told`
  },
}
export default rule
