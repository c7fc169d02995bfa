import { Command, Option } from 'commander'
import type { CliCommand, Operand } from './command.js'
import { HelpRequest, UsageFault } from './fault.js'
import { type OptionId, type OptionSpec, optionSpecs, type Settings, sharedOptions } from './options.js'
import { suggest } from './suggest.js'

export interface Parsed {
  readonly command: CliCommand
  readonly operands: readonly string[]
  readonly settings: Settings
}

/** Commander finds the mistakes; how they are said is ours, in two languages. */
class Parser extends Command {
  /** Names of all commands, of which it may have only some. */
  known: readonly string[] = []
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
    const typed = this.args[0] ?? ''
    throw new UsageFault('unknownCommand', { command: typed, known: this.known.join(' ') }, suggest(typed, this.known))
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

const flagsOf = (id: OptionId): readonly string[] => optionSpecs[id].flags.split(/,? /).filter((word) => word.startsWith('-'))

/** The options that are typed, if nothing else is typed that looks like one: Commander takes its time for each that it is given. */
function concerned(ids: readonly OptionId[], argv: readonly string[]): readonly OptionId[] {
  const typed = argv.filter((word) => word.startsWith('-')).map((word) => word.replace(/=.*/s, ''))
  const asked = ids.filter((id) => flagsOf(id).some((flag) => typed.includes(flag)))
  const known = asked.flatMap(flagsOf)
  return typed.every((word) => known.includes(word)) ? asked : ids
}

function addCommand(program: Parser, command: CliCommand, argv: readonly string[], found: (parsed: Parsed) => void): void {
  const parser = program.createCommand(command.id)
  program.addCommand(parser)
  for (const operand of command.operands) parser.argument(operandOf(operand))
  for (const id of concerned([...command.options, ...sharedOptions], argv)) parser.addOption(optionOf(optionSpecs[id]))
  parser.action(() => found({ command, operands: parser.args, settings: parser.opts<Settings>() }))
}

export function parse(argv: readonly string[], commands: readonly CliCommand[]): Parsed {
  let parsed: Parsed | null = null
  const program = new Parser('disclose')
  program.addOption(optionOf(optionSpecs.lang))
  program.known = commands.map(({ id }) => id)
  const named = commands.filter(({ id }) => argv.includes(id))
  for (const command of named.length > 0 ? named : commands) {
    addCommand(program, command, argv, (found) => {
      parsed = found
    })
  }
  program.parse(argv, { from: 'user' })
  if (!parsed) throw new HelpRequest(null, true)
  return parsed
}
