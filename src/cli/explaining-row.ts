import type { ExplainedAddend, ExplainedRow } from '../model/explanation.js'
import type { Pointer } from '../model/pointer.js'
import type { Evidence } from '../model/report.js'
import type { Checked, Naming } from '../model/rule.js'

/** Where figures of a row were put by sums: what is printed, and what came into each of its cells. */
export function explainedRow(pointer: Pointer, checked: Checked, naming: Naming): ExplainedRow | null {
  const own = checked.cell(pointer)
  if (!own) return null
  const cells = checked.cells
    .filter(({ row, block }) => row === own.row && block === own.block)
    .map((cell): ExplainedAddend => {
      return {
        pointer: cell.pointer,
        name: naming.column(cell.pointer),
        value: checked.figure(cell.pointer),
        evidence: checked.evidence(cell.pointer),
      }
    })
  const placed = cells.some(({ evidence }) => evidence?.method === 'aligned' || evidence?.method === 'unglued')
  return placed ? { printed: printedIn(cells.flatMap(({ evidence }) => evidence ?? [])), cells } : null
}

/** The longest quote that holds all others, or else all of them in turn, parted where they do not touch. */
function printedIn(evidence: readonly Evidence[]): string {
  const inOrder = evidence.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let printed = ''
  let behind = -1
  for (const { start, end, quote } of inOrder) {
    if (end <= behind || quote === '') continue
    printed += `${printed === '' || start === behind ? '' : ' '}${start < behind ? quote.slice(behind - start) : quote}`
    behind = end
  }
  return printed
}
