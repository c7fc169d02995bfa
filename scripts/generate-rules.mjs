#!/usr/bin/env node
// Writes docs/rules.md from the catalogues in src/rules/ and src/compare/rules/. `--check` writes nothing and exits 1 when the file is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../', import.meta.url)
const target = new URL('docs/rules.md', root)

/** Whether the file was up to date. */
export async function generateRules({ check = false } = {}) {
  const { rules, betweenRules, explained } = await catalogue()
  const text = render([...rules, ...betweenRules], explained)
  const fresh = existsSync(target) && readFileSync(target, 'utf8') === text
  if (!fresh && !check) {
    mkdirSync(new URL('.', target), { recursive: true })
    writeFileSync(target, text)
  }
  return fresh
}

async function catalogue() {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "export { rules } from './src/rules/index.ts'",
        "export { betweenRules } from './src/compare/rules/index.ts'",
        "export { explained } from './src/rules/explain.ts'",
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

/** A rule that looks at one report and, by another file, at two has both on one page. */
function render(all, explained) {
  const ids = [...new Set(all.map(({ id }) => id))]
  const files = ids.map((id) => all.filter((rule) => rule.id === id))
  const index = files.map(([{ id, severity, title }]) => `| [\`${id}\`](#${id}) | ${severity} | ${title.zh} | ${title.en} |`)
  const pages = files.map((own) =>
    [`## ${own[0].id}`, ...own.flatMap((rule) => [explained(rule, 'zh'), explained(rule, 'en')])].join('\n\n'),
  )
  return `${[
    '<!-- Written by scripts/generate-rules.mjs from src/rules/ and src/compare/rules/; do not edit. -->',
    '# 检查规则 · Rules',
    'The outcome of a check is pass, fail or not evaluable; a table that was not read never passes. 检查的结果是通过、不通过或不能判断；没有读到的表不会通过。',
    ['| id | severity | 规则 | rule |', '| --- | --- | --- | --- |', ...index].join('\n'),
    ...pages,
  ].join('\n\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check')
  const fresh = await generateRules({ check })
  if (check && !fresh) {
    console.error('docs/rules.md is stale: run node scripts/generate-rules.mjs')
    process.exitCode = 1
  }
}
