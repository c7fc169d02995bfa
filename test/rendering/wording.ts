import fc from 'fast-check'
import type { Column, FormRow } from '../../src/model/form.js'

/** How one report words and sets the labels of its form. */
export interface Wording {
  label(row: FormRow): string
  column(column: Column): string
  title(text: string): string
  note(text: string): string
}

interface Choices {
  readonly halfWidth: boolean
  readonly marks: '.' | '、' | '．' | ''
  readonly quotes: readonly [string, string]
  readonly spaced: boolean
  readonly shortened: boolean
}

/** Printed with the marks and quotes the notices use; `compact` in the form data is set out again here. */
const official: Readonly<Record<string, string>> = {
  'outcomes/partiallyGranted': '部分公开（区分处理的，只计这一情形，不计其他情形）',
  'outcomes/denied/securityAndStability': '危及“三安全一稳定”',
  'outcomes/other/correctionOverdue': '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  'outcomes/other/feeUnpaid': '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
}
const short: Readonly<Record<string, string>> = {
  'outcomes/partiallyGranted': '部分公开',
  'outcomes/other/correctionOverdue': '逾期不补正',
}
const columns: Readonly<Record<string, string>> = { 本年增减: '本年增/减', 本年收费金额单位万元: '本年收费金额（单位：万元）' }

export const wordings: fc.Arbitrary<Wording> = fc
  .record<Choices>({
    halfWidth: fc.boolean(),
    marks: fc.constantFrom('.', '、', '．', ''),
    quotes: fc.constantFrom(['“', '”'], ['"', '"'], ['「', '」']),
    spaced: fc.boolean(),
    shortened: fc.boolean(),
  })
  .map(wordingOf)

/** As the notices print them. */
export const plainWording: Wording = wordingOf({ halfWidth: false, marks: '.', quotes: ['“', '”'], spaced: false, shortened: false })

function wordingOf(choices: Choices): Wording {
  const set = (text: string): string => {
    const bracketed = choices.halfWidth ? text.replaceAll('（', '(').replaceAll('）', ')') : text
    return bracketed.replace('“', choices.quotes[0]).replace('”', choices.quotes[1])
  }
  const airy = (text: string): string => (choices.spaced && text.length > 2 ? `${text.slice(0, 2)} ${text.slice(2)}` : text)
  return {
    label: (row) =>
      set(`${markOf(row, choices)}${airy((choices.shortened && short[row.path]) || official[row.path] || row.labels[0] || '')}`),
    column: (column) => set(airy(columns[column.labels[0] ?? ''] ?? column.labels[0] ?? '')),
    title: set,
    note: set,
  }
}

function markOf(row: FormRow, { marks }: Choices): string {
  if (/^\d$/.test(row.marker)) return `${row.marker}${marks === '' ? '.' : marks}`
  return row.marker === '' || row.marker.startsWith('（') ? row.marker : `${row.marker}、`
}
