import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generateRules } from '../../scripts/generate-rules.mjs'
import { explainRule } from '../../src/rules/explain.js'
import { rules } from '../../src/rules/index.js'

const folder = new URL('../../src/rules/', import.meta.url)
const notRules = ['index.ts', 'explain.ts']

describe('the catalogue of rules', () => {
  it('holds every file of the folder once, under its own name', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !notRules.includes(name))
    expect(rules.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort())
  })

  it('names rules whose every identity stands in some form', async () => {
    const { forms } = await import('../../src/forms/index.js')
    const named = new Set(forms.flatMap((form) => form.identities.map((identity) => identity.rule)))
    const ids = rules.map((rule) => rule.id)
    expect([...named].filter((id) => !ids.includes(id) && !id.startsWith('statistics-'))).toEqual([])
  })

  it('has documentation that is not stale', async () => {
    expect(await generateRules({ check: true })).toBe(true)
  })

  it('explains each rule in both languages, and no other', () => {
    for (const rule of rules) {
      expect(explainRule(rule.id, 'zh')).toContain(rule.why.zh)
      expect(explainRule(rule.id, 'en')).toContain(rule.act.en)
    }
    expect(() => explainRule('no-such-rule', 'en')).toThrow(RangeError)
  })
})
