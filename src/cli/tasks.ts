import type { Loss } from '../batch/messages.js'
import type { Miss } from './attempt.js'
import type { LineItem } from './document-lines.js'
import { type Incoming, incomingLine, incomingSource, namedIn, onLine } from './documents.js'
import { inputError, type Source } from './sources.js'

/** One input, as it is handed to whoever works on it: a document to be opened, or a line. */
export type Task = SourceTask | LineItem

export interface SourceTask {
  readonly source: Source
  /** Of the bytes of which a record is known already. */
  readonly digest?: string
}

export function incomingOf(task: Task): Incoming {
  if ('error' in task) return task
  return 'place' in task ? incomingLine(task) : incomingSource(task.source)
}

/** What is said of an input that took its worker with it. */
export function missOfLoss(task: Task, loss: Loss): Miss {
  if ('error' in task) return task
  const { id, path } = 'place' in task ? namedIn(task) : { id: null, path: 'path' in task.source ? task.source.path : null }
  const miss: Miss = {
    error: inputError(path, 'input-unreadable', { ...loss }, id),
    opened: true,
    ...(loss.reason === 'internal-fault' ? { fault: true } : {}),
  }
  return 'place' in task && path === null ? onLine(miss, task.place) : miss
}
