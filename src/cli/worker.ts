import type { Craft } from '../batch/serve.js'
import { serve } from '../batch/serve.js'
import { type AnswerOptions, answerTo } from './answer.js'
import type { Miss } from './attempt.js'
import { officeKindOf } from './converting.js'
import type { Task } from './tasks.js'

// The entry of dist/worker.cjs: what a worker thread runs (scripts/thread.cjs).

/** What a worker is for. */
export interface Brief extends AnswerOptions {
  readonly command: 'extract'
}

/** An answer on its way out of a worker. */
export type Sent =
  | { readonly line: Uint8Array<ArrayBuffer>; readonly digest: string | null }
  | { readonly unchanged: string }
  | { readonly miss: Miss }
  /** An office program would have to be started and, if need be, ended: that is not for a thread that may be ended itself. */
  | { readonly aside: true }

async function extracting(options: AnswerOptions): Promise<Craft<Task, Sent>> {
  const { readUnconverted, conforming, sha256 } = await import('./reading.js')
  const encoder = new TextEncoder()
  return {
    perform: async (task) => {
      const answer = await answerTo(task, { readReport: readUnconverted, conforming, sha256 }, options)
      if (answer.miss) return officeKindOf(answer.miss.error) === null ? { miss: answer.miss } : { aside: true }
      if (answer.unchanged) return { unchanged: answer.digest ?? '' }
      return { line: encoder.encode(String(answer.line())), digest: answer.digest }
    },
    moved: (sent) => ('line' in sent ? [sent.line.buffer] : []),
  }
}

void serve((brief) => extracting(brief as Brief))
