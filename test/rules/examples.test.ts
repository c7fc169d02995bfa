import { describe, expect, it } from 'vitest'
import { forms } from '../../src/forms/index.js'
import type { Language, Rule, RuleExample } from '../../src/model/rule.js'
import { rules } from '../../src/rules/index.js'
import { checkedOf } from '../../src/validate/checked.js'
import { figuresOf, pointerTree } from '../../src/validate/figures.js'
import { validate } from '../../src/validate/validate.js'
import { exampleRecord } from './example-record.js'

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))('%s', (_, rule) => {
  const messages = (example: RuleExample, language: Language): readonly string[] =>
    validate(exampleRecord(example), [rule], forms, { language }).findings.map((finding) => finding.message)

  it.each(rule.examples.map((example): [string, RuleExample] => [example.name.en, example]))('%s', (_name, example) => {
    expect(messages(example, 'zh')).toEqual(example.finds.map((message) => message.zh))
    expect(messages(example, 'en')).toEqual(example.finds.map((message) => message.en))
  })

  it('has an example that fails and an innocent one that does not', () => {
    expect(rule.examples.some((example) => example.finds.length > 0)).toBe(true)
    const innocent = rule.examples.filter((example) => example.finds.length === 0 && !example.notEvaluable)
    expect(innocent.length).toBeGreaterThan(0)
    for (const example of innocent) {
      expect(validate(exampleRecord(example), [rule], forms, { language: 'zh' }).checks, example.name.en).toMatchObject({
        pass: expect.toSatisfy((count: number) => count > 0),
      })
    }
  })

  it.each(rule.examples.filter((example) => example.notEvaluable))('gives the reason why it cannot tell: $name.en', (example) => {
    const record = exampleRecord(example)
    const form = forms.find((candidate) => candidate.id === record.form) ?? null
    const reasons = rule
      .check(checkedOf(record, form, figuresOf(record, pointerTree([]))))
      .map((outcome) => (outcome.outcome === 'not-evaluable' ? outcome.reason : outcome.outcome))
    expect(reasons).toContain(example.notEvaluable)
  })

  it('never passes an unread record of any form', () => {
    for (const form of forms) {
      const { checks, findings } = validate({ schemaVersion: '1', form: form.id }, [rule], forms, { language: 'zh' })
      expect(checks.pass).toBe(0)
      expect(findings).toEqual([])
    }
  })

  it('says everything in both languages', () => {
    for (const text of [rule.title, rule.checks, rule.why, rule.innocent, rule.act, ...rule.examples.map((example) => example.name)]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u)
      expect(text.en).toMatch(/[a-z]/)
    }
  })
})
