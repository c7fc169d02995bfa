import type { InputError } from '../model/result.js'
import { errorPlace, errorSentence } from '../outputs/input-errors.js'
import type { Invocation } from './command.js'
import type { Progress } from './progress.js'

/** The words beside an error line: for people, on standard error. */
export function noteError(error: InputError, { language, terminal }: Invocation, progress?: Progress): void {
  progress?.clear()
  terminal.note(`disclose: ${errorPlace(error, language)}${language === 'zh' ? '：' : ': '}${errorSentence(error, language)}`)
}
