import { describe, expect, test } from 'vitest'
import type { ReportRecord } from '../../../src/model/report.js'
import { readReport } from '../../reading.js'
import { paragraphs as indicatorParagraphs } from './indicator-paragraphs.js'
import { type IndicatorSentence, sentences } from './indicator-sentences.js'
import { traps } from './indicator-traps.js'
import { paragraphs as quantityParagraphs } from './quantity-paragraphs.js'
import { sentences as quantitySentences } from './quantity-sentences.js'

/** The sentence in a report of its own, under its heading. */
function read(
  text: string,
  { heading = '一、工作情况', year }: Pick<IndicatorSentence, 'heading' | 'year'> = {},
  organ = '某某市档案局',
): ReportRecord {
  const title = `${organ}${year === undefined ? '' : `${year}年`}政府信息公开工作年度报告`
  const source = `${title}\n\n${heading}\n\n${text}\n`
  const record = readReport({ bytes: new TextEncoder().encode(source), path: null })
  if ('error' in record) throw new Error(`no record: ${JSON.stringify(record.error)}`)
  return record
}

const nameOf = (text: string): string => text.replace(/\s+/g, ' ')

interface Said {
  readonly value: number
  readonly approximate: boolean
  readonly implied: boolean
}

/** Paragraphs are of organs of all kinds: they stand in a report that does not name its own. */
function saidIn(sentence: IndicatorSentence, organ?: string): Readonly<Record<string, Said>> {
  const { text, heading, year } = sentence
  const { indicators } = read(text, { ...(heading === undefined ? {} : { heading }), ...(year === undefined ? {} : { year }) }, organ)
  return Object.fromEntries(
    Object.entries(indicators).flatMap(([id, indicator]) => {
      const said = indicator?.prose
      return said ? [[id, { value: said.value, approximate: said.approximate, implied: said.certainty === 'implied' }]] : []
    }),
  )
}

function labelled({ says }: IndicatorSentence): Readonly<Record<string, Said>> {
  return Object.fromEntries(
    Object.entries(says).map(([id, label]) => {
      const { value, approximate = false, implied = false } = typeof label === 'number' ? { value: label } : label
      return [id, { value, approximate, implied }]
    }),
  )
}

describe('indicators in sentences', () => {
  test.each([...sentences, ...traps].map((each) => [nameOf(each.text), each] as const))('%s', (_, sentence) => {
    expect(saidIn(sentence)).toEqual(labelled(sentence))
  })
})

describe('indicators in whole paragraphs', () => {
  test.each(indicatorParagraphs.map((each) => [nameOf(each.text), each] as const))('nothing is said that is not so: %s', (_, paragraph) => {
    const expected = labelled(paragraph)
    expect(Object.entries(saidIn(paragraph, '')).filter(([id, said]) => JSON.stringify(expected[id]) !== JSON.stringify(said))).toEqual([])
  })

  test('nine in ten of what they say is found', () => {
    const wanted = indicatorParagraphs.flatMap((paragraph) => {
      const found = saidIn(paragraph, '')
      return Object.keys(paragraph.says).map((id) => id in found)
    })
    expect(wanted.length).toBeGreaterThan(350)
    expect(wanted.filter(Boolean).length / wanted.length).toBeGreaterThan(0.9)
  })
})

function keyOf({ value, unit, approximate }: { value: number; unit: string; approximate?: boolean }): string {
  return `${approximate ? '约' : ''}${value}${unit}`
}

describe('quantities in sentences', () => {
  test.each([...quantitySentences, ...quantityParagraphs].map((each) => [nameOf(each.text), each] as const))('%s', (_, sentence) => {
    const { statements: expected, statementsOptional = [], breakdowns = [], claims = [] } = sentence
    const record = read(sentence.text)
    const found = record.statements.map(keyOf)
    const optional = statementsOptional.map(keyOf).filter((each) => found.includes(each))
    expect(found.toSorted()).toEqual([...expected.map(keyOf), ...optional].toSorted())
    for (const label of expected) {
      const subjects = record.statements.filter((statement) => keyOf(statement) === keyOf(label)).map(({ subject }) => subject)
      if (label.subject !== undefined) expect(subjects).toContainEqual(expect.stringContaining(label.subject))
    }
    expect(record.breakdowns.map(({ whole, parts, complete }) => ({ whole, parts, complete }))).toEqual(breakdowns)
    expect(record.claims.map(({ kind, printed, terms }) => ({ kind, printed, terms }))).toEqual(claims)
  })
})
