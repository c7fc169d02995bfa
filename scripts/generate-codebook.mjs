#!/usr/bin/env node
// Writes docs/codebook.md: what every column of every table means. `--check` writes nothing and exits 1 when the file is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import figures from './codebook/figures.mjs'
import panel from './codebook/panel.mjs'
import reports from './codebook/reports.mjs'

/** In the order of the page; each gives a chapter that begins with its heading. */
const sections = [reports, figures, panel]

const target = new URL('../docs/codebook.md', import.meta.url)

const text = [
  '<!-- Written by scripts/generate-codebook.mjs from the catalogues in src/; do not edit. -->',
  '# 数据字典 · Codebook',
  'What the tables that `disclose` writes hold, column by column.',
  ...(await Promise.all(sections.map((section) => section()))),
].join('\n\n')

const fresh = existsSync(target) && readFileSync(target, 'utf8') === `${text}\n`
if (!process.argv.includes('--check')) writeFileSync(target, `${text}\n`)
else if (!fresh) {
  console.error('docs/codebook.md is stale: run node scripts/generate-codebook.mjs')
  process.exitCode = 1
}
