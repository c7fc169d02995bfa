import type { HandIn } from './roster.js'

/** The year that most units handed in; of two that as many did, the later. Null where no file says its year. */
export function expectedYear(files: readonly (readonly HandIn[])[]): number | null {
  const units = new Map<number, number>()
  for (const ofUnit of files) {
    for (const year of new Set(ofUnit.map((file) => file.year))) if (year !== null) units.set(year, (units.get(year) ?? 0) + 1)
  }
  const [most] = [...units].sort(([year, count], [otherYear, otherCount]) => otherCount - count || otherYear - year)
  return most?.[0] ?? null
}

/** Files of one unit that are of the same year, two and more; nobody knows that of files without a year. */
export function sameYear(files: readonly HandIn[]): readonly (readonly HandIn[])[] {
  const years = new Set(files.flatMap(({ year }) => (year === null ? [] : [year])))
  return [...years].map((year) => files.filter((file) => file.year === year)).filter(({ length }) => length > 1)
}
