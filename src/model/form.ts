import type { Pointer } from './pointer.js'

export type FormId = 'narrative-2008' | 'statistics-2008-fujian' | 'statistics-2014' | 'form-2019' | 'form-2021' | 'unknown'
/** The tables that a record may have, in its order. */
export const tableIds = ['proactive', 'requests', 'remedies', 'statistics'] as const
export type TableId = (typeof tableIds)[number]

/** One official form (or family of forms) as data: no control flow. */
export interface Form {
  readonly id: FormId
  /** First and last report year; null while the form is in force. */
  readonly years: { readonly from: number; readonly to: number | null }
  /** 文号 or law the form rests on. */
  readonly basis: string
  readonly outline: readonly OutlineHeading[]
  readonly tables: readonly Table[]
  readonly identities: readonly Identity[]
}

export interface OutlineHeading {
  readonly number: string
  /** Wordings in Simplified characters, the official one first. */
  readonly wordings: readonly string[]
  /** The table that stands under it. */
  readonly table: TableId | null
  /** Words that give the section away where no wording is prescribed; of two sections the later one in the outline has them. */
  readonly themes?: readonly string[]
  /** Usual, not prescribed. */
  readonly optional?: true
}

/** A table of the form, named after the section it stands in: 表二 is the table of section 二. */
export interface Table {
  readonly id: TableId
  /** '' for a table that stands in no numbered section and has a name. */
  readonly number: string
  readonly name?: { readonly zh: string; readonly en: string }
  readonly blocks: readonly Block[]
}

/** Rows under one header. */
export interface Block {
  readonly id: string
  /** What is printed over the block (第二十条第（一）项); none where the header alone opens it. */
  readonly titles: readonly string[]
  /** What stands in the first cell of a header of one line (信息内容); none where the header has several lines. */
  readonly corner: readonly string[]
  /** Header words that are no column of their own (申请人情况). */
  readonly headerWords: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly FormRow[]
  /**
   * `down`: one row under another, each with its label. `across`: rows side by side under their labels, figures in one line.
   * `list`: a long list of labels, each with its unit and a figure or two (统计表).
   */
  readonly direction: 'down' | 'across' | 'list'
  /** Headings between the rows of a list, without figures (主动公开情况). */
  readonly groups?: readonly string[]
}

export interface Column {
  /** '' where the cell is the row's own leaf. */
  readonly key: string
  /** The column has a tree of its own below the table: `/statistics/cumulative/<row>`. */
  readonly branch?: string
  readonly labels: readonly string[]
  readonly en: string
  /** `count` 件 · `change` signed 本年增/减 · `amount` money, kept in 万元. */
  readonly measure: 'count' | 'change' | 'amount'
  /** Where the printed unit goes, if the form leaves it to the report: `/procurement/unit`. */
  readonly unitKey?: string
}

export interface FormRow {
  /** Below the table's pointer: `outcomes/denied/stateSecret`. */
  readonly path: string
  /** The number printed before the label: 一 · （七） · 1. */
  readonly marker: string
  readonly labels: readonly string[]
  /** How messages call it: 一 · 三（三）1 · 三（七）. */
  readonly short: string
  readonly en: string
  /** The pointer path of the group the row is part of. */
  readonly group?: string
  /** Money in a column of counts, kept in 万元 or in this unit. */
  readonly measure?: 'amount'
  readonly unit?: '元'
  /** Heads a group of rows: figures of its own are the exception. */
  readonly heading?: true
  /** Not in the official form, or only in one of two: its absence says nothing. */
  readonly optional?: true
}

/** Σ left = Σ right over one record. */
export interface Identity {
  readonly rule: string
  /** Σ left ≤ Σ right: it excludes figures and confirms none. */
  readonly relation?: 'at-most'
  /** Holds only where these are printed: without 其它形式 a list of channels may be partial. */
  readonly onlyIfPrinted?: readonly Pointer[]
  /** Where it may break for a sound reason. */
  readonly severity?: 'warning'
  /** What the two sides are, for messages: the printed total stands on the right. */
  readonly left: readonly Term[]
  readonly right: readonly Term[]
}

export interface Term {
  readonly pointer: Pointer
  /** Counts only where none of these rows is printed (（六）其他处理 beside its three children). */
  readonly unlessPrinted?: readonly Pointer[]
  /** Counts only where its row is printed: rows that belong to one form of two. */
  readonly ifPrinted?: true
}
