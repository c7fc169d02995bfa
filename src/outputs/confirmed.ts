import type { Pointer } from '../model/pointer.js'
import type { Confirmations, ReportResult, RuleTally } from '../model/result.js'
import type { Bilingual, Language } from '../model/rule.js'
import { fill } from '../text/template.js'
import { counted } from './counted.js'
import type { FindingStyle, Place } from './printer.js'
import { reasons } from './reasons.js'

/** How many figures stand in a sum that holds: never that they are right. */
export const confirmedSentence: Readonly<Record<Language, (figures: ReportResult['figures']) => string>> = {
  zh: ({ read, confirmed, identities }) => {
    if (read === 0) return '没有读出数字'
    return `读出数字 ${read} 个，${confirmed === 0 ? '没有等式印证' : `其中 ${confirmed} 个由 ${identities} 个等式印证`}`
  },
  en: ({ read, confirmed, identities }) => {
    if (read === 0) return 'no figures read'
    const all = counted(read, 'figure', 'figures')
    return confirmed === 0
      ? `${all} read, none confirmed by an identity`
      : `${confirmed} of ${all} confirmed by ${counted(identities, 'identity', 'identities')}`
  },
}

type Why = keyof Confirmations['unconfirmed']

const why: Readonly<Record<Why, Readonly<Record<Language, (count: number) => string>>>> = {
  alone: {
    zh: (count) => `不在任何等式里的数字 ${count} 个：`,
    en: (count) => `${counted(count, 'figure stands', 'figures stand')} in no identity: `,
  },
  broken: {
    zh: (count) => `所在等式都不成立的数字 ${count} 个：`,
    en: (count) => `${counted(count, 'figure stands', 'figures stand')} only in identities that do not hold: `,
  },
  open: {
    zh: (count) => `所在等式无法判断的数字 ${count} 个：`,
    en: (count) => `${counted(count, 'figure stands', 'figures stand')} only in identities that cannot be decided: `,
  },
}

const words = {
  holds: { zh: () => '成立', en: (count) => (count === 1 ? 'holds' : 'hold') },
  broken: { zh: () => '不成立', en: () => 'broken' },
  open: { zh: () => '无法判断', en: () => 'cannot be decided' },
} as const satisfies Record<string, Readonly<Record<Language, (count: number) => string>>>

const more: Bilingual = { zh: '；另有 {count} 个', en: '; and {count} more' }

/** How many places are named before they are only counted. */
const named = 12

/** What lies behind the sentence: sums by rule, and the figures that none of them confirms. */
export function confirmationLines(
  { identities, unconfirmed }: Confirmations,
  place: Place['place'],
  style: FindingStyle,
): readonly string[] {
  const { language } = style
  const list = (pointers: readonly Pointer[]): string => {
    const names = pointers.slice(0, named).map((pointer) => place(pointer) ?? pointer)
    const left = pointers.length - names.length
    return names.join(language === 'zh' ? '；' : '; ') + (left > 0 ? fill(more[language], { count: left }) : '')
  }
  const kinds = (['alone', 'broken', 'open'] as const).filter((kind) => unconfirmed[kind].length > 0)
  return [
    ...identities.map((tally) => ofRule(tally, style)),
    ...kinds.map((kind) => why[kind][language](unconfirmed[kind].length) + list(unconfirmed[kind])),
  ]
}

/** 申请数量勾稽关系：成立 6 个，不成立 1 个 */
function ofRule({ rule, pass, fail, notEvaluable, reasons: found }: RuleTally, { language, ruleTitle }: FindingStyle): string {
  const zh = language === 'zh'
  const said = (word: keyof typeof words, count: number): readonly string[] => {
    const name = words[word][language](count)
    return count === 0 ? [] : [zh ? `${name} ${count} 个` : `${count} ${name}`]
  }
  const because = found.map((reason) => reasons[reason][language]).join(zh ? '、' : ', ')
  const open = said('open', notEvaluable).map((counts) => (zh ? `${counts}（${because}）` : `${counts} (${because})`))
  return `${ruleTitle?.(rule) ?? rule}${zh ? '：' : ': '}${[...said('holds', pass), ...said('broken', fail), ...open].join(zh ? '，' : ', ')}`
}
