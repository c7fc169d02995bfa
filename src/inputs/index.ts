import type { InputFormat } from '../model/input-format.js'
import text from './text.js'

/** The catalogue; the first that takes the bytes reads them. */
export const inputs: readonly InputFormat[] = [text]
