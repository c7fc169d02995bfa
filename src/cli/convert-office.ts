import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type OfficeKind, officeEndings } from './office-kinds.js'
import { readFile } from './read.js'

export interface ConvertOptions {
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Milliseconds; the first start on a slow machine takes some ten seconds. */
  readonly limit?: number
}

export type Converted =
  | { readonly bytes: Uint8Array }
  | { readonly reason: 'conversion-failed' | 'conversion-timed-out'; readonly seconds: number }

const programs: readonly string[] = process.platform === 'win32' ? ['soffice.exe', 'libreoffice.exe'] : ['soffice', 'libreoffice']
/** Where it is installed on systems whose installer leaves the search path as it was. */
const usualFolders: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS'],
  win32: ['C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program'],
}

/** A document is not to be trusted: no macro of it runs, and nothing it links to is fetched. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${(
  [
    ['MacroSecurityLevel', '3'],
    ['DisableMacrosExecution', 'true'],
    ['DisableActiveContent', 'true'],
    ['BlockUntrustedRefererLinks', 'true'],
  ] as const
)
  .map(
    ([name, value]) =>
      `<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  .join('\n')}
</oor:items>
`

/** The content as DOCX, made by LibreOffice from a copy in a folder that is gone afterwards; null where LibreOffice is not there. */
export async function convertOffice(bytes: Uint8Array, kind: OfficeKind, options: ConvertOptions = {}): Promise<Converted | null> {
  const { env = process.env, limit = 60_000 } = options
  const program = programIn(env['PATH'] ?? '')
  if (program === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'disclose-convert-'))
  try {
    const [input, output, profile] = [join(folder, `report.${officeEndings[kind]}`), join(folder, 'made'), join(folder, 'profile')]
    mkdirSync(output)
    mkdirSync(join(profile, 'user'), { recursive: true })
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings)
    writeFileSync(input, bytes)
    const args = [
      '--headless',
      '--norestore',
      '--nologo',
      '--nodefault',
      '--nofirststartwizard',
      `-env:UserInstallation=${pathToFileURL(profile)}`,
    ]
    const command = [...args, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', output, input]
    const ended = await run(program, command, { env: { ...env, HOME: folder }, limit, folder })
    return ended === 'in time'
      ? made(output, limit)
      : { reason: ended === 'late' ? 'conversion-timed-out' : 'conversion-failed', seconds: limit / 1000 }
  } finally {
    remove(folder)
  }
}

function programIn(path: string): string | null {
  const folders = [...path.split(delimiter).filter((folder) => folder !== ''), ...(usualFolders[process.platform] ?? [])]
  const places = folders.flatMap((folder) => programs.map((name) => join(folder, name)))
  return places.find((place) => statSync(place, { throwIfNoEntry: false })?.isFile()) ?? null
}

/** LibreOffice ends with 0 whether it wrote anything or not. */
function made(output: string, limit: number): Converted {
  const [name] = readdirSync(output).filter((file) => file.endsWith('.docx'))
  const read = name === undefined ? null : readFile(join(output, name))
  return read && 'bytes' in read && read.bytes.length > 0 ? { bytes: read.bytes } : { reason: 'conversion-failed', seconds: limit / 1000 }
}

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly limit: number
  readonly folder: string
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs a program with all that it starts, and ends them all: when time is up, and when we are told to end. */
function run(program: string, args: readonly string[], { env, limit, folder }: Surroundings): Promise<'in time' | 'late' | 'failed'> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, cwd: folder, stdio: 'ignore', detached: process.platform !== 'win32', windowsHide: true })
    const interrupted = (signal: NodeJS.Signals): void => {
      endAll(child)
      remove(folder)
      settle('failed')
      process.kill(process.pid, signal)
    }
    const timer = setTimeout(() => {
      endAll(child)
      settle('late')
    }, limit)
    const settle = (ended: 'in time' | 'late' | 'failed'): void => {
      clearTimeout(timer)
      for (const signal of signals) process.off(signal, interrupted)
      resolve(ended)
    }
    for (const signal of signals) process.on(signal, interrupted)
    child.on('error', () => settle('failed'))
    child.on('exit', (code) => settle(code === 0 ? 'in time' : 'failed'))
  })
}

/** The process is the first of its group; on Windows its children are found by the system. */
function endAll({ pid }: ChildProcess): void {
  if (pid === undefined) return
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
  else {
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** A program that is being ended may still write for a moment. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
