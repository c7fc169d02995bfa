import type { Evidence, Indicator, IndicatorId, RecordInput, Scope, Statement } from '../../model/report.js'

interface Said {
  readonly value: number
  readonly quote: string
  readonly approximate?: true
  readonly implied?: true
  readonly scope?: Scope
  readonly start?: number
}

/** For examples: what the prose says of indicators, with its evidence; nothing of the others. */
export function saidOf(said: Partial<Record<IndicatorId, Said>>): Pick<RecordInput, 'indicators' | 'evidence'> {
  const indicators: Partial<Record<IndicatorId, Indicator>> = {}
  const evidence: Record<string, Evidence> = {}
  for (const [id, { value, quote, approximate, implied, scope, start = 0 }] of Object.entries(said)) {
    const quantity = {
      value,
      approximate: approximate === true,
      certainty: implied ? ('implied' as const) : ('stated' as const),
      scope: scope ?? null,
    }
    indicators[id as IndicatorId] = { ...quantity, from: 'prose', prose: quantity }
    evidence[`/indicators/${id}/prose`] = { start, end: start + quote.length, quote }
  }
  return { indicators: indicators as RecordInput['indicators'] & object, evidence }
}

/** For examples: statements one behind another, each as `主动公开政府信息 7215 条`; 约 before the number makes it approximate. */
export function statementsOf(lines: readonly string[], from = 0): readonly Statement[] {
  let start = from
  return lines.map((line) => {
    const [subject = '', number = '', unit = ''] = line.split(' ')
    const approximate = number.startsWith('约')
    const statement = {
      subject,
      value: Number(number.replace('约', '')),
      unit,
      approximate,
      section: null,
      start,
      end: start + line.length,
    }
    start += line.length + 1
    return statement
  })
}
