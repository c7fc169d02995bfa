/** How a number is written in a list mark; null where it cannot be. */
type Format = (number: number) => string | null

/** Numbers Word writes 1 to n with characters that follow each other in Unicode. */
const row =
  (first: number, length: number): Format =>
  (number) =>
    number >= 1 && number <= length ? String.fromCodePoint(first + number - 1) : null

const listed =
  (characters: string): Format =>
  (number) =>
    [...characters][number - 1] ?? null

/** a … z, aa … zz, aaa: a letter repeated. */
const letters =
  (first: number): Format =>
  (number) =>
    number >= 1 && number <= 26 * 26 ? String.fromCharCode(first + ((number - 1) % 26)).repeat(Math.ceil(number / 26)) : null

const romans: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as const),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
]

function roman(number: number): string | null {
  if (number < 1 || number > 3999) return null
  let rest = number
  let words = ''
  for (const [value, numeral] of romans) {
    words += numeral.repeat(Math.floor(rest / value))
    rest %= value
  }
  return words
}

interface Numerals {
  /** 0 to 9. */
  readonly digits: string
  /** Ten, hundred, thousand. */
  readonly units: string
  /** 十 rather than 一十, up to nineteen. */
  readonly short: boolean
}

const plain: Numerals = { digits: '零一二三四五六七八九', units: '十百千', short: true }
const legal: Numerals = { digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟', short: false }
const legalTraditional: Numerals = { digits: '零壹貳參肆伍陸柒捌玖', units: '拾佰仟', short: false }

/** 一百零五. */
const counted =
  ({ digits, units, short }: Numerals): Format =>
  (number) => {
    if (number < 1 || number > 9999) return null
    const figures = [...String(number)].map(Number)
    let words = ''
    let gap = false
    for (const [index, figure] of figures.entries()) {
      const place = figures.length - 1 - index
      if (figure === 0) {
        gap = true
        continue
      }
      const one = short && figure === 1 && place === 1 && words === ''
      words += `${gap && words !== '' ? digits[0] : ''}${one ? '' : digits[figure]}${place > 0 ? units[place - 1] : ''}`
      gap = false
    }
    return words
  }

const each =
  (digits: string): Format =>
  (number) =>
    [...String(number)].map((figure) => digits[Number(figure)]).join('')

const digital = each('〇一二三四五六七八九')
const thousands = counted(plain)
/** 九十九, then digit by digit (ECMA-376, 17.18.59, chineseCounting). */
const chinese: Format = (number) => (number < 100 ? thousands(number) : digital(number))
const circled: Format = (number) =>
  number <= 20 ? row(0x2460, 20)(number) : number <= 35 ? row(0x3251, 15)(number - 20) : row(0x32b1, 15)(number - 35)
const fullWidth = each('０１２３４５６７８９')

/** Word's names of formats (ECMA-376, 17.18.59). Those that are not here give no mark at all. */
const formats: Readonly<Record<string, Format>> = {
  none: () => '',
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: row(0x2488, 20),
  decimalEnclosedParen: row(0x2474, 20),
  chineseCounting: chinese,
  chineseCountingThousand: thousands,
  chineseLegalSimplified: counted(legal),
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: thousands,
  taiwaneseDigital: digital,
  japaneseCounting: thousands,
  japaneseDigitalTenThousand: digital,
  ideographDigital: digital,
  ideographLegalTraditional: counted(legalTraditional),
  ideographEnclosedCircle: row(0x3280, 10),
  ideographTraditional: listed('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: listed('子丑寅卯辰巳午未申酉戌亥'),
  lowerLetter: letters(0x61),
  upperLetter: letters(0x41),
  lowerRoman: roman,
  upperRoman: (number) => roman(number)?.toUpperCase() ?? null,
}

/** A number as a list mark shows it; null where the format is not known, or has no such number. */
export function numberIn(format: string, number: number): string | null {
  return Object.hasOwn(formats, format) ? (formats[format]?.(number) ?? null) : null
}
