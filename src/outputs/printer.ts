import type { Form } from '../model/form.js'
import type { CheckedInput, FindingFormat, RecordFormat, Style } from '../model/output-format.js'
import type { Pointer } from '../model/pointer.js'
import type { Summary } from '../model/result.js'

/** Names of cells for people, handed over by the edge: an output knows no form. */
export interface Place {
  /** 表三 第5行 自然人; null for what is no cell. */
  place(pointer: Pointer): string | null
}

/** A checked input, or what a roster says beside them. */
export type PlacedInput = CheckedInput &
  Place & {
    /** Whose report it is, where no record says so: by its path. */
    readonly unit?: string | null
    /** What a roster says of a unit: no input of its own, and named by the unit. */
    readonly ofRoster?: true
  }

/** People read errors where they stand; programs get a line, and people a note beside it. */
export type Audience = 'people' | 'programs'

/** What a format makes: text, or bytes that are none. */
export type Output = string | Uint8Array

export interface RecordPrinter extends RecordFormat {
  readonly audience: Audience
  render(extracted: Parameters<RecordFormat['render']>[0], style: Style & { readonly forms: readonly Form[] }): string
}

/** Titles of rules, handed over by the edge: an output knows no rule. */
export type FindingStyle = Style & { ruleTitle?(rule: string): string | null }

export interface FindingPrinter<Made extends Output = string> extends Omit<FindingFormat, 'render' | 'close'> {
  readonly audience: Audience
  /** What it makes is no text: nothing for a terminal. */
  readonly binary?: true
  /** A printer for one run, of a format that has a head in the language or keeps sums. */
  begin?(style: FindingStyle): FindingPrinter<Made>
  render(checked: PlacedInput, style: FindingStyle): Made
  close(summary: Summary, style: FindingStyle): Made
}

/** A catalogue entry: what is heavy loads only when it is asked for. */
export interface Entry<T> {
  readonly id: string
  load(): Promise<T>
}
