import { describe, expect, test } from 'vitest'
import type { ReportRecord } from '../../../src/model/report.js'
import { readReport } from '../../../src/pipeline.js'
import { type IndicatorSentence, sentences } from './indicator-sentences.js'
import { sentences as quantitySentences } from './quantity-sentences.js'

/** The sentence in a report of its own, under its heading. */
function read(text: string, { heading = '一、工作情况', year }: Pick<IndicatorSentence, 'heading' | 'year'> = {}): ReportRecord {
  const title = year === undefined ? '某某市档案局政府信息公开工作年度报告' : `某某市档案局${year}年政府信息公开工作年度报告`
  const source = `${title}\n\n${heading}\n\n${text}\n`
  const record = readReport({ bytes: new TextEncoder().encode(source), path: null })
  if ('error' in record) throw new Error(`no record: ${JSON.stringify(record.error)}`)
  return record
}

const nameOf = (text: string): string => text.replace(/\s+/g, ' ')

describe('indicators in sentences', () => {
  test.each(sentences.map((each) => [nameOf(each.text), each] as const))('%s', (_, { text, heading, year, says }) => {
    const { indicators } = read(text, { ...(heading === undefined ? {} : { heading }), ...(year === undefined ? {} : { year }) })
    const found = Object.entries(indicators).flatMap(([id, indicator]) => {
      const said = indicator?.prose
      return said ? [[id, { value: said.value, approximate: said.approximate, implied: said.certainty === 'implied' }]] : []
    })
    const expected = Object.entries(says).map(([id, label]) => {
      const { value, approximate = false, implied = false } = typeof label === 'number' ? { value: label } : label
      return [id, { value, approximate, implied }]
    })
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
  })
})

describe('quantities in sentences', () => {
  test.each(quantitySentences.map((each) => [nameOf(each.text), each] as const))('%s', (_, sentence) => {
    const { statements: expected, statementsOptional = [], breakdowns = [], claims = [] } = sentence
    const record = read(sentence.text)
    const key = ({ value, unit, approximate }: { value: number; unit: string; approximate?: boolean }): string =>
      `${approximate ? '约' : ''}${value}${unit}`
    const found = record.statements.map(key)
    const optional = statementsOptional.map(key).filter((each) => found.includes(each))
    expect(found.toSorted()).toEqual([...expected.map(key), ...optional].toSorted())
    for (const label of expected) {
      const subjects = record.statements.filter((statement) => key(statement) === key(label)).map(({ subject }) => subject)
      if (label.subject !== undefined) expect(subjects).toContainEqual(expect.stringContaining(label.subject))
    }
    expect(record.breakdowns.map(({ whole, parts, complete }) => ({ whole, parts, complete }))).toEqual(breakdowns)
    expect(record.claims.map(({ kind, printed, terms }) => ({ kind, printed, terms }))).toEqual(claims)
  })
})
