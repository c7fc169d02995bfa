import type { Invocation } from './command.js'
import { say } from './messages.js'
import { writeNote } from './terminal.js'

export interface Progress {
  step(): void
  /** Wipes the line away, before anything else is said on standard error. */
  clear(): void
}

const silent: Progress = { step: () => {}, clear: () => {} }
const interval = 100

/** A line that counts, for people who wait: only where results do not scroll by on the same terminal. */
export function progressOf({ terminal, settings, language }: Invocation, all: number): Progress {
  const scrolls = settings.output === undefined && terminal.isTerminal(1)
  if (settings.quiet || all < 2 || scrolls || !terminal.isTerminal(2)) return silent
  let done = 0
  let last = 0
  return {
    step: () => {
      done += 1
      const now = Date.now()
      if (now - last < interval) return
      last = now
      writeNote(`\r\u001b[K${say('progress', language, { done, all })}`)
    },
    clear: () => {
      if (last > 0) writeNote('\r\u001b[K')
      last = 0
    },
  }
}
