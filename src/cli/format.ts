import type { Entry } from '../outputs/printer.js'
import type { Invocation } from './command.js'
import { UsageFault } from './fault.js'

/** The options let only known formats pass. */
export async function loaded<T>(catalogue: readonly Entry<T>[], id: string): Promise<T> {
  const entry = catalogue.find((candidate) => candidate.id === id)
  if (!entry) throw new Error(`format ${id} is not in the catalogue`)
  return entry.load()
}

/** What is no text would only disturb a terminal. */
export function refuseOnTerminal(format: { readonly id: string; readonly binary?: true }, { settings, terminal }: Invocation): void {
  if (format.binary && (settings.output ?? '-') === '-' && terminal.isTerminal(1))
    throw new UsageFault('notForTerminal', { format: format.id })
}
