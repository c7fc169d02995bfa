import type { InputError } from '../model/result.js'
import type { Invocation } from './command.js'
import type { Progress } from './progress.js'

/** The words beside an error line: for people, on standard error. */
export async function noteError(error: InputError, { language, terminal }: Invocation, progress?: Progress): Promise<void> {
  const { errorPlace, errorSentence } = await import('../outputs/input-errors.js')
  progress?.clear()
  terminal.note(`disclose: ${errorPlace(error, language)}${language === 'zh' ? '：' : ': '}${errorSentence(error, language)}`)
}
