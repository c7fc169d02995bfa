// Bundles the command line (dist/cli.cjs and, beside it, what loads only when it is needed) and the library (dist/index.js),
// and writes the library's types. `--quick` leaves the types out.
import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
// Built aside and then put in place: whoever runs the program meanwhile has the old one or the new one, never half of it.
const dist = join(root, `node_modules/.disclose-build-${process.pid}`)
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/**
 * Every `import()` in the sources becomes a bundle of its own beside the entry, loaded with require: the CommonJS loader
 * starts in half the time of the other, and what is not asked for is not read.
 */
function lazyParts(parts) {
  return {
    name: 'lazy-parts',
    setup(bundler) {
      bundler.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return null
        const source = resolve(resolveDir, path.replace(/\.js$/, '.ts'))
        const name = partName(source)
        const taken = parts.get(name)
        if (taken !== undefined && taken !== source) throw new Error(`two lazy parts are called ${name}: rename one`)
        parts.set(name, source)
        return { path: `./${name}.cjs`, external: true }
      })
    },
  }
}

/** Formats of records and of findings may have one name, and a file each: `records-csv`. */
function partName(source) {
  const [name, folder, above] = [basename(source, '.ts'), basename(dirname(source)), basename(dirname(dirname(source)))]
  return above === 'outputs' && ['records', 'findings'].includes(folder) ? `${folder}-${name}` : name
}

/** Commander asks for child_process at once and uses it only for commands that are programs of their own, which there are none of. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'absent' } : null,
    )
    bundler.onLoad({ filter: /./, namespace: 'absent' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  },
}

/** The library digests in plain JavaScript, so that it runs in a browser; here Node does it, and the other is not even loaded. */
const nodeDigest = {
  name: 'node-digest',
  setup(bundler) {
    bundler.onResolve({ filter: /\/text\/digest\.js$/ }, () => ({ path: join(root, 'src/cli/digest.ts') }))
  },
}

/**
 * What nothing uses of our own modules is left out even where it is made by a call: `extract` then carries no rules. And
 * nothing but ASCII, regular expressions too: V8 reads a source of single bytes in half the time.
 */
const ownModules = {
  name: 'own-modules',
  setup(bundler) {
    bundler.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'import-statement' || resolveDir.includes('node_modules')) return null
      const file = resolve(resolveDir, path)
      const source = file.replace(/\.js$/, '.ts')
      return { path: existsSync(source) ? source : file, sideEffects: false }
    })
  },
}

function toAscii(file) {
  const units = readFileSync(file, 'utf8')
  const ascii = units.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  // V8 knows kept code (scripts/start.cjs) by the length of its source alone: two builds must not come out equally long.
  const length = Number.parseInt(hash('sha256', ascii).slice(0, 3), 16)
  writeFileSync(file, `(function(exports,require,module,__dirname){${ascii}//${' '.repeat(length)}\n})`)
}

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  logLevel: 'warning',
  define: { DISCLOSE_VERSION: JSON.stringify(version), 'import.meta.dirname': '__dirname' },
}

export async function buildCli(plugins = []) {
  const parts = new Map([['worker', join(root, 'src/cli/worker.ts')]])
  const built = new Set()
  const one = async (name, source) => {
    await build({
      ...shared,
      entryPoints: { [name]: source },
      outdir: dist,
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      minifySyntax: true,
      minifyWhitespace: true,
      supported: { 'dynamic-import': false },
      // An import of CommonJS takes the whole of module.exports for the default.
      footer: { js: 'if (module.exports.default) module.exports = module.exports.default' },
      plugins: [...plugins, lazyParts(parts), withoutChildProcess, nodeDigest, ownModules],
    })
    toAscii(join(dist, `${name}.cjs`))
  }
  for (const name of ['start.cjs', 'thread.cjs']) copyFileSync(join(root, 'scripts', name), join(dist, name))
  await one('cli', join(root, 'src/cli/main.ts'))
  for (;;) {
    const next = [...parts].find(([name]) => !built.has(name))
    if (!next) break
    built.add(next[0])
    await one(...next)
  }
  script('scripts/keep-code.cjs', dist)
}

async function buildLibrary() {
  await build({
    ...shared,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    entryPoints: [join(root, 'src/index.ts')],
    outdir: dist,
    format: 'esm',
    splitting: true,
    chunkNames: 'library/[name]-[hash]',
  })
}

const script = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' })

function putInPlace() {
  const target = join(root, 'dist')
  const old = `${dist}-old`
  if (existsSync(target)) renameSync(target, old)
  renameSync(dist, target)
  rmSync(old, { recursive: true, force: true })
}

async function main() {
  mkdirSync(dist)
  const validators = 'scripts/build-validators.mjs'
  if (existsSync(join(root, validators))) script(validators)
  try {
    await Promise.all([buildCli(), buildLibrary()])
    const types = ['-p', 'scripts/types.tsconfig.json', '--outDir', join(dist, 'types')]
    if (!process.argv.includes('--quick')) script('node_modules/typescript/bin/tsc', ...types)
    putInPlace()
  } finally {
    rmSync(dist, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
