import { hasAny } from '../../../text/words.js'
import type { Mention } from '../mentions.js'
import { carriedForward } from './carried-forward.js'
import { fees } from './fees.js'
import { handled } from './handled.js'
import { proactive } from './proactive.js'
import { received } from './received.js'
import { remedies } from './remedies.js'
import { staff } from './staff.js'
import { type Recogniser, type Sense, type Words, wordsOf } from './words.js'

/** In this order: the first that knows the words has them. */
const recognisers: readonly Recogniser[] = [carriedForward, remedies, handled, received, fees, staff, proactive]

/** What a quantity stands for; null where no recogniser knows it. */
export function senseOf(mention: Mention): { readonly sense: Sense; readonly words: Words } | null {
  const { text } = mention.passage
  const near = text.slice(Math.max(mention.sentence.from, mention.beforeAt - 120), Math.min(mention.sentence.to, mention.to + 80))
  let words: Words | null = null
  for (const { counts, hints, recognise } of recognisers) {
    if (!counts(mention.unit) || !hasAny(near, hints)) continue
    words ??= wordsOf(mention)
    const sense = recognise(words, mention)
    if (sense) return { sense, words }
  }
  return null
}
