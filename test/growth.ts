function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * How many times as long `work` takes on four times the size: about 4 where it is linear, 16 where it is quadratic. Time of the processor,
 * so that it does not matter what else runs; less than 20 ms counts as 20 ms.
 */
export function growth(work: (size: number) => void, size: number): number {
  const least = (each: number): number => Math.min(...[1, 2].map(() => processorTime(() => work(each))))
  return least(4 * size) / Math.max(20, least(size))
}

/** Between linear and quadratic. */
export const linear = 9
