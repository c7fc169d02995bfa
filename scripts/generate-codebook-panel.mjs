#!/usr/bin/env node
// Writes the section `## panel` of docs/codebook.md from src/compare/panel/columns.ts and leaves the others as they are. `--check` writes
// nothing and exits 1 when the section is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../', import.meta.url)
const target = new URL('docs/codebook.md', root)
const head = '# Codebook · 数据说明\n\nWhat the columns of tables mean, what they count, and how they are made. 各列的含义、单位和算法。\n'

async function columns() {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "export { panelColumns } from './src/compare/panel/columns.ts'",
        "export { written } from './src/compare/panel/formula.ts'",
      ].join('\n'),
      resolveDir: fileURLToPath(root),
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/** The section, from its heading to its last line. */
export async function panelSection() {
  const { panelColumns, written } = await columns()
  const cell = (text) => text.replaceAll('|', '\\|')
  const rows = panelColumns.map(({ name, unit, meaning, formula }) => {
    const how = formula
      ? written(formula)
          .split(' | ')
          .map((way) => `\`${way}\``)
          .join('; else ')
      : ''
    return `| \`${name}\` | ${unit} | ${cell(meaning.zh)} | ${cell(meaning.en)} | ${cell(how)} |`
  })
  return [
    '## panel',
    '',
    '<!-- Written by scripts/generate-codebook-panel.mjs from src/compare/panel/columns.ts; do not edit. -->',
    '',
    'One row for each organ and year (`disclose panel -f csv|ndjson`, and `rows` of `-f json`). An empty figure is not known: it is never 0. A share is empty where a figure it needs is not known, where there is nothing to divide by, or where the part is more than the whole; it is given to six places. Where a formula has two ways, the second is for reports in the forms before 2019: `series` tells them apart, and figures of the two do not join.',
    '',
    '每机关每年一行。空的数字表示不知道，不等于 0。比例所需的数字不全，分母为 0 或者小于分子的，比例为空；保留六位小数。算法有两种的，后一种用于 2019 年以前的表式；`series` 列标明属于哪一段，两段不能直接相接。',
    '',
    '| column | unit | 含义 | meaning | formula |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

/** Whether the section was up to date. */
export async function generatePanelSection({ check = false } = {}) {
  const section = await panelSection()
  const before = existsSync(target) ? readFileSync(target, 'utf8') : head
  const own = /^## panel\n[\s\S]*?(?=^## |(?![\s\S]))/m
  const text = own.test(before) ? before.replace(own, () => section) : `${before.trimEnd()}\n\n${section}`
  const fresh = existsSync(target) && text === before
  if (!fresh && !check) writeFileSync(target, text)
  return fresh
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check')
  if (!(await generatePanelSection({ check })) && check) {
    console.error('docs/codebook.md is stale: run node scripts/generate-codebook-panel.mjs')
    process.exitCode = 1
  }
}
