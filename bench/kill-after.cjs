// Loaded before the program (node --require): kills it, as kill -9 does, once it has written KILL_AFTER bytes, be it within a line.
const fs = require('node:fs')
const { isMainThread } = require('node:worker_threads')

const { writeSync } = fs
let left = Number(process.env.KILL_AFTER)

if (isMainThread) {
  fs.writeSync = (descriptor, bytes, ...rest) => {
    if (left < bytes.length) {
      writeSync(descriptor, bytes.subarray(0, left))
      process.kill(process.pid, 'SIGKILL')
    }
    left -= bytes.length
    return writeSync(descriptor, bytes, ...rest)
  }
}
