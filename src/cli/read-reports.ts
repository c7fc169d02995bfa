import type { ComparedText } from '../model/prose-section.js'
import type { RecordInput } from '../model/report.js'
import type { Language } from '../model/rule.js'
import type { SourceBytes } from '../model/source-bytes.js'
import { attempted, type Miss } from './attempt.js'
import { documentsOf, isRecordFile } from './documents.js'
import { recordsOf } from './record-file.js'
import type { Source } from './sources.js'

type Engine = Pick<typeof import('./checking.js'), 'acceptedRecord' | 'readWithText'>

/** A report, from a record or a document; its sentences are there only with the document, and made only where they are asked for. */
export interface ReadReport {
  readonly report: RecordInput
  readonly path: string | null
  prose?(): ComparedText
}

/** Records from standard input and where the name of the file is that of records, else a document. */
export async function* reportsIn(sources: readonly Source[], language: Language, engine: Engine): AsyncIterable<ReadReport | Miss> {
  for (const source of sources) {
    if ('standardInput' in source || ('path' in source && isRecordFile(source.path))) yield* recordsIn(source, language, engine)
    else for (const incoming of documentsOf([source])) yield 'error' in incoming ? incoming : await documentIn(incoming.source, engine)
  }
}

function* recordsIn(source: Source, language: Language, engine: Engine): Iterable<ReadReport | Miss> {
  for (const item of recordsOf(source, () => {})) {
    if ('error' in item) {
      yield item
      continue
    }
    const report = engine.acceptedRecord(item, language)
    yield 'error' in report ? { error: report.error, opened: true } : { report, path: report.source?.path ?? item.path }
  }
}

function documentIn(source: SourceBytes, engine: Engine): Promise<ReadReport | Miss> {
  const work = async (): Promise<ReadReport | Miss> => {
    const { report, prose } = await engine.readWithText(source)
    return 'error' in report ? { error: report, opened: true } : { report, path: source.path, prose }
  }
  return attempted(source, work, (miss) => miss)
}
