import type { Style } from '../model/output-format.js'
import type { PanelResult } from '../model/panel.js'
import type { Audience } from './printer.js'

export type PanelStyle = Style & {
  /** The columns of a row, in their order. */
  readonly columns: readonly string[]
  ruleTitle(rule: string): string | null
}

/** One file in `panels/`: a panel in, text out. */
export interface PanelPrinter {
  readonly id: string
  readonly audience: Audience
  render(panel: PanelResult, style: PanelStyle): string
}
