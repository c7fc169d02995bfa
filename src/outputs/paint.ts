import { Chalk } from 'chalk'
import type { Severity } from '../model/rule.js'

type Paint = (text: string) => string

export interface Palette {
  readonly severity: Readonly<Record<Severity, Paint>>
  readonly strong: Paint
  readonly faint: Paint
  readonly mark: Paint
}

/** The sixteen colours every terminal has; without colour, nothing. */
export function palette(color: boolean): Palette {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return {
    severity: { error: chalk.red.bold, warning: chalk.yellow, info: chalk.cyan },
    strong: chalk.bold,
    faint: chalk.dim,
    mark: chalk.red,
  }
}
