function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Between linear and quadratic. */
export const linear = 9

/**
 * How many times as long `work` takes on four times the size: about 4 where it is linear, 16 where it is quadratic. Time of the processor,
 * so that it matters less what else runs; less than 20 ms counts as 20 ms. The least of two runs of each size, and of up to five where
 * that does not look linear.
 */
export function growth(work: (size: number) => void, size: number): number {
  let small = Number.POSITIVE_INFINITY
  let large = Number.POSITIVE_INFINITY
  let ratio = Number.POSITIVE_INFINITY
  for (let run = 1; run <= 2 || (run <= 5 && ratio >= linear); run++) {
    small = Math.min(
      small,
      processorTime(() => work(size)),
    )
    large = Math.min(
      large,
      processorTime(() => work(4 * size)),
    )
    ratio = large / Math.max(20, small)
  }
  return ratio
}
