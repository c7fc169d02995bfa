import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { forms } from '../../src/forms/index.js'
import type { RecordInput } from '../../src/model/report.js'
import { blindHeading, blindSpots } from '../../src/outputs/blind-spots.js'
import { confirmationLines, confirmedSentence } from '../../src/outputs/confirmed.js'
import { rules } from '../../src/rules/index.js'
import { confirmationsIn } from '../../src/validate/confirmations.js'
import { talliesOf } from '../../src/validate/tallies.js'
import { validate } from '../../src/validate/validate.js'
import { readReport } from '../reading.js'
import { style } from './found.js'

const example = readReport({ bytes: readFileSync(join(import.meta.dirname, '../../examples/report.txt')), path: null }) as RecordInput

test('the sentence says how many figures how many sums confirm, and never that they are right', () => {
  const said = (read: number, confirmed: number, identities: number): readonly string[] =>
    (['en', 'zh'] as const).map((language) => confirmedSentence[language]({ read, confirmed, identities }))
  expect(said(200, 189, 40)).toEqual(['189 of 200 figures confirmed by 40 identities', '读出数字 200 个，其中 189 个由 40 个等式印证'])
  expect(said(7, 4, 1)).toEqual(['4 of 7 figures confirmed by 1 identity', '读出数字 7 个，其中 4 个由 1 个等式印证'])
  expect(said(1, 0, 0)).toEqual(['1 figure read, none confirmed by an identity', '读出数字 1 个，没有等式印证'])
  expect(said(0, 0, 0)).toEqual(['no figures read', '没有读出数字'])
})

test('figures are confirmed or not for one reason, and all are counted', () => {
  const { figures } = validate(example, rules, forms, { language: 'en' })
  const { unconfirmed, identities } = confirmationsIn(example, forms)
  expect(unconfirmed.broken).toEqual(['/requests/newlyReceived/naturalPerson'])
  expect(unconfirmed.alone.every((pointer) => pointer.startsWith('/proactive/'))).toBe(true)
  expect(figures.confirmed + unconfirmed.alone.length + unconfirmed.broken.length + unconfirmed.open.length).toBe(figures.read)
  expect(identities.reduce((sum, { pass }) => sum + pass, 0)).toBe(figures.identities)
})

test('the rules one by one add up to the tally of all', () => {
  const { checks } = validate(example, rules, forms, { language: 'en' })
  const tallies = talliesOf(example, rules, forms)
  const sum = (key: 'pass' | 'fail' | 'notEvaluable'): number => tallies.reduce((total, tally) => total + tally[key], 0)
  expect({ pass: sum('pass'), fail: sum('fail'), notEvaluable: sum('notEvaluable') }).toEqual(checks)
})

test('more than a dozen places are counted', () => {
  const alone = Array.from({ length: 14 }, (_, at) => `/proactive/${at}`)
  const lines = confirmationLines({ identities: [], unconfirmed: { alone, broken: [], open: ['/x'] } }, () => null, {
    ...style,
    language: 'en',
  })
  expect(lines).toEqual([
    `14 figures stand in no identity: ${alone.slice(0, 12).join('; ')}; and 2 more`,
    '1 figure stands only in identities that cannot be decided: /x',
  ])
})

test('sums that cannot be decided say why', () => {
  const tally = { rule: 'a-rule', pass: 1, fail: 2, notEvaluable: 3, reasons: ['blank', 'not-read'] } as const
  const lines = (language: 'en' | 'zh'): readonly string[] =>
    confirmationLines({ identities: [tally], unconfirmed: { alone: [], broken: [], open: [] } }, () => null, { ...style, language })
  expect(lines('zh')).toEqual(['某条规则：成立 1 个，不成立 2 个，无法判断 3 个（有空白格、有数字未能读出）'])
  expect(lines('en')).toEqual(['某条规则: 1 holds, 2 broken, 3 cannot be decided (a cell is blank, a figure could not be read)'])
})

test('the blind spots are those of the documentation, and no word calls a figure correct', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/architecture.md'), 'utf8')
  const [, chapter = ''] = page.split('## Blind spots')
  const listed = (chapter.match(/^- .*$/gm) ?? []).map((line) => line.slice(2).replace(/[;.]$/, ''))
  expect(blindSpots.map(({ en }) => en)).toEqual(listed)
  const said = [blindHeading, ...blindSpots].flatMap(({ en, zh }) => [en, zh]).join('\n')
  expect(said).not.toMatch(/correct|正确/i)
})
