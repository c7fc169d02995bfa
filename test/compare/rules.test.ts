import { describe, expect, it } from 'vitest'
import { comparedOf } from '../../src/compare/compared.js'
import { betweenRules } from '../../src/compare/rules/index.js'
import { forms } from '../../src/forms/index.js'
import type { BetweenExample, BetweenRule, Body, Compared, ExampleReport } from '../../src/model/between.js'
import type { Language, Outcome } from '../../src/model/rule.js'
import { checkedIn } from '../../src/validate/checked.js'
import { namingOf } from '../../src/validate/naming.js'
import { exampleRecord } from '../rules/example-record.js'

const recordOf = (report: ExampleReport) => exampleRecord({ ...report, name: { zh: '', en: '' }, finds: [] })
const compared = (report: ExampleReport): Compared => comparedOf(checkedIn(recordOf(report), forms), bodyOf(report))

function bodyOf({ text }: ExampleReport): Body | null {
  return text === undefined ? null : { folded: text, sections: [{ section: '/sections/0', paragraphs: [{ start: 0, end: text.length }] }] }
}

describe.each(betweenRules.map((rule): [string, BetweenRule] => [`${rule.id} (${rule.relation})`, rule]))('%s', (_, rule) => {
  const outcomes = ({ own, others }: BetweenExample): readonly Outcome[] => rule.check(compared(own), others.map(compared))

  function messages(example: BetweenExample, language: Language): readonly string[] {
    const naming = namingOf(checkedIn(recordOf(example.own), forms), language)
    return outcomes(example).flatMap((outcome) => (outcome.outcome === 'fail' ? [rule.message(outcome, naming)] : []))
  }

  it.each(rule.examples.map((example): [string, BetweenExample] => [example.name.en, example]))('%s', (_name, example) => {
    expect(messages(example, 'zh')).toEqual(example.finds.map((message) => message.zh))
    expect(messages(example, 'en')).toEqual(example.finds.map((message) => message.en))
  })

  it('has an example that fails and an innocent one that passes', () => {
    expect(rule.examples.some(({ finds }) => finds.length > 0)).toBe(true)
    const innocent = rule.examples.filter(({ finds, notEvaluable }) => finds.length === 0 && !notEvaluable)
    expect(innocent.length).toBeGreaterThan(0)
    for (const example of innocent)
      expect(
        outcomes(example).map(({ outcome }) => outcome),
        example.name.en,
      ).toContain('pass')
  })

  it.each(rule.examples.filter(({ notEvaluable }) => notEvaluable))('gives the reason why it cannot tell: $name.en', (example) => {
    const reasons = outcomes(example).map((outcome) => (outcome.outcome === 'not-evaluable' ? outcome.reason : outcome.outcome))
    expect(reasons).toContain(example.notEvaluable)
  })

  it('never passes unread records of any form, and finds nothing in them', () => {
    for (const form of forms) {
      const unread = compared({ record: { form: form.id, year: 2020 } })
      const before = compared({ record: { form: form.id, year: rule.relation === 'years' ? 2019 : 2020 } })
      expect(rule.check(unread, [before]).filter(({ outcome }) => outcome !== 'not-evaluable')).toEqual([])
    }
  })

  it('says everything in both languages', () => {
    for (const text of [rule.title, rule.checks, rule.why, rule.innocent, rule.act, ...rule.examples.map(({ name }) => name)]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u)
      expect(text.en).toMatch(/[a-z]/)
    }
  })
})
