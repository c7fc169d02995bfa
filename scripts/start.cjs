// Copied to dist/ by scripts/build.mjs. Loads the parts of the command line with the code V8 made of them at the build, so
// that a start neither parses nor compiles them. V8 refuses such code made by another version of itself; then it compiles.
const { readFileSync } = require('node:fs')
const { Script } = require('node:vm')

const parts = new Map()

function codeOf(file) {
  try {
    return readFileSync(`${file}.code`)
  } catch {
    return undefined
  }
}

/** The parts are plain ASCII: read byte by byte, they need no decoding. */
function load(name) {
  const known = parts.get(name)
  if (known) return known.module.exports
  const file = `${__dirname}/${name.slice(2)}`
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: codeOf(file) })
  const module = { exports: {} }
  parts.set(name, { module, script, file })
  script.runInThisContext()(module.exports, (wanted) => (wanted.startsWith('./') ? load(wanted) : require(wanted)), module, __dirname)
  return module.exports
}

module.exports = { load, parts }
