import { explainRunRule, runRuleIds } from '../compare/explain-run-rule.js'
import { betweenRules } from '../compare/rules/index.js'
import type { Language } from '../model/rule.js'
import { type Explained, explained } from '../rules/explain.js'
import { rules } from '../rules/index.js'

// Loaded by what speaks of rules without checking anything.

/** Every rule of one report and of several; an id may come twice: what it looks for in one report, and between two. */
const all: readonly Explained[] = [...rules, ...betweenRules]

/** The rules as they are listed, each once. */
export const listedRules: readonly Explained[] = all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at)

export const explainableIds: readonly string[] = [...listedRules.map(({ id }) => id), ...runRuleIds]

/** A rule in Markdown; null for an id that is none. */
export function explain(id: string, language: Language): string | null {
  const pages = all.filter((rule) => rule.id === id).map((rule) => explained(rule, language))
  return pages.length > 0 ? pages.join('\n\n') : explainRunRule(id, language)
}
