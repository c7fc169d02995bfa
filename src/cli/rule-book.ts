/** Loaded by what speaks of rules without checking anything. */
export { explainRosterRule, rosterRuleIds } from '../compare/roster/explain-roster.js'
export { explainRule } from '../rules/explain.js'
export { rules } from '../rules/index.js'
