// An invented report drawn as PDF: lines of text, and a frame of lines around every cell; nothing packed.
const escapeHex = (code) => code.toString(16).padStart(4, '0')

export function inventedPdf(report) {
  const codes = new Map()
  const hex = (words) =>
    [...words]
      .map((character) => {
        if (!codes.has(character)) codes.set(character, codes.size + 1)
        return escapeHex(codes.get(character))
      })
      .join('')
  const width = (words) => [...words].reduce((sum, character) => sum + (character < '\u0080' ? 4.5 : 9), 0)
  const pages = []
  let y = 0
  let content = []
  const turn = () => {
    content = []
    pages.push(content)
    y = 790
  }
  turn()
  const write = (words, x, base) => content.push(`BT /F1 9 Tf 1 0 0 1 ${x} ${base} Tm <${hex(words)}> Tj ET`)
  for (const line of report.split('\n')) {
    const cells = line.split(' | ')
    const label = cells.length > 4 ? 220 : 120
    const edges = [55, 55 + label, ...cells.slice(1).map((_, index) => 55 + label + ((485 - label) * (index + 1)) / (cells.length - 1))]
    const wrapped = cells.map((words, index) => {
      const room = cells.length === 1 ? 480 : edges[index + 1] - edges[index] - 4
      const lines = ['']
      for (const character of words) {
        if (width(lines.at(-1) + character) > room) lines.push('')
        lines[lines.length - 1] += character
      }
      return lines
    })
    const height = Math.max(...wrapped.map((lines) => lines.length)) * 11 + 6
    if (y - height < 50) turn()
    for (const [index, lines] of wrapped.entries())
      for (const [row, words] of lines.entries()) write(words, edges[index] + 3, y - 11 * (row + 1) - 1)
    if (cells.length > 1) {
      for (const edge of edges) content.push(`${edge} ${y} m ${edge} ${y - height} l S`)
      content.push(`55 ${y} m 540 ${y} l S`, `55 ${y - height} m 540 ${y - height} l S`)
    }
    y -= height
  }
  const stream = (text) => `<</Length ${text.length}>>stream\n${text}\nendstream`
  const pairs = [...codes].map(([character, code]) => `<${escapeHex(code)}> <${escapeHex(character.codePointAt(0))}>`)
  const maps = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, index) => pairs.slice(100 * index, 100 * index + 100))
  const narrow = [...codes].flatMap(([character, code]) => (character < '\u0080' ? [`${code}[500]`] : []))
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${7 + 2 * index} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/Invented/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/Invented/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 6 0 R/DW 1000/W[${narrow.join(' ')}]>>`,
    stream(
      `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n${maps.map((map) => `${map.length} beginbfchar\n${map.join('\n')}\nendbfchar`).join('\n')}\nendcmap`,
    ),
    '<</Type/FontDescriptor/FontName/Invented/Flags 4/FontBBox[0 -120 1000 880]/Ascent 880/Descent -120/CapHeight 700/StemV 80/ItalicAngle 0>>',
    ...pages.flatMap((operators, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${8 + 2 * index} 0 R>>`,
      stream(`0.5 w\n${operators.join('\n')}`),
    ]),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
  return { bytes: new TextEncoder().encode(file), pages: pages.length }
}
