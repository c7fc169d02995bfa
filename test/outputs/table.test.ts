import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { forms } from '../../src/forms/index.js'
import type { Language } from '../../src/model/rule.js'
import table from '../../src/outputs/records/table.js'
import { readReport } from '../reading.js'

const bytes = readFileSync(join(import.meta.dirname, '../../examples/report.txt'))

const rows = (language: Language, width = 80): readonly string[] =>
  table.render(readReport({ bytes, path: 'a.txt' }), { language, color: false, width, forms }).split('\n')

test('Chinese calls the form by its name and gives the id beside it', () => {
  expect(rows('zh')[2]).toBe('机关：云山县人民政府　年度：2023　表式：2021 年表式（form-2021）')
  expect(rows('en')[2]).toContain('form: form-2021')
})

test('what is known of a report breaks between two facts, not within one', () => {
  expect(rows('zh').slice(2, 4)).toEqual(['机关：云山县人民政府　年度：2023　表式：2021 年表式（form-2021）', '发布日期：2024-02-05'])
  expect(rows('zh', 100)[2]).toMatch(/　发布日期：2024-02-05$/)
})
