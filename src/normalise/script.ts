import type { Script } from '../model/document.js'

/** UTF-16 units looked at: the opening tells, and reading more costs more than it says. */
const opening = 2000
/** Share of Han characters that folding changed. Traditional reports have about a third, Simplified ones none but in names. */
const share = 0.08

/** The script a text is written in, by what folding it changed; a text without Han is called Simplified. */
export function scriptOf(text: string, folded: string): Script {
  const end = Math.min(text.length, opening)
  let han = 0
  let changed = 0
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x3400 || unit > 0x9fff) continue
    han++
    if (unit !== folded.charCodeAt(i)) changed++
  }
  return han > 0 && changed / han >= share ? 'hant' : 'hans'
}
