import { type Bilingual, type Language, severityNames } from '../model/rule.js'
import { runRules } from './run-rules.js'

const words = {
  severity: { zh: '级别', en: 'Severity' },
  checks: { zh: '检查什么', en: 'What it checks' },
  act: { zh: '怎么办', en: 'What to do' },
} as const satisfies Record<string, Bilingual>

export const runRuleIds: readonly string[] = Object.keys(runRules)

/** What a finding of a roster or a baseline means, as `explainRule` says it of a rule; null for other rules. */
export function explainRunRule(id: string, language: Language): string | null {
  const rule = Object.hasOwn(runRules, id) ? runRules[id] : undefined
  if (!rule) return null
  const { title, severity, checks, act, option } = rule
  const between = language === 'zh' ? '：' : ': '
  return [
    `**${title[language]}** (\`${id}\`, ${words.severity[language]}${between}${severityNames[severity][language]}, ${option})`,
    `### ${words.checks[language]}`,
    checks[language],
    `### ${words.act[language]}`,
    act[language],
  ].join('\n\n')
}
