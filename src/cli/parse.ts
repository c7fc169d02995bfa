import { Command, Option } from 'commander'
import type { CliCommand, Operand } from './command.js'
import { HelpRequest, UsageFault } from './fault.js'
import { type OptionSpec, optionSpecs, type Settings, sharedOptions } from './options.js'
import { suggest } from './suggest.js'

export interface Parsed {
  readonly command: CliCommand
  readonly operands: readonly string[]
  readonly settings: Settings
}

/** Commander finds the mistakes; how they are said is ours, in two languages. */
class Parser extends Command {
  override createCommand(name?: string): Parser {
    return new Parser(name)
  }
  override outputHelp(context?: unknown): never {
    const failed = typeof context === 'object' && context !== null && 'error' in context && context.error === true
    throw new HelpRequest(this.parent ? this.name() : null, failed)
  }
  unknownOption(flag: string): never {
    const known = [...this.options, ...(this.parent?.options ?? [])].flatMap((option) => option.long ?? [])
    throw new UsageFault('unknownOption', { option: flag }, suggest(flag, [...known, '--help']))
  }
  unknownCommand(): never {
    const known = this.commands.map((command) => command.name())
    const typed = this.args[0] ?? ''
    throw new UsageFault('unknownCommand', { command: typed, known: known.join(' ') }, suggest(typed, known))
  }
  optionMissingArgument(option: Option): never {
    throw new UsageFault('missingValue', { option: option.long ?? option.flags })
  }
  missingArgument(name: string): never {
    throw new UsageFault('missingOperand', { operand: name })
  }
  _excessArguments(received: readonly string[]): never {
    throw new UsageFault('excessOperands', { operand: received[this.registeredArguments.length] ?? '' })
  }
}

function chosen(flag: string, choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value
    throw new UsageFault('unknownValue', { option: flag, value, known: choices.join(' ') }, suggest(value, choices))
  }
}

function count(flag: string, least: number): (value: string) => number {
  return (value) => {
    if (/^[1-9]\d{0,5}$/.test(value) && Number(value) >= least) return Number(value)
    throw new UsageFault('notANumber', { option: flag, least: String(least), value })
  }
}

function optionOf(spec: OptionSpec): Option {
  const option = new Option(spec.flags)
  const flag = option.long ?? spec.flags
  if (spec.choices) option.argParser(chosen(flag, spec.choices))
  else if (spec.kind === 'count') option.argParser(count(flag, spec.least ?? 1))
  else if (spec.kind === 'list') option.argParser((value: string, before?: readonly string[]) => [...(before ?? []), value])
  return option
}

const operandOf = ({ name, required, variadic }: Operand): string => {
  const shown = variadic ? `${name}...` : name
  return required ? `<${shown}>` : `[${shown}]`
}

/** Only the command that is named gets its options: the rest are names to suggest. */
function addCommand(program: Parser, command: CliCommand, argv: readonly string[], found: (parsed: Parsed) => void): void {
  const parser = program.createCommand(command.id)
  program.addCommand(parser)
  if (!argv.includes(command.id)) return
  for (const operand of command.operands) parser.argument(operandOf(operand))
  for (const id of [...command.options, ...sharedOptions]) parser.addOption(optionOf(optionSpecs[id]))
  parser.action(() => found({ command, operands: parser.args, settings: parser.opts<Settings>() }))
}

export function parse(argv: readonly string[], commands: readonly CliCommand[]): Parsed {
  let parsed: Parsed | null = null
  const program = new Parser('disclose')
  program.addOption(optionOf(optionSpecs.lang))
  for (const command of commands) {
    addCommand(program, command, argv, (found) => {
      parsed = found
    })
  }
  program.parse(argv, { from: 'user' })
  if (!parsed) throw new HelpRequest(null, true)
  return parsed
}
