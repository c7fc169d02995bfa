import type { Refusal } from '../model/input-format.js'

/** Characters (UTF-16 units) a document may show. The longest reports have a few hundred thousand; time and memory grow with them. */
export const longestText: number = 4 * 1024 * 1024

export const textTooLong: Refusal = { code: 'input-unreadable', params: { reason: 'text-too-long', limit: longestText } }
