import type { OutlineHeading } from '../../model/form.js'
import type { Checked } from '../../model/rule.js'

/** Whether anything of the table that stands under a heading is printed; false where no table stands there. */
export function tablePrinted(entry: OutlineHeading, checked: Checked): boolean {
  return checked.cells.some((cell) => cell.table.id === entry.table && checked.printed(cell.pointer))
}

/** Whether something that stands after the entry is there, so that the text cannot simply have ended before it. */
export function goesOnAfter(entry: number, checked: Checked): boolean {
  const later = checked.form?.outline.slice(entry + 1) ?? []
  return (
    checked.headings.some((heading) => heading.entry > entry) || later.some((heading) => tablePrinted(heading, checked)) || signed(checked)
  )
}

/** A date below the last heading is the signature's. */
function signed(checked: Checked): boolean {
  const date = checked.evidence('/publishedOn')
  return date !== null && checked.headings.length > 0 && checked.headings.every((heading) => heading.section.start < date.start)
}

/** A form without tables is a narrative: no notice fixes its headings. */
export function isNarrative(checked: Checked): boolean {
  return checked.form?.outline.every((entry) => entry.table === null) ?? true
}
