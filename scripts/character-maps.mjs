// Writes src/inputs/pdf/character-map-data.ts: what the codes of fonts that are not embedded mean (Adobe's CMaps for GB, packed by pdf.js).
//   node scripts/character-maps.mjs FOLDER      FOLDER: cmaps/ of the npm package pdfjs-dist
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
const written = ['GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16']
const names = [...written.flatMap((name) => [`${name}-H`, `${name}-V`]), 'Adobe-GB1-UCS2']
const lines = names.map((name) => `  '${name}': '${readFileSync(join(folder, `${name}.bcmap`)).toString('base64')}',`)

writeFileSync(
  'src/inputs/pdf/character-map-data.ts',
  `// Written by scripts/character-maps.mjs from pdfjs-dist: Adobe's CMap resources, BSD-3-Clause (NOTICE).

/** Packed tables of codes, in base64, by the name that a PDF calls them by. */
export const characterMapData: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`,
)
