/** 42.1%; 100% and 0% only of all and of nothing. */
export function percent(share: number): string {
  const rounded = Math.round(share * 1000) / 10
  return `${share < 1 && rounded === 100 ? 99.9 : share > 0 && rounded === 0 ? 0.1 : rounded}%`
}
