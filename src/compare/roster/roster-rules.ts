import type { RunRule } from '../run-rule.js'

export type RosterRuleId =
  | 'not-handed-in'
  | 'handed-in-twice'
  | 'last-years-report'
  | 'later-years-report'
  | 'year-not-known'
  | 'unit-not-known'
  | 'not-on-roster'
  | 'roster-ambiguous'

/** What can be wrong with a unit of a roster. */
export const rosterRules: Readonly<Record<RosterRuleId, RunRule>> = {
  'not-handed-in': {
    severity: 'error',
    title: { zh: '没有交报告', en: 'No report was handed in' },
    checks: {
      zh: '名单上的每个单位，都应有一份文件写明是它的：看正文写的单位，正文没有的看文件名和文件夹名。',
      en: 'Every unit of the roster has a file that is of it: by the text, else by the file’s name or folder.',
    },
    act: {
      zh: '催交；或对一对名单的写法、看不出单位的文件。',
      en: 'Ask for the report; or see how the roster writes the name, and whose the files without a unit are.',
    },
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
    checks: {
      zh: '一个单位同一年度只有一份文件。表格的数字都相同时只作警告。',
      en: 'A unit has one file of a year. Where the tables are the same it is only a warning.',
    },
    act: { zh: '请单位确认以哪一份为准，删去另一份。', en: 'Have the unit say which one counts, and take the other away.' },
    messages: {
      different: {
        zh: '{year} 年度交了 {count} 份，内容不同：{files}。请确定以哪一份为准。',
        en: '{count} reports for {year}, which differ: {files}. Decide which one counts.',
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
    checks: {
      zh: '单位的文件是名单上多数单位所交的那个年度的。两个年度一样多时，取较晚的。',
      en: 'The unit’s file is of the year that most units of the roster handed in; of two years that as many did, the later.',
    },
    act: {
      zh: '退回，请单位交本年度的报告；也可能是报告的标题忘了改年份。',
      en: 'Send it back and ask for this year’s; or the title still has last year’s number.',
    },
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
    checks: {
      zh: '单位的文件是名单上多数单位所交的那个年度的。',
      en: 'The unit’s file is of the year that most units of the roster handed in.',
    },
    act: {
      zh: '看标题里的年份是否写错；如果多数单位交的才是往年的，逐一退回。',
      en: 'See whether the year in the title is wrong; or whether it is the many who handed in an earlier year.',
    },
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
    checks: { zh: '正文或文件名、文件夹名写明年度。', en: 'The text, or the file’s name or folder, says the year.' },
    act: { zh: '打开文件看一看，请单位在标题里写明年度。', en: 'Look into the file, and have the unit put the year into the title.' },
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
    checks: { zh: '正文或文件名、文件夹名写明单位。', en: 'The text, or the file’s name or folder, says whose report it is.' },
    act: {
      zh: '打开文件看一看是谁的，文件改用单位名称命名后再核对一次。',
      en: 'See whose it is, name the file after the unit, and check again.',
    },
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
    checks: { zh: '每份文件的单位都在名单上。', en: 'The unit of every file is on the roster.' },
    act: {
      zh: '补进名单，或者把文件拿走；也可能是名单或报告里的名称写得不一样。',
      en: 'Add it to the roster, or take the file away; or one of them writes the name in another way.',
    },
    messages: {
      plain: { zh: '名单上没有这个单位：{files}。', en: 'The roster does not name this unit: {files}.' },
    },
  },
  'roster-ambiguous': {
    severity: 'warning',
    title: { zh: '与名单对不准', en: 'More than one fits' },
    checks: { zh: '名单上的简称只对得上一个单位。', en: 'A short name of the roster fits one unit only.' },
    act: { zh: '在名单上写全称。', en: 'Write full names into the roster.' },
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
