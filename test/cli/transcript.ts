import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const bin: string = join(import.meta.dirname, '../../bin/disclose.js')

if (!existsSync(join(import.meta.dirname, '../../dist/cli.cjs'))) throw new Error('dist/ is missing: run npm run build first')

export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly code: number | null
}

interface Surroundings {
  readonly cwd?: string
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
}

/** The built command line as users run it, in an environment that is the same everywhere. */
export function run(args: readonly string[], { cwd = tmpdir(), input = '', env = {} }: Surroundings = {}): Ran {
  const { PATH, HOME } = process.env
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input,
    env: { PATH, HOME, LC_ALL: 'C.UTF-8', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { stdout, stderr, code: status }
}

/** What a terminal would have shown, and how it ended. */
export function transcript(args: readonly string[], surroundings?: Surroundings): string {
  const { stdout, stderr, code } = run(args, surroundings)
  const typed = ['disclose', ...args.map((arg) => (/[\s*"{]/.test(arg) ? `'${arg}'` : arg))].join(' ')
  const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)
  return `$ ${typed}\n${ended(stdout)}${ended(stderr)}Exit code: ${code}`
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'disclose-test-'))
}
