import { type Severity, severities } from '../model/rule.js'
import { UsageFault } from './fault.js'
import { suggest } from './suggest.js'

type Level = Severity | 'off'

export const levels: readonly Level[] = ['off', ...severities]

function isLevel(word: string | undefined): word is Level {
  return levels.some((level) => level === word)
}

/** `--rule ID=LEVEL`, the last one for a rule wins. */
export function severitiesOf(settings: readonly string[], rules: readonly { readonly id: string }[]): Readonly<Record<string, Level>> {
  const asked: Record<string, Level> = {}
  for (const setting of settings) {
    const [id = '', level, ...more] = setting.split('=')
    const known = rules.map((rule) => rule.id)
    if (!known.includes(id)) throw new UsageFault('unknownRule', { rule: id }, suggest(id, known))
    if (!isLevel(level) || more.length > 0)
      throw new UsageFault('badRuleSetting', { value: setting, known: levels.join(' ') }, suggest(level ?? '', levels))
    asked[id] = level
  }
  return asked
}
