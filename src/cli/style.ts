import type { Style } from '../model/output-format.js'
import type { Invocation } from './command.js'

/** https://no-color.org: set and not empty means no colour, unless --color always asks for it. */
function colored({ settings, terminal }: Invocation): boolean {
  if (settings.color === 'always') return true
  if (settings.color === 'never' || terminal.env['NO_COLOR'] || terminal.env['TERM'] === 'dumb') return false
  return settings.output === undefined && terminal.isTerminal(1)
}

export function styleOf(invocation: Invocation): Style {
  const { language, terminal, settings } = invocation
  return { language, color: colored(invocation), width: settings.output === undefined ? Math.max(40, terminal.width()) : 80 }
}
