import { execFileSync } from 'node:child_process'

/** What a process has started, and what that has: pid and command line. */
export function descendants(pid) {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\n')
    .flatMap((line) => {
      const [, own, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
      return own === undefined ? [] : [{ pid: Number(own), parent: Number(parent), args }]
    })
  const below = (of) => all.filter(({ parent }) => parent === of).flatMap((each) => [each, ...below(each.pid)])
  return below(pid)
}

/** Kills one, if there is one, as a machine that goes down would. */
export function killOne(processes, isIt) {
  const found = processes.find(({ args }) => isIt(args))
  if (found === undefined) return false
  try {
    process.kill(found.pid, 'SIGKILL')
    return true
  } catch {
    return false
  }
}
