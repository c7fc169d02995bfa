import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The exports of TypeScript sources: `contents` re-exports them by paths from the root of the project. */
export async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../../', import.meta.url)) },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/** A table of Markdown; null is an empty cell. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => (cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

export const code = (text) => (text === null ? null : `\`${text}\``)
