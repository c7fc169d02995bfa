import { panelColumns } from '../compare/panel/columns.js'
import { type Group, groupsIn } from '../compare/panel/groups.js'
import { cellsOf, linesOf } from '../compare/roster/roster-names.js'
import { decode } from '../text/charset/decode.js'
import type { MessageId } from './messages.js'
import { readFile } from './read.js'

// One part of the bundle, loaded by `panel`.
export { panelFormats } from '../outputs/panels/index.js'
export { startPanel } from '../panel.js'
export { acceptedRecord, readWithText, ruleIds, ruleTitleIn } from './checking.js'

export const columnNames: readonly string[] = panelColumns.map(({ name }) => name)

/** Why a file holds no groups; thrown where it is asked for, since a lazy bundle has a class of faults of its own. */
export interface NoGroups {
  readonly fault: MessageId & ('groupsUnreadable' | 'groupsEmpty')
  readonly params: Readonly<Record<string, string>>
}

/** Who sums up whom, by a file of CSV. */
export function groupsOf(path: string): readonly Group[] | NoGroups {
  const read = readFile(path)
  if ('error' in read) return { fault: 'groupsUnreadable', params: { path, reason: String(read.error.error.params['reason']) } }
  const decoded = decode(read.bytes)
  const groups = 'text' in decoded && !decoded.text.includes('\0') ? groupsIn(linesOf(decoded.text).map(cellsOf)) : []
  return groups.length > 0 ? groups : { fault: 'groupsEmpty', params: { path } }
}
