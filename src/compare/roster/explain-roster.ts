import { type Bilingual, type Language, severityNames } from '../../model/rule.js'
import { type RosterRuleId, rosterRules } from './roster-rules.js'

const words = {
  severity: { zh: '级别', en: 'Severity' },
  checks: { zh: '检查什么', en: 'What it checks' },
  act: { zh: '怎么办', en: 'What to do' },
} as const satisfies Record<string, Bilingual>

export const rosterRuleIds: readonly string[] = Object.keys(rosterRules)

/** What a finding of a roster means, as `explainRule` says it of a rule. */
export function explainRosterRule(id: string, language: Language): string {
  const { title, severity, checks, act } = rosterRules[id as RosterRuleId]
  const between = language === 'zh' ? '：' : ': '
  return [
    `**${title[language]}** (\`${id}\`, ${words.severity[language]}${between}${severityNames[severity][language]}, --roster)`,
    `### ${words.checks[language]}`,
    checks[language],
    `### ${words.act[language]}`,
    act[language],
  ].join('\n\n')
}
