/** Loaded by what speaks of rules without checking anything. */
export { explainRule } from '../rules/explain.js'
export { rules } from '../rules/index.js'
