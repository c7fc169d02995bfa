import { type Bilingual, type Language, type Rule, type RuleExample, severityNames } from '../model/rule.js'
import { rules } from './index.js'

type Word = 'checks' | 'why' | 'examples' | 'innocent' | 'act' | 'severity' | 'nothing' | 'cannotTell'

const words: Readonly<Record<Word, Bilingual>> = {
  checks: { zh: '检查什么', en: 'What it checks' },
  why: { zh: '为什么要紧', en: 'Why it matters' },
  examples: { zh: '例子', en: 'Examples' },
  innocent: { zh: '可能没有问题的情形', en: 'When nothing may be wrong' },
  act: { zh: '怎么办', en: 'What to do' },
  severity: { zh: '级别', en: 'Severity' },
  nothing: { zh: '通过', en: 'passes' },
  cannotTell: { zh: '不能判断', en: 'not evaluable' },
}

/** What a page says of a rule, of one report or of several. */
export type Explained = Pick<Rule, 'id' | 'severity' | 'title' | 'checks' | 'why' | 'innocent' | 'act'> & {
  readonly examples: readonly Pick<RuleExample, 'name' | 'finds' | 'notEvaluable'>[]
}

/** A rule in Markdown, headings at level 3. Throws for an id that is not in the catalogue: callers ask the catalogue first. */
export function explainRule(id: string, language: Language): string {
  const rule = rules.find((candidate) => candidate.id === id)
  if (!rule) throw new RangeError(`no rule ${id}`)
  return explained(rule, language)
}

/** The same of a rule of any catalogue. */
export function explained(rule: Explained, language: Language): string {
  const word = (key: Word): string => words[key][language]
  const between = language === 'zh' ? '：' : ': '
  return [
    `**${rule.title[language]}** (\`${rule.id}\`, ${word('severity')}${between}${severityNames[rule.severity][language]})`,
    `### ${word('checks')}`,
    rule.checks[language],
    `### ${word('why')}`,
    rule.why[language],
    `### ${word('examples')}`,
    rule.examples.map((example) => exampleLine(example, language)).join('\n'),
    `### ${word('innocent')}`,
    rule.innocent[language],
    `### ${word('act')}`,
    rule.act[language],
  ].join('\n\n')
}

function exampleLine(example: Explained['examples'][number], language: Language): string {
  const none = words[example.notEvaluable ? 'cannotTell' : 'nothing'][language]
  const found = example.finds.length > 0 ? example.finds.map((message) => `\`${message[language]}\``).join(' · ') : none
  return `- ${example.name[language]} → ${found}`
}
