import type { Mention } from '../mentions.js'
import { announced } from './announced.js'
import { bracketed } from './bracketed.js'
import { gathered } from './gathered.js'
import type { Split } from './lists.js'
import { summed } from './summed.js'

/** What splits up in the sentences of a report; each quantity is part of one whole at most. */
export function findSplits(mentions: readonly Mention[]): readonly Split[] {
  const splits: Split[] = []
  const taken = new Set<Mention>()
  const wholes = new Set<Mention>()
  const add = (split: Split | null): void => {
    if (!split) return
    splits.push(split)
    wholes.add(split.whole)
    for (const part of split.parts) taken.add(part)
  }
  for (const mention of mentions) add(bracketed(mention, mentions))
  for (const mention of mentions) if (!mention.inBrackets) add(announced(mention, mentions, taken))
  for (const mention of mentions) if (!taken.has(mention) && !mention.inBrackets) add(summed(mention, mentions, taken, wholes))
  for (const mention of mentions) if (!taken.has(mention) && !mention.inBrackets) add(gathered(mention, mentions, taken))
  return splits.sort((a, b) => a.whole.index - b.whole.index || (a.parts[0]?.index ?? 0) - (b.parts[0]?.index ?? 0))
}
