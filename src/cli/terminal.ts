import { fstatSync, writeSync } from 'node:fs'

/** What of Node's process the command line needs. */
export interface HostProcess {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: { readonly columns?: number }
  getBuiltinModule(id: 'node:tty'): { isatty(descriptor: number): boolean }
}

export interface Terminal {
  readonly env: HostProcess['env']
  isTerminal(descriptor: 0 | 1 | 2): boolean
  /** Columns; 80 where nobody looks, so that the same bytes come out on any machine. */
  width(): number
  /** One message for people, on standard error. */
  note(line: string): void
}

/**
 * Node's tty brings its network and all its streams, a tenth of a start: it is asked only about what may be a terminal,
 * which a file or a pipe never is.
 */
function isTerminal(process: HostProcess, descriptor: 0 | 1 | 2): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false
  } catch {
    return false
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor)
}

export function terminalOf(process: HostProcess): Terminal {
  const asked = new Map<number, boolean>()
  const known = (descriptor: 0 | 1 | 2): boolean => {
    const answer = asked.get(descriptor) ?? isTerminal(process, descriptor)
    asked.set(descriptor, answer)
    return answer
  }
  return {
    env: process.env,
    isTerminal: known,
    // process.stdout is costly to make, so it is touched only where there is a terminal.
    width: () => (known(1) ? process.stdout.columns || 80 : 80),
    note: (line) => writeNote(`${line}\n`),
  }
}

/** Whoever closed standard error does not want to hear of it. */
export function writeNote(text: string): void {
  try {
    writeSync(2, text)
  } catch {}
}
