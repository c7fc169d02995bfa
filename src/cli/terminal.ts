import { writeSync } from 'node:fs'
import { isatty } from 'node:tty'

/** What of Node's process the command line needs. */
export interface HostProcess {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: { readonly columns?: number }
}

export interface Terminal {
  readonly env: HostProcess['env']
  isTerminal(descriptor: 0 | 1 | 2): boolean
  /** Columns; 80 where nobody looks, so that the same bytes come out on any machine. */
  width(): number
  /** One message for people, on standard error. */
  note(line: string): void
}

export function terminalOf(process: HostProcess): Terminal {
  return {
    env: process.env,
    isTerminal: isatty,
    // process.stdout is costly to make, so it is touched only where there is a terminal.
    width: () => (isatty(1) ? process.stdout.columns || 80 : 80),
    note: (line) => writeNote(`${line}\n`),
  }
}

/** Whoever closed standard error does not want to hear of it. */
export function writeNote(text: string): void {
  try {
    writeSync(2, text)
  } catch {}
}
