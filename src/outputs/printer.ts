import type { Form } from '../model/form.js'
import type { CheckedInput, FindingFormat, RecordFormat, Style } from '../model/output-format.js'
import type { Pointer } from '../model/pointer.js'

/** Names of cells for people, handed over by the edge: an output knows no form. */
export interface Place {
  /** 表三 第5行 自然人; null for what is no cell. */
  place(pointer: Pointer): string | null
}

export type PlacedInput = CheckedInput & Place

/** People read errors where they stand; programs get a line, and people a note beside it. */
export type Audience = 'people' | 'programs'

export interface RecordPrinter extends RecordFormat {
  readonly audience: Audience
  render(extracted: Parameters<RecordFormat['render']>[0], style: Style & { readonly forms: readonly Form[] }): string
}

export interface FindingPrinter extends Omit<FindingFormat, 'render'> {
  readonly audience: Audience
  render(checked: PlacedInput, style: Style): string
}

/** A catalogue entry: what is heavy loads only when it is asked for. */
export interface Entry<T> {
  readonly id: string
  load(): Promise<T>
}
