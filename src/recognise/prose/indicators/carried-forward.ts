import { countsCases, isAboutRequests } from './requests.js'
import type { Recogniser, Sense, Words } from './words.js'

/** 结转, 转入, 顺延 to another year: the next, or one that is named. */
const toNext =
  /(?:结转|转|结)(?:至|到|入)?(?:下|次|明|翌|来)(?:一?年|期)|结转到次|(?:结转|转)(?:至|到|入)?(?:20\d\d年|二[〇零][〇零一二三四五六七八九]{2}年|以后年?)|(?:下|次)一?年度?(?:继续)?(?:办理|答复|处理)|顺延(?:至|到)?(?:下|次|明|20\d\d)|跨年(?:度)?(?:办理|结转)|转20\d\d年/

function recognise(words: Words): Sense | null {
  const { before, after, later } = words
  if (!isAboutRequests({ ...words, after: after + later })) return null
  if (/上一?年/.test(before) || /^[^,;。]{0,4}上一?年/.test(after)) return null
  const id = 'requestsCarriedForward'
  const behind =
    /^,(?:20\d\d年|(?![一二两三四五六七八九十][件宗条份])[^;。\d]){0,40}$/
      .exec(later)?.[0]
      .replace(/.*(?:[无未没]|答复|办结|回复).*结转.*/, '') ?? ''
  if (toNext.test(before) || toNext.test(after) || toNext.test(behind)) return { id, rank: 3 }
  return /(?:正在|尚在)(?:办理|处理)中?$/.test(before) || /^[^,;。]{0,6}(?:正在|尚在)(?:办理|处理)/.test(after) ? { id, rank: 1 } : null
}

/** 结转下年度3件 */
export const carriedForward: Recogniser = { counts: countsCases, hints: ['转', '延', '跨年', '在办', '在处'], recognise }
