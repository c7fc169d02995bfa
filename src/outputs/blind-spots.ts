import type { Bilingual } from '../model/rule.js'

export const blindHeading: Bilingual = {
  zh: '等式看不出的差错（等式成立，不等于数字无误）：',
  en: 'What sums cannot see, so that all may hold and a figure still be wrong:',
}

/** docs/architecture.md#blind-spots; a test compares the two. */
export const blindSpots: readonly Bilingual[] = [
  {
    zh: '申请人情况有两列整列填反，或者办理结果有两行整行填反',
    en: 'two applicant columns exchanged whole, or two outcome rows exchanged',
  },
  { zh: '两行两列相交的四格，一增一减正好抵消', en: 'a rectangle of changes, +k and −k in two rows and two columns' },
  { zh: '整张表抄的是上年的', en: 'the whole table of last year' },
  {
    zh: '数字不在任何等式里，填错了也看不出，例如第二十条的全部数字',
    en: 'a wrong figure that stands in no identity: all of article 20, for one',
  },
  { zh: '申请件数归错了办理结果', en: 'a request counted under the wrong outcome' },
]
