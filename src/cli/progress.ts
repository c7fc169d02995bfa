import type { Language } from '../model/rule.js'
import type { Invocation } from './command.js'
import { say } from './messages.js'
import { writeNote } from './terminal.js'

export interface Progress {
  /** One more is done; `findings` so far, where there are such. */
  step(findings?: number): void
  /** Wipes the line away, before anything else is said on standard error. */
  clear(): void
}

const silent: Progress = { step: () => {}, clear: () => {} }
/** Milliseconds. */
const interval = 100
/** The speed is that of the last while: what is known from before goes by at once, and a large file slowly. */
const lately = 10_000

/** What is said while people wait: how many, how fast, how long still, and what was found. */
export function progressLine(
  language: Language,
  { done, all, perSecond, findings }: { done: number; all: number | null; perSecond: number; findings: number },
): string {
  const count = all === null ? say('progressOpen', language, { done }) : say('progress', language, { done, all })
  const parts = [count]
  if (perSecond > 0) {
    parts.push(say('progressRate', language, { rate: perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond) }))
    if (all !== null) parts.push(say('progressLeft', language, { left: clock((all - done) / perSecond) }))
  }
  if (findings > 0) parts.push(say('progressFindings', language, { findings }))
  return parts.join(language === 'zh' ? '，' : ', ')
}

/** 1:02:03, 2:03 */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}

/** A line that counts, for people who wait: only where results do not scroll by on the same terminal. `all` is null where nobody knows. */
export function progressOf({ terminal, settings, language }: Invocation, all: number | null): Progress {
  const scrolls = settings.output === undefined && terminal.isTerminal(1)
  if (settings.quiet || (all !== null && all < 2) || scrolls || !terminal.isTerminal(2)) return silent
  const marks = [{ at: Date.now(), done: 0 }]
  let done = 0
  let last = 0
  return {
    step: (findings = 0) => {
      done += 1
      const now = Date.now()
      if (now - last < interval) return
      last = now
      marks.push({ at: now, done })
      while (marks.length > 2 && now - (marks[1]?.at ?? now) > lately) marks.shift()
      const [from = { at: now, done }] = marks
      const perSecond = now > from.at ? ((done - from.done) * 1000) / (now - from.at) : 0
      writeNote(`\r\u001b[K${progressLine(language, { done, all, perSecond, findings })}`)
    },
    clear: () => {
      if (last > 0) writeNote('\r\u001b[K')
      last = 0
    },
  }
}
