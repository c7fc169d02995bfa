import type { Folded } from '../model/document.js'
import type { Recognition } from '../model/recognition.js'
import type { Particulars } from '../model/report.js'

/** Whether a text is a report at all: it prints a table of one, or speaks of 信息公开 and says of which year or under which title. */
export function isReport(folded: Folded, recognition: Recognition, { title, year }: Particulars): boolean {
  return recognition.printed.length > 0 || (folded.text.includes('信息公开') && (title !== null || year !== null))
}
