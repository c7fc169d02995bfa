import { type Craft, serve } from '../batch/serve.js'
import type { CheckOptions } from '../model/check-options.js'
import type { ReportResult } from '../model/result.js'
import { type AnswerOptions, answerTo } from './answer.js'
import type { Miss } from './attempt.js'
import { officeKindOf } from './converting.js'
import { checkedSource, isInFile } from './judging.js'
import type { SourceTask, Task } from './tasks.js'

// The entry of dist/worker.cjs: what a worker thread runs (scripts/thread.cjs).

/** What a worker is for. */
export type Brief =
  | { readonly command: 'extract'; readonly options: AnswerOptions }
  | { readonly command: 'check'; readonly options: CheckOptions }

/** An office program would have to be started and, if need be, ended: that is not for a thread that may be ended itself. */
export interface Aside {
  readonly aside: true
}

interface Missed {
  readonly miss: Miss
}

/** An answer on its way out of a worker; the record as a line of NDJSON. */
export type SentAnswer =
  | { readonly line: Uint8Array<ArrayBuffer>; readonly digest: string | null }
  | { readonly unchanged: string }
  | Missed

/** A checked document on its way out of a worker; the record as JSON. */
export type SentJudgement =
  | { readonly result: ReportResult; readonly text: string; readonly inFile: boolean; readonly record: string }
  | Missed

const missed = (miss: Miss): Missed | Aside => (officeKindOf(miss.error) === null ? { miss } : { aside: true })

async function extracting(options: AnswerOptions): Promise<Craft<Task, SentAnswer | Aside>> {
  const { readUnconverted, conforming, sha256 } = await import('./reading.js')
  const encoder = new TextEncoder()
  return {
    perform: async (task) => {
      const answer = await answerTo(task, { readReport: readUnconverted, conforming, sha256 }, options)
      if (answer.miss) return missed(answer.miss)
      if (answer.unchanged) return { unchanged: answer.digest ?? '' }
      return { line: encoder.encode(String(answer.line())), digest: answer.digest }
    },
    moved: (sent) => ('line' in sent ? [sent.line.buffer] : []),
  }
}

async function checking(options: CheckOptions): Promise<Craft<SourceTask, SentJudgement | Aside>> {
  const engine = await import('./checking.js')
  return {
    perform: async ({ source }) => {
      const checked = await checkedSource(source, () => options, engine.readUnconverted, engine)
      if ('error' in checked) return missed(checked)
      const { report, text, result } = checked
      return { result, text, inFile: isInFile(report), record: JSON.stringify(report) }
    },
    moved: () => [],
  }
}

/** A worker works on what it was started for. */
function craftFor(brief: Brief): Promise<Craft<never, unknown>> {
  return brief.command === 'extract' ? extracting(brief.options) : checking(brief.options)
}

void serve<never, unknown>((brief) => craftFor(brief as Brief))
