export { figureAt } from './figure-at.js'
export type { CheckOptions, EarlierReport } from './model/check-options.js'
export type {
  DiffCell,
  DiffEdit,
  DiffHeading,
  DiffSection,
  DiffSentence,
  DiffSide,
  DiffState,
  HeadingChange,
  Repeated,
  ReportDiff,
  SentenceChange,
  SentenceTally,
} from './model/diff.js'
export type { Document, Script, Source, SourceFormat } from './model/document.js'
export type { Cause, Change, Finding, FindingEvidence } from './model/finding.js'
export type { FormId, TableId } from './model/form.js'
export type {
  Gap,
  MissingMembers,
  NearName,
  PanelCheck,
  PanelFinding,
  PanelResult,
  PanelRow,
  PanelSummary,
  Unpaired,
} from './model/panel.js'
export type { Pointer } from './model/pointer.js'
export type { Ports } from './model/ports.js'
export type { ComparedText, ProseSection } from './model/prose-section.js'
export type { Comparable } from './model/read-report.js'
export type {
  Breakdown,
  CellState,
  Claim,
  Contact,
  Evidence,
  Figures,
  Indicator,
  IndicatorId,
  Particulars,
  RecordInput,
  ReportRecord,
  Scope,
  StatedQuantity,
  Statement,
} from './model/report.js'
export type { InputError, InputErrorCode, ReportResult, Summary, Tally, Validation } from './model/result.js'
export type { Language, Severity } from './model/rule.js'
export type { Section } from './model/section.js'
export type { Conversion, SourceBytes } from './model/source-bytes.js'
export type { Span } from './model/span.js'
export type { Warning, WarningCode } from './model/warning.js'
export type { Group, PanelBuilder, PanelOptions } from './panel.js'
export { panelOf, startPanel } from './panel.js'
export { checkReport, diffReports, readComparable, readReport, readText } from './pipeline.js'
