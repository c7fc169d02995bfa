import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { foldText } from '../../src/text/fold-table.js'

function allUnits(): string[] {
  return Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((unit) => !/[\ud800-\udfff]/.test(unit))
}

describe('foldText', () => {
  test.each([
    ['複議與復議、結轉、徵於', '复议与复议、结转、征于'],
    ['諮詢谘询，麵麪', '咨询咨询,面面'],
    ['１２３，４５％（件）［Ａ］', '123,45%(件)[A]'],
    ['⼆⼗⽆⻓⻔⻚', '二十无长门页'],
    ['a\u00a0b\u3000c\u2003d\u200be\ufefff', 'a b c d e f'],
    ['－—–−―﹣─‐‑', '---------'],
    ['“”„「」『』‘’', '"""""""\'\''],
    ['〇○', '〇〇'],
    ['／＼∕', '/\\/'],
  ])('%s is matched as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  test.each([
    '①②⑳',
    '〔2016〕',
    '【】',
    '\t',
    '\r\n',
    '\u2028',
    'Ⅳ',
    '㎡',
    '²',
    '\u00ad',
    '覆'.replace('覆', '复'),
    '着著',
    '、。《》',
    '𠮷😀',
  ])('%s stays', (text) => {
    expect(foldText(text)).toBe(text)
  })

  test('keeps 〔 ［ 【 apart from （', () => {
    expect(foldText('〔［【（﹝')).toBe('〔[【(〔')
  })

  test('keeps the length of any text, long or short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.nat(100), (text, times) => {
        const long = `複${text}`.repeat(times)
        expect(foldText(long).length).toBe(long.length)
      }),
    )
  })

  test('every unit but a surrogate folds alone, and folding twice changes nothing', () => {
    const units = allUnits()
    const folded = units.map(foldText)
    expect(folded.filter((unit) => unit.length !== 1)).toEqual([])
    expect(folded.map(foldText)).toEqual(folded)
  })

  test('no unit becomes a digit but the full-width digits', () => {
    expect(allUnits().filter((unit) => !/[0-9０-９]/.test(unit) && /[0-9]/.test(foldText(unit)))).toEqual([])
  })

  test('a text folds as its characters do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(foldText(text)).toBe([...text].map(foldText).join(''))
      }),
    )
  })

  test('folds a text larger than its room', () => {
    expect(foldText('複１'.repeat(100_000))).toBe('复1'.repeat(100_000))
  })
})

test('the first text of a run folds as any later one, halves of surrogate pairs too', async () => {
  const pieces = fc.constantFrom('複', '１', '“', '件', '\ud83d', '\ude00', '😀', '\ufeff', '\0')
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (list) => {
      vi.resetModules()
      const fresh = await import('../../src/text/fold-table.js')
      expect(fresh.foldText(list.join(''))).toBe(foldText(list.join('')))
    }),
  )
})

test('the committed table is what the script writes', () => {
  const run = spawnSync(process.execPath, ['scripts/generate-fold.mjs', '--check'], { encoding: 'utf8' })
  expect(run.stderr).toBe('')
  expect(run.status).toBe(0)
})
