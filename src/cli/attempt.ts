import type { InputError } from '../model/result.js'
import { UsageFault } from './fault.js'
import { inputError, unopened } from './sources.js'

/** An input that gave no record. */
export interface Miss {
  readonly error: InputError
  /** Tells a bad input from one that was not there. */
  readonly opened: boolean
  /** The program failed, not the input. */
  readonly fault?: true
}

/** What is being worked on, as its error line would name it. */
export interface Subject {
  readonly path: string | null
  readonly id?: string | null
  readonly place?: Readonly<Record<string, number>>
}

/** Why a source was not read to its end: the system, or a fault of ours. */
export function stoppedBy(fault: unknown, subject: Subject): Miss {
  const system = fault instanceof Error && 'syscall' in fault
  return system ? { error: unopened(subject.path, fault), opened: false } : missOf(fault, subject)
}

/** A fault of ours as the error line of the input it was met in. */
function missOf(fault: unknown, { path, id = null, place = {} }: Subject): Miss {
  // What was typed wrong, or cannot be written, is about the whole run.
  if (fault instanceof UsageFault) throw fault
  const message = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)
  return { error: inputError(path, 'input-unreadable', { reason: 'internal-fault', ...place, message }, id), opened: true, fault: true }
}

/** Works on one input; a fault of ours ends that input and not the run. */
export async function attempted<T>(subject: Subject, work: () => T | Promise<T>, missed: (miss: Miss) => T): Promise<T> {
  try {
    return await work()
  } catch (fault) {
    return missed(missOf(fault, subject))
  }
}
