import type { Bilingual, Language } from '../model/rule.js'
import type { ExitCode } from './exit-code.js'
import type { OptionId, Settings } from './options.js'
import type { Terminal } from './terminal.js'

export interface Operand {
  readonly name: string
  readonly text: Bilingual
  readonly required: boolean
  readonly variadic: boolean
}

export interface Invocation {
  readonly operands: readonly string[]
  readonly settings: Settings
  readonly language: Language
  readonly terminal: Terminal
}

/** One file in `commands/`; the file name is the id. */
export interface CliCommand {
  readonly id: string
  readonly summary: Bilingual
  readonly operands: readonly Operand[]
  /** Besides the ones every command takes. */
  readonly options: readonly OptionId[]
  run(invocation: Invocation): Promise<ExitCode>
}
