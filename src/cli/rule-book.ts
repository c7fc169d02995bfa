/** Loaded by what speaks of rules without checking anything. */
export { explainRunRule, runRuleIds } from '../compare/explain-run-rule.js'
export { explainRule } from '../rules/explain.js'
export { rules } from '../rules/index.js'
