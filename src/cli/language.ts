import type { Language } from '../model/rule.js'

type Environment = Readonly<Record<string, string | undefined>>

/** POSIX order: LC_ALL over LC_MESSAGES over LANG; an empty one counts as unset. */
function fromLocale(env: Environment): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

/** Known before the options are parsed, so that usage errors speak the language asked for. */
export function languageOf(argv: readonly string[], env: Environment): Language {
  const end = argv.indexOf('--')
  const seen = end < 0 ? argv : argv.slice(0, end)
  for (let i = seen.length - 1; i >= 0; i--) {
    const value = seen[i] === '--lang' ? seen[i + 1] : seen[i]?.startsWith('--lang=') ? seen[i]?.slice(7) : undefined
    if (value === 'zh' || value === 'en') return value
  }
  return fromLocale(env)
}
