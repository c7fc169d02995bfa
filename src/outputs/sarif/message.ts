import { visible } from '../visible.js'

/**
 * SARIF 2.1.0, 3.11.5 and 3.11.6: braces would be places for arguments, and `[text](target)` a link, which no report may make.
 * Several parts are lines.
 */
export function plainMessage(...parts: readonly string[]): { readonly text: string } {
  const lines = parts.flatMap((part) => part.split('\n')).map(visible)
  return { text: lines.join('\n').replace(/[{}]/g, '$&$&').replaceAll('](', '] (') }
}
