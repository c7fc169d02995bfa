import { contentOf } from '../src/inputs/content.js'
import { readText as read } from '../src/inputs/text.js'
import type { Document } from '../src/model/document.js'
import type { Refusal } from '../src/model/input-format.js'
import type { ReportRecord } from '../src/model/report.js'
import type { InputError } from '../src/model/result.js'
import type { SourceBytes } from '../src/model/source-bytes.js'
import { reportOf } from '../src/pipeline.js'
import { sha256 } from '../src/text/digest.js'

/** Text and Markdown need no reader that loads later: tests of what comes after reading do not wait. */
export function documentOf(bytes: Uint8Array): Document | Refusal {
  const content = contentOf(bytes)
  return 'code' in content ? content : read(content)
}

export function readReport(source: SourceBytes): ReportRecord | InputError {
  const document = documentOf(source.bytes)
  if ('code' in document) throw new Error(JSON.stringify(document))
  return reportOf(document, source, { sha256 })
}

export function readText({ bytes }: SourceBytes): string {
  const document = documentOf(bytes)
  if ('code' in document) throw new Error(JSON.stringify(document))
  return document.text
}
