import type { Language } from '../model/rule.js'
import { commands } from './commands/index.js'
import { clean, type ExitCode, unusable } from './exit-code.js'
import { HelpRequest, UsageFault } from './fault.js'
import { languageOf } from './language.js'
import { say } from './messages.js'
import { parse } from './parse.js'
import { standardOutput } from './sink.js'
import { type HostProcess, type Terminal, terminalOf } from './terminal.js'
import { version } from './version.js'

function asksForVersion(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return (end < 0 ? argv : argv.slice(0, end)).some((word) => word === '--version' || word === '-V')
}

function print(text: string): ExitCode {
  const sink = standardOutput()
  sink.write(text)
  sink.close()
  return clean
}

async function showHelp(request: HelpRequest, language: Language, terminal: Terminal): Promise<ExitCode> {
  const { helpText } = await import('./help.js')
  const text = helpText(request.command, commands, language, terminal.width())
  if (!request.mistaken) return print(text)
  terminal.note(text.trimEnd())
  return unusable
}

function complain(fault: unknown, argv: readonly string[], language: Language, terminal: Terminal): ExitCode {
  const command = commands.find((candidate) => candidate.id === argv[0])
  if (fault instanceof UsageFault) {
    const hint = fault.suggestion ? (language === 'zh' ? '' : ' ') + say('suggestion', language, { known: fault.suggestion }) : ''
    terminal.note(`disclose: ${say(fault.id, language, fault.params)}${hint}`)
    terminal.note(say('seeHelp', language, { command: command ? `disclose ${command.id}` : 'disclose' }))
  } else {
    const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
    terminal.note(`disclose: ${say('internalFault', language, { detail: `disclose ${version}: ${detail}` })}`)
  }
  return unusable
}

/** The whole command line; what it returns is the exit code. */
export async function main(argv: readonly string[], process: HostProcess): Promise<ExitCode> {
  if (asksForVersion(argv)) return print(`${version}\n`)
  const terminal = terminalOf(process)
  const language = languageOf(argv, process.env)
  try {
    const { command, operands, settings } = parse(argv, commands)
    return await command.run({ operands, settings, language, terminal })
  } catch (fault) {
    if (fault instanceof HelpRequest) return showHelp(fault, language, terminal)
    return complain(fault, argv, language, terminal)
  }
}
