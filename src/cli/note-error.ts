import type { InputError } from '../model/result.js'
import { errorPlace, errorSentence } from '../outputs/input-errors.js'
import type { Invocation } from './command.js'
import type { Progress } from './progress.js'
import type { Sink } from './sink.js'

/** The words beside an error line: for people, on standard error. */
export function noteError(error: InputError, { language, terminal }: Invocation, sink: Sink, progress?: Progress): void {
  // The line first, then what is said of it.
  sink.flush()
  progress?.clear()
  terminal.note(`disclose: ${errorPlace(error, language)}${language === 'zh' ? '：' : ': '}${errorSentence(error, language)}`)
}
