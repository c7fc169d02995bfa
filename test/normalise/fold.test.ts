import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.js'
import { fold } from '../../src/normalise/fold.js'
import { blankPinyin } from '../../src/normalise/pinyin.js'
import { scriptOf } from '../../src/normalise/script.js'
import { foldText } from '../../src/text/fold-table.js'
import { growth, linear } from '../growth.js'

const documentOf = (text: string): Document => ({ format: 'text', encoding: 'utf-8', text, rows: [], problems: [] })

describe('fold', () => {
  test('folds first, so that pinyin in full-width brackets is found as well', () => {
    const text = '臨時事項（xiàng）３件'
    expect(fold(documentOf(text))).toEqual({ text: '临时事项       3件', script: 'hant' })
  })

  test('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(documentOf(text)).text.length === text.length))
  })

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('項', '目', '(', ')', '（', '）', 'x', 'à', 'ng', '\u0301', ' ', '1')), (parts) => {
        const once = fold(documentOf(parts.join(''))).text
        expect(fold(documentOf(once)).text).toBe(once)
      }),
    )
  })
})

describe('pinyin behind a character', () => {
  test.each([
    ['项(xiàng)目', '项       目'],
    ['经(jīng)济(jì)区', '经      济    区'],
    ['女(nǚ)', '女    '],
    ['一(yi\u0300)二', '一     二'],
    ['装(zhuāngr)', '装         '],
  ])('%s is blanked', (text, blanked) => {
    expect(blankPinyin(text)).toBe(blanked)
  })

  test.each([
    '文件(doc)',
    '办公室(CPC)',
    '(xiàng)目',
    'a(xiàng)',
    '3(jì)',
    '项(xiàng',
    '项(xiàng xià)',
    '项(xiàngxià)',
    '项()',
    '项(nü)',
    '项(jì1)',
    '项((jì)',
  ])('%s stays', (text) => {
    expect(blankPinyin(text)).toBe(text)
  })

  test.each([
    ['', '字(à'],
    ['', '字('],
    ['', '('],
    ['', '字(a\u0301\u0301\u0301'],
    ['', '字(à)'],
    ['字(a', '\u0301'],
  ])('takes linear time on brackets that never close: %j and %j', (first, unit) => {
    expect(growth((size) => blankPinyin(first + unit.repeat(size / unit.length)), 100_000)).toBeLessThan(linear)
  })
})

describe('scriptOf', () => {
  test.each([
    ['本縣全年共辦理來信三件', 'hant'],
    ['本县全年共办理来信三件', 'hans'],
    ['于謙故居管理处全年共办理来信三件，均已办结并答覆来信人', 'hans'],
    ['', 'hans'],
    ['1 | 2 | 3', 'hans'],
  ])('%s is %s', (text, script) => {
    expect(scriptOf(text, foldText(text))).toBe(script)
  })

  test('looks at the opening only', () => {
    const text = `${'公'.repeat(2000)}${'縣'.repeat(9000)}`
    expect(scriptOf(text, foldText(text))).toBe('hans')
  })
})
