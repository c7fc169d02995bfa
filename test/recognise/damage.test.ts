import { describe, expect, it } from 'vitest'
import { findDamage } from '../../src/recognise/damage.js'

const lost = (text: string): readonly unknown[] => findDamage(text).map(({ params, start }) => [params['lost'], params['quote'], start])

describe('marks that quote nothing', () => {
  it('are damage where they meet, or only one character of white space stands between them', () => {
    expect(lost('按照“”要求')).toEqual([['quoted-words', '“”', 2]])
    expect(lost('印发《\u3000》的通知')).toEqual([['quoted-words', '《\u3000》', 2]])
    expect(lost('开展" "活动')).toEqual([['quoted-words', '" "', 2]])
    expect(lost('“甲”、“乙”和“\n”')).toEqual([['quoted-words', '“\n”', 8]])
  })

  it('are none where words stand between them, or more white space, or one of them is missing', () => {
    for (const text of ['按照“三个一”要求', '印发《办法》', '“  ”', '“', '》《', '"x" "y"']) expect(lost(text), text).toEqual([])
  })
})
