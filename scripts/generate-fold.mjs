#!/usr/bin/env node
// Writes src/text/fold-data.ts: which UTF-16 unit is matched as which.
// `--check` writes nothing and exits 1 when the committed file is stale.
//
// Traditional → Simplified comes from opencc-js (data of OpenCC, Apache-2.0), character by character; the
// rest is listed below. Only one unit to one unit: whatever needs more stays as it is printed.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import hongKong from 'opencc-js/dict/HKVariantsRev'
import traditionalCharacters from 'opencc-js/dict/TSCharacters'
import taiwan from 'opencc-js/dict/TWVariantsRev'

const target = fileURLToPath(new URL('../src/text/fold-data.ts', import.meta.url))

/** Characters of GB 2312: they are written in Simplified texts, whatever else they stand for. */
const simplifiedCharacters = readGb2312()

/** From → to for the characters only Traditional texts have, then for everything else. */
const traditional = new Map()
const others = new Map()

const dictionary = new Map(pairsOf(traditionalCharacters))
for (const [from, to] of dictionary) addHan(from, to)
for (const [from, to] of [...pairsOf(hongKong), ...pairsOf(taiwan)]) {
  if (!dictionary.has(from) && !simplifiedCharacters.has(from)) addHan(from, dictionary.get(to) ?? to)
}
addEach('谘敍戸竝衹馀餠', '咨叙户并只余饼')
// 答覆 and 覆核 are 答复 and 复核 in Simplified. 覆盖 becomes 复盖 with it: patterns are folded as texts are.
addEach('覆', '复')

// Full-width ASCII, small forms, half-width punctuation: what NFKC makes one unit of.
addRange(0xff01, 0xff5e, (unit) => String.fromCharCode(unit - 0xfee0))
addRange(0xfe50, 0xfe6b, compatible)
addRange(0xff61, 0xff64, compatible)
// Radicals and compatibility ideographs in place of characters: Chromium's PDFs carry them.
addRange(0x2f00, 0x2fd5, compatible)
addRange(0xf900, 0xfaff, compatible)
addEach(
  '⺁⺄⺅⺆⺊⺎⺏⺐⺒⺓⺔⺕⺖⺘⺙⺛⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺰',
  '厂乙亻冂卜兀尣尢巳幺彑彐忄扌攵旡月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹纟',
)
addEach(
  '⺲⺶⺹⺺⺼⺽⺾⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠',
  '罒羊耂肀月臼艹虎衤覀西见角讠贝车辶辶辶阝钅长镸长门阝雨青韦页风飞食飠饣',
)
addEach('⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻱⻳', '马骨鬼鱼鸟卤麦黄黾齐齿龙龟龟')

// White space and what takes no place. Tab and line ends stay, and so does the soft hyphen: fonts print it as a minus.
addAll(' ', [0xa0, 0x1680, 0x180e, [0x2000, 0x200f], [0x202a, 0x202f], [0x205f, 0x2064], [0x2066, 0x2069], 0x3000, 0x3164, 0xfeff])
addAll('-', [0x02d7, [0x2010, 0x2015], 0x2043, 0x2212, 0x2500, 0x2501, 0x2e3a, 0x2e3b, 0x30fc, 0xfe58, 0xfe63, 0xff0d])
addAll('"', [...'“”„‟〝〞〟「」『』＂｢｣﹁﹂﹃﹄'])
addAll("'", [...'‘’‚‛＇'])
addAll('〇', [...'○◯'])
addAll('/', [...'∕⁄╱'])
addAll('\\', [...'╲∖'])
addAll(':', [...'∶︰'])
addAll('·', [...'・‧∙⋅'])
addAll('↑', [...'⬆⇧'])
addAll('↓', [...'⬇⇩'])

const text = render()
if (process.argv.includes('--check')) {
  if (readCommitted() !== text) {
    console.error('src/text/fold-data.ts is stale: node scripts/generate-fold.mjs')
    process.exitCode = 1
  }
} else writeFileSync(target, text)

function addHan(from, to) {
  if (from.length !== 1 || to.length !== 1 || from === to) return
  const side = simplifiedCharacters.has(from) ? others : traditional
  side.set(from, to)
}

function addEach(from, to) {
  if (from.length !== to.length) throw new Error(`${from} and ${to} differ in length`)
  for (let i = 0; i < from.length; i++) addHan(from[i], to[i])
}

function addRange(first, last, fold) {
  for (let unit = first; unit <= last; unit++) {
    const from = String.fromCharCode(unit)
    const to = fold(unit)
    if (to !== from && to.length === 1) others.set(from, to)
  }
}

function addAll(to, units) {
  for (const unit of units) {
    if (typeof unit === 'string') others.set(unit, to)
    else {
      const [first, last] = Array.isArray(unit) ? unit : [unit, unit]
      for (let each = first; each <= last; each++) others.set(String.fromCharCode(each), to)
    }
  }
}

function compatible(unit) {
  return String.fromCharCode(unit).normalize('NFKC')
}

/** Follows a character to where folding ends, so that folding twice changes nothing. */
function settle(character) {
  const seen = new Set()
  let at = character
  for (let next = at; next !== undefined; next = others.get(at) ?? traditional.get(at)) {
    if (seen.has(next)) throw new Error(`folding ${character} never ends`)
    seen.add(next)
    at = next
  }
  return at
}

function render() {
  const byUnit = (a, b) => a.charCodeAt(0) - b.charCodeAt(0)
  const from = [...new Set([...others.keys(), ...traditional.keys()])].sort(byUnit)
  return `// Written by scripts/generate-fold.mjs; do not edit. Character data: OpenCC (Apache-2.0), by way of opencc-js.

/** Unit by unit, what is folded. */
export const foldFrom: string =
  '${asLiteral(from)}'

/** Unit by unit, what it is folded to. */
export const foldTo: string =
  '${asLiteral(from.map(settle))}'
`
}

/** Anything but plain ASCII and unified ideographs as \uXXXX: an editor that normalises must not change the data. */
function asLiteral(characters) {
  return characters
    .map((character) => {
      if (character === "'" || character === '\\') return `\\${character}`
      if (/[ -~\u3400-\u4dbf\u4e00-\u9fff]/u.test(character)) return character
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    })
    .join('')
}

function pairsOf(dictionaryText) {
  return dictionaryText.split('|').map((pair) => pair.split(' '))
}

function readGb2312() {
  const decoder = new TextDecoder('gbk')
  const characters = new Set()
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]))
      if (character >= '\u4e00' && character <= '\u9fff') characters.add(character)
    }
  }
  return characters
}

function readCommitted() {
  try {
    return readFileSync(target, 'utf8')
  } catch {
    return ''
  }
}
