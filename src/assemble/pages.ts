import type { Document } from '../model/document.js'
import type { Evidence } from '../model/report.js'

/** The evidence with the page on which it begins, where the container has pages. */
export function pagedIn({ rows }: Document): (evidence: Evidence) => Evidence {
  const begun: { readonly start: number; readonly page: number }[] = []
  for (const { cells, page } of rows) if (cells[0] && page !== undefined) begun.push({ start: cells[0].start, page })
  if (begun.length === 0) return (evidence) => evidence
  begun.sort((a, b) => a.start - b.start)
  return (evidence) => {
    if (evidence.page !== undefined) return evidence
    let [from, to] = [0, begun.length]
    while (to - from > 1) {
      const middle = (from + to) >> 1
      if ((begun[middle]?.start ?? 0) <= evidence.start) from = middle
      else to = middle
    }
    const page = begun[from]?.page
    return page === undefined ? evidence : { ...evidence, page }
  }
}
