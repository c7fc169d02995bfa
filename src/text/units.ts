/** What is counted in tables and texts; longer ones are tried first. */
const countUnits = '人次 件次 条次 件 条 次 人 个 篇 宗 项 份 起 家 名 位 期 场 部 页 幅 册 户 处 例 本 批 则 卷 组 轮 台 套'.split(' ')
const longest = 2
const units: ReadonlySet<string> = new Set(countUnits)
const unitCharacters: ReadonlySet<string> = new Set(`${countUnits.join('')}元`)

/** A power of ten said in words, `万` or `千万`: how many places it moves the point. */
export interface Multiplier {
  readonly places: number
  readonly end: number
}

/** The measure word that begins at the offset, the money unit 元 among them. */
export function unitAt(text: string, offset: number): string | null {
  if (text[offset] === '元') return '元'
  for (let length = longest; length > 0; length--) {
    const unit = text.slice(offset, offset + length)
    if (units.has(unit)) return unit
  }
  return null
}

export function isUnitCharacter(character: string): boolean {
  return unitCharacters.has(character)
}

/** 百 千 万 亿, or two of them: 百万 千万 十万 万亿 千亿. 十 counts only before 万 and 亿. */
export function multiplierAt(text: string, offset: number): Multiplier | null {
  const first = placesOf(text.charCodeAt(offset))
  if (first === 0) return null
  const second = placesOf(text.charCodeAt(offset + 1))
  if (second >= 4 && first < second) return { places: first + second, end: offset + 2 }
  return first === 1 ? null : { places: first, end: offset + 1 }
}

/** `unit`: of UTF-16. */
function placesOf(unit: number): number {
  switch (unit) {
    case 0x5341: // 十
      return 1
    case 0x767e: // 百
      return 2
    case 0x5343: // 千
      return 3
    case 0x4e07: // 万
      return 4
    case 0x4ebf: // 亿
      return 8
    default:
      return 0
  }
}
