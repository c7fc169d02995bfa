import type { Particulars } from '../model/report.js'
import type { Section } from '../model/section.js'
import type { Span } from '../model/span.js'

/** What the forms know of outlines and tables, all in Simplified characters. */
export interface SegmentVocabulary {
  /** Known wordings of headings, without number. */
  readonly headings: readonly string[]
  /** Labels of table rows, without number: they look like headings and are none. */
  readonly rowLabels: readonly string[]
  /** Words that open a table: 信息内容, 申请人情况, 指标名称. */
  readonly headerWords: readonly string[]
}

export interface Segmentation {
  readonly particulars: Particulars
  /** Where the date of publication stands; behind the last section it is the signature's. */
  readonly dated: Span | null
  readonly sections: readonly Section[]
  /** The report without what the site prints around it; every section lies inside. */
  readonly body: Span
  /** Where the report speaks before its first heading; empty where it does not. */
  readonly opening: Span
}
