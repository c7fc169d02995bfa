// Copied to dist/ by scripts/build.mjs. What a worker thread is started with: the parts of the command line as start.cjs loads them.
require('./start.cjs').load('./worker.cjs')
