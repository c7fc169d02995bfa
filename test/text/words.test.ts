import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { behindPiece, piecesOf } from '../../src/text/pieces.js'
import { beginsWithAny, behindAny, endsWithAny, hasAny, hasCharacter, isMadeOf, withoutEnd, withoutEnds } from '../../src/text/words.js'

const words = ['其他', '其它', '其', '共计', '计']
const written = fc.array(fc.constantFrom('其', '他', '它', '共', '计', '年'), { maxLength: 8 }).map((characters) => characters.join(''))

describe('lists of words', () => {
  it('find what an alternation of the same words finds', () => {
    const any = words.join('|')
    fc.assert(
      fc.property(written, (text) => {
        expect(hasAny(text, words)).toBe(new RegExp(any).test(text))
        expect(beginsWithAny(text, words)).toBe(new RegExp(`^(?:${any})`).test(text))
        expect(endsWithAny(text, words)).toBe(new RegExp(`(?:${any})$`).test(text))
        expect(withoutEnd(text, words)).toBe(text.replace(new RegExp(`(?:${any})$`), ''))
        expect(withoutEnds(text, words)).toBe(text.replace(new RegExp(`(?:${any})+$`), ''))
        expect(text.slice(0, behindAny(text, 0, words))).toBe(new RegExp(`^(?:${any})`).exec(text)?.[0] ?? '')
        expect(hasCharacter(text, '他计')).toBe(/[他计]/.test(text))
      }),
    )
  })

  it('know a text that is made of one word of each part', () => {
    const parts = [
      ['存在', ''],
      ['的', ''],
      ['主要', ''],
      ['问题', '不足'],
      ['。', ''],
    ]
    expect(['存在的主要问题', '问题', '存在不足。', '主要问题。'].filter((text) => !isMadeOf(text, parts))).toEqual([])
    expect(['', '存在的主要', '问题问题', '主要的问题', '问题。。', '问题多'].filter((text) => isMadeOf(text, parts))).toEqual([])
  })
})

describe('pieces', () => {
  const pieces = piecesOf(['依申请公开', '依', ['本我', /[本我](?:局|单位)/y], '本'])

  it('are tried in their order where their first character stands', () => {
    expect(['依申请公开件', '依法', '本局无', '本无', '我单位', '我无', '无'].map((text) => behindPiece(text, 0, pieces))).toEqual([
      5, 1, 2, 1, 3, 0, 0,
    ])
  })

  it('stand at the offset and not behind it', () => {
    expect(behindPiece('由本局答复', 1, pieces)).toBe(3)
    expect(behindPiece('由本局答复', 0, pieces)).toBe(0)
    expect(behindPiece('本局', 2, pieces)).toBe(2)
  })
})
