import { type Answer, answerTo } from './answer.js'
import { DocumentLines } from './document-lines.js'
import { areFew, Few } from './few.js'
import type { Settings } from './options.js'
import type { Source } from './sources.js'
import type { SourceTask } from './tasks.js'

type Reader = Parameters<typeof answerTo>[1]

/** Documents in the order given, read here or by workers; `beforeWait` hands on what is held back. */
export async function* answersTo(
  tasks: readonly SourceTask[],
  settings: Settings,
  reader: Reader,
  beforeWait: () => void,
): AsyncIterable<Answer> {
  const few = areFew(
    tasks.map(({ source }) => source),
    settings,
  )
  if (few) for (const task of tasks) yield answerTo(task, reader, settings)
  else {
    const { pooledSources } = await import('./pooled-answers.js')
    yield* pooledSources(tasks, settings, reader, beforeWait)
  }
}

/** A filter: each line is answered before the next is waited for. Of many lines, workers are handed what is there. */
export async function* answersToLines(
  sources: readonly Source[],
  settings: Settings,
  reader: Reader,
  beforeWait: () => void,
): AsyncIterable<Answer> {
  const lines = new DocumentLines(sources, beforeWait)
  const few = new Few(settings)
  try {
    for (let line = lines.next(); line; line = lines.next()) {
      if (few.exceededBy('text' in line ? line.text.length : 0)) {
        const { pooledAnswers } = await import('./pooled-answers.js')
        return yield* pooledAnswers(lines.batches(line), settings, reader, beforeWait)
      }
      yield answerTo(line, reader, settings)
    }
  } finally {
    lines.end()
  }
}
