import type { RunRule } from '../run-rule.js'

export const stale = 'baseline-stale'

export const baselineRules: Readonly<Record<typeof stale, RunRule>> = {
  [stale]: {
    severity: 'warning',
    title: { zh: '基线中的一条已不再出现', en: 'No longer found, and still in the baseline' },
    checks: {
      zh: '基线中的每一条，这次检查到那个单位、那个年度的报告时仍然发现。没有查到的报告、关闭的规则，不作判断。',
      en: 'Every entry of the baseline is still found where a report of its unit and year was checked. Nothing is said of reports that were not in this run, nor of rules that are off.',
    },
    act: {
      zh: '多半是已经改正。用 --update-baseline 更新基线；留着这一条，同样的问题再出现时就不会报告。',
      en: 'Most likely it was put right. Write the baseline anew with --update-baseline: while the entry stays, the same finding would not be told if it came back.',
    },
    messages: {
      plain: {
        zh: '基线中的 {rule}{cell}这次没有再发现。请用 --update-baseline 更新基线。',
        en: '{rule}{cell} of the baseline was not found this time. Write the baseline anew with --update-baseline.',
      },
    },
  },
}
