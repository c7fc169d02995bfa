import type { Bilingual, Severity } from '../../model/rule.js'

export type RosterRuleId =
  | 'not-handed-in'
  | 'handed-in-twice'
  | 'last-years-report'
  | 'later-years-report'
  | 'year-not-known'
  | 'unit-not-known'
  | 'not-on-roster'
  | 'roster-ambiguous'

/** What can be wrong with a unit of a roster: about a run, not about one report, so none of these is in `rules/`. */
export interface RosterRule {
  readonly severity: Severity
  readonly title: Bilingual
  /** By case; each ends as a sentence does. */
  readonly messages: Readonly<Record<string, Bilingual>>
}

export const rosterRules: Readonly<Record<RosterRuleId, RosterRule>> = {
  'not-handed-in': {
    severity: 'error',
    title: { zh: '没有交报告', en: 'No report was handed in' },
    messages: {
      plain: { zh: '没有收到这个单位的报告。', en: 'No report of this unit was handed in.' },
      perhaps: {
        zh: '没有收到这个单位的报告；{files} 可能是，但还对得上别的单位。',
        en: 'No report of this unit was handed in; {files} may be it, but fits another unit as well.',
      },
      unknown: {
        zh: '没有收到写明是这个单位的报告；看不出单位的文件有 {count} 份。',
        en: 'No report that says it is of this unit was handed in; files that do not say whose they are: {count}.',
      },
    },
  },
  'handed-in-twice': {
    severity: 'error',
    title: { zh: '同一年度交了两份', en: 'Two reports for one year' },
    messages: {
      different: {
        zh: '{year} 年度交了 {count} 份，数字不同：{files}。请确定以哪一份为准。',
        en: '{count} reports for {year}, with different figures: {files}. Decide which one counts.',
      },
      same: {
        zh: '{year} 年度交了 {count} 份，数字相同：{files}。留下一份即可。',
        en: '{count} reports for {year}, with the same figures: {files}. One is enough.',
      },
      unread: {
        zh: '{year} 年度交了 {count} 份，其中有读不出的：{files}。请确定以哪一份为准。',
        en: '{count} reports for {year}, not all of which can be read: {files}. Decide which one counts.',
      },
    },
  },
  'last-years-report': {
    severity: 'error',
    title: { zh: '交的是往年的报告', en: 'A report of an earlier year' },
    messages: {
      plain: {
        zh: '交的是 {year} 年度的报告，多数单位交的是 {expected} 年度：{files}。',
        en: 'The report is of {year}, and most units handed in {expected}: {files}.',
      },
    },
  },
  'later-years-report': {
    severity: 'error',
    title: { zh: '交的是以后年度的报告', en: 'A report of a later year' },
    messages: {
      plain: {
        zh: '交的是 {year} 年度的报告，多数单位交的是 {expected} 年度：{files}。',
        en: 'The report is of {year}, and most units handed in {expected}: {files}.',
      },
    },
  },
  'year-not-known': {
    severity: 'warning',
    title: { zh: '看不出是哪一年度', en: 'The year is not known' },
    messages: {
      plain: {
        zh: '看不出是哪一年度的报告，不能判断是不是多数单位所交的 {expected} 年度：{files}。',
        en: 'Nothing says of which year the report is, so it may not be of {expected} as most are: {files}.',
      },
    },
  },
  'unit-not-known': {
    severity: 'warning',
    title: { zh: '看不出是哪个单位', en: 'The unit is not known' },
    messages: {
      plain: {
        zh: '看不出这份文件是哪个单位的，没有对到名单上。',
        en: 'Nothing says whose file this is, so it counts for no unit of the roster.',
      },
    },
  },
  'not-on-roster': {
    severity: 'warning',
    title: { zh: '名单上没有', en: 'Not on the roster' },
    messages: {
      plain: { zh: '名单上没有这个单位：{files}。', en: 'The roster does not name this unit: {files}.' },
    },
  },
  'roster-ambiguous': {
    severity: 'warning',
    title: { zh: '与名单对不准', en: 'More than one fits' },
    messages: {
      units: {
        zh: '名单上的{names}都对得上，没有计入任何一个：{files}。请在名单上写全称。',
        en: '{names} of the roster all fit, so it counts for none of them: {files}. Write full names into the roster.',
      },
      organs: {
        zh: '名单上的{names}还对得上别的单位，没有计入：{files}。请在名单上写全称。',
        en: '{names} of the roster fits another unit too, so it does not count: {files}. Write full names into the roster.',
      },
    },
  },
}

/** The title of a finding that a roster made; null for other rules. */
export function rosterTitle(id: string): Bilingual | null {
  return Object.hasOwn(rosterRules, id) ? rosterRules[id as RosterRuleId].title : null
}
