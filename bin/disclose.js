#!/usr/bin/env node
// CommonJS (bin/package.json): Node's other loader alone costs half of `node -e 0` at every start.
require('../dist/start.cjs')
  .load('./cli.cjs')
  .main(process.argv.slice(2), process)
  .then((code) => {
    process.exitCode = code
  })
