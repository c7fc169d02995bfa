import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Repetition, repetition } from '../../src/compare/repetition/repetition.js'
import type { ProseSection } from '../../src/model/prose-section.js'
import { steps } from './steps.js'

const whole = (text: string): readonly ProseSection[] => [{ section: null, paragraphs: [{ start: 0, end: text.length }] }]
const between = (a: string, b: string): Repetition => repetition(a, whole(a), b, whole(b))

describe('the share of text repeated', () => {
  test('counts the windows of five characters of B that A has', () => {
    // 甲乙丙丁戊 of the three windows of B.
    expect(between('甲乙丙丁戊己庚。', '甲乙丙丁戊辛壬。')).toMatchObject({ windows: 3, repeated: 1 / 3, repeatedMasked: 1 / 3 })
  })

  test('takes every figure for one character, and masked for the same one', () => {
    const found = between('全县收到申请12件。', '全县收到申请3400件。')
    expect(found).toMatchObject({ windows: 4, repeated: 0.5, repeatedMasked: 1 })
    expect(between('本年收费0.5元。', '本年收费12.25元。')).toMatchObject({ windows: 2, repeated: 0, repeatedMasked: 1 })
  })

  test('asks how much of B stands in A, not the other way round', () => {
    const [short, long] = ['全县有序推进公开工作。', '全县有序推进公开工作。下一年继续加强培训。']
    expect(between(long, short).repeated).toBe(1)
    expect(between(short, long).repeated).toBeLessThan(1)
  })

  test.each([
    ['Traditional characters', '本縣主動公開政府資訊。', '本县主动公开政府资讯。'],
    ['full-width figures and letters', '通过ＡＰＰ公开１２条信息。', '通过APP公开12条信息。'],
    ['marks and white space', '全县“有序”推进，公开 工作。', '全县有序推进公开工作。'],
    ['the order of sentences', '全县有序推进公开。下一年继续培训。', '下一年继续培训。全县有序推进公开。'],
  ])('makes no difference of %s', (_, a, b) => {
    expect(between(a, b).repeated).toBe(1)
  })

  test('finds no window over the end of a sentence', () => {
    expect(between('一二三。四五六七八九。', '一二三四五六七八九。').repeated).toBe(2 / 5)
  })

  test.each([
    ['a text without a sentence', '政府信息公开工作年度报告', '全县有序推进公开工作。'],
    ['a text of short sentences', '全县有序推进公开工作。', '好。很好。'],
    ['no text', '', ''],
  ])('is not said of %s', (_, a, b) => {
    expect(between(a, b)).toMatchObject({ repeated: null, repeatedMasked: null })
    expect(between(b, a)).toMatchObject({ repeated: null, repeatedMasked: null })
  })

  test('is said for each section of B, against all of A', () => {
    const a = '全县有序推进公开工作。下一年继续加强培训。'
    const b = '下一年继续加强培训。新设查阅点三处供群众使用。'
    const sections: readonly ProseSection[] = [
      { section: '/sections/0', paragraphs: [{ start: 0, end: 10 }] },
      { section: '/sections/1', paragraphs: [{ start: 10, end: b.length }] },
    ]
    const { sections: found } = repetition(a, whole(a), b, sections)
    expect(found).toMatchObject([
      { section: '/sections/0', repeated: 1 },
      { section: '/sections/1', repeated: 0 },
    ])
  })
})

const words = fc.constantFrom('全县', '公开', '信息', '12', '3.5', '2023年', '申请', '，', '。', '；', 'APP', ' ', '”', '件', '?')
const texts = fc.array(words, { maxLength: 80 }).map((drawn) => drawn.join(''))

test('a share is from 0 to 1, and never less with figures masked', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const { repeated, repeatedMasked } = between(a, b)
      if (repeated === null || repeatedMasked === null) return repeated === repeatedMasked
      return repeated >= 0 && repeated <= repeatedMasked && repeatedMasked <= 1
    }),
  )
})

test('all of a text is repeated in itself, and in any text that begins with it', () => {
  fc.assert(
    fc.property(texts, texts, (a, more) => {
      expect([1, null]).toContain(between(a, a).repeated)
      expect([1, null]).toContain(between(`${a}。${more}`, a).repeated)
    }),
  )
})

test.each([
  ['one character over and over', (length: number) => '甲'.repeat(length)],
  ['one short sentence over and over', (length: number) => '公开。'.repeat(length / 3)],
  ['figures only', (length: number) => '12.5 '.repeat(length / 5)],
  ['quotes that never close', (length: number) => '“。'.repeat(length / 2)],
  ['sentences that all differ', (length: number) => Array.from({ length: length / 10 }, (_, at) => `甲乙丙丁戊${at}己庚。`).join('')],
])('the work grows with the length of the text and not faster: %s', (_, make) => {
  const [short, long] = [make(20_000), make(40_000)].map((text) => steps(() => between(text, text)))
  expect(long).toBeLessThan(2.2 * (short ?? 0) + 100)
})
