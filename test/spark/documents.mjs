import { inventedReport } from '../../bench/invented-report.mjs'

const stems = [...'甲乙丙丁戊己庚辛壬癸']
const branches = [...'子丑寅卯辰巳午未申酉戌亥']
const years = [2021, 2022, 2023, 2024, 2025]

/** Made-up reports of some organs over five years, and among them texts that are none: lines as the filter takes them. */
export function documents(organs) {
  const reports = Array.from({ length: organs }, (_, organ) =>
    years.map((year) => ({
      id: `${organ}-${year}`,
      text: inventedReport(organ)
        .replaceAll(`乙${organ}局`, `${stems[organ % 10]}${branches[Math.floor(organ / 10)]}局`)
        .replaceAll('2024年', `${year + 1}年`)
        .replaceAll('2023年', `${year}年`),
    })),
  ).flat()
  const others = Array.from({ length: 5 }, (_, at) => ({ id: `none-${at}`, text: `第${at}号，没有什么` }))
  return [...reports, ...others]
}
