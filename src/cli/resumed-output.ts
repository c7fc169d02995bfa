import { realpathSync, renameSync, type Stats, statSync } from 'node:fs'
import type { Partial } from '../batch/partial.js'
import type { Extracted } from '../model/output-format.js'
import type { Answer } from './answer.js'
import type { AnswerOutput } from './answer-output.js'
import { errorCode } from './descriptor.js'
import { UsageFault } from './fault.js'
import type { Settings } from './options.js'
import type { Source } from './sources.js'
import type { SourceTask } from './tasks.js'
import { version } from './version.js'

/** A run with --resume: its lines are kept while it goes on, and are the output when it is over. */
export interface Resumed {
  readonly tasks: readonly SourceTask[]
  /** How many inputs need not be done again, unless they have changed. */
  readonly known: number
  readonly output: AnswerOutput
  /** The whole output in the place of the old. */
  finish(isLines: boolean, print: (answers: Iterable<Answer>, output: string) => Promise<void>): Promise<void>
}

/** The file itself: what a link leads to keeps its name. */
function target(output: string | undefined): string {
  if (output === undefined || output === '-') throw new UsageFault('resumeWithoutOutput')
  const old: Stats | undefined = statSync(output, { throwIfNoEntry: false })
  if (old && !old.isFile()) throw new UsageFault('resumeWithoutOutput')
  return old ? realpathSync(output) : output
}

export async function resumed(sources: readonly Source[], settings: Settings): Promise<Resumed> {
  if (settings.ndjsonInput) throw new UsageFault('resumeOfLines')
  const path = target(settings.output)
  const given = settings.output ?? ''
  const { Partial } = await import('../batch/partial.js')
  const head = { version, options: { evidence: settings.evidence ?? 'full' } }
  const partial = writing(given, () => new Partial(`${path}.partial`, head))
  const tasks = sources.map((source): SourceTask => {
    const digest = 'path' in source ? partial.digestOf(source.path) : null
    return digest === null ? { source } : { source, digest }
  })
  const known = tasks.filter(({ digest }) => digest !== undefined).length
  return { tasks, known, output: keptOutput(partial, tasks, given), finish: (isLines, print) => finish(partial, path, isLines, print) }
}

function keptOutput(partial: Partial, tasks: readonly SourceTask[], given: string): AnswerOutput {
  let next = 0
  return {
    put: (answer) => {
      const source = tasks[next++]?.source
      const path = source && 'path' in source ? source.path : null
      if (answer.unchanged && path !== null) partial.keep(path)
      else {
        const alone = writing(given, () => partial.add({ path, digest: answer.digest }, answer.line()))
        if (!alone) throw new UsageFault('resumedTwice', { path: partial.path })
      }
    },
    flush: () => {},
    end: () => {},
    open: true,
    noted: true,
  }
}

async function finish(
  partial: Partial,
  path: string,
  isLines: boolean,
  print: (answers: Iterable<Answer>, output: string) => Promise<void>,
): Promise<void> {
  if (isLines && partial.isInOrder) {
    partial.close()
    renameSync(partial.path, path)
  } else {
    await print(linesOf(partial), path)
    partial.close()
  }
  partial.remove()
}

/** Lines as they were answered. */
function* linesOf(partial: Partial): Iterable<Answer> {
  for (const line of partial.lines()) {
    const extracted = (): Extracted => JSON.parse(Buffer.from(line).toString('utf8'))
    yield { miss: null, digest: null, unchanged: true, extracted, line: () => line }
  }
}

/** What cannot be written is about the whole run. */
function writing<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (fault) {
    const reason = errorCode(fault)
    throw reason === null ? fault : new UsageFault('cannotWrite', { path, reason })
  }
}
