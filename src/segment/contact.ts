import type { Contact } from '../model/report.js'
import { type Compact, whence } from '../text/compact.js'
import { printed } from './compact.js'

const address = /(?<!网站?|邮箱|电子|邮件|IP)(?:联系地址|通讯地址|通信地址|办公地址|地址)(?:为|是)?:([^;,。:()|]{4,60})/
const addressEnd = /邮政编码|邮编|联系电话|电话|传真|电子邮|邮箱|E-?mail|网址/i
const postcode = /(?:邮政编码|邮编)(?:为|是)?:?(\d{6})(?!\d)/
const telephone = /(?:联系电话|咨询电话|办公电话|电话号码|电话)(?:\/传真|\(传真\))?(?:为|是)?:?((?:\(\d{3,5}\)|\d)[\d-]{4,20})/
const local = /[A-Za-z0-9._+-]/
const domain = /[A-Za-z0-9.-]/
const website = /(?:https?:\/\/|(?<![@A-Za-z0-9./])www\.)[A-Za-z0-9.\-_/:?=&%#~]{3,160}/

/** The contact block of the opening, as printed; what is damaged but printed is kept. No pattern is asked that cannot match. */
export function findContact(text: string, words: Compact): Contact {
  return {
    address: words.text.includes('地址') ? addressOf(text, words) : null,
    postcode: words.text.includes('邮') ? found(text, words, postcode) : null,
    telephone: words.text.includes('电话') ? found(text, words, telephone) : null,
    email: words.text.includes('@') ? emailOf(words.text) : null,
    website: words.text.includes('http') || words.text.includes('www.') ? websiteOf(found(text, words, website)) : null,
  }
}

function addressOf(text: string, words: Compact): string | null {
  const hit = address.exec(words.text)
  const value = hit?.[1]
  if (!hit || value === undefined) return null
  const tail = value.search(addressEnd)
  const kept = tail < 0 ? value : value.slice(0, tail)
  const from = hit.index + hit[0].length - value.length
  return /[\u4e00-\u9fff]{3}/.test(kept) ? printed(text, whence(words, from, from + kept.length)) : null
}

function found(text: string, words: Compact, pattern: RegExp): string | null {
  const hit = pattern.exec(words.text)
  if (!hit) return null
  const value = hit[1] ?? hit[0]
  const from = hit.index + hit[0].length - value.length
  return printed(text, whence(words, from, from + value.length))
}

/** Around the first @: what may stand before it and behind it. */
function emailOf(words: string): string | null {
  const at = words.indexOf('@')
  let from = at
  let to = at + 1
  while (from > 0 && at - from < 64 && local.test(words.charAt(from - 1))) from--
  while (to < words.length && to - at < 64 && domain.test(words.charAt(to))) to++
  while (to > at && '.-'.includes(words.charAt(to - 1))) to--
  const address = words.slice(from, to)
  return at > from && address.indexOf('.', at - from) > 0 ? address : null
}

/** Punctuation at the end belongs to the sentence, but for one closing slash. */
function websiteOf(printed: string | null): string | null {
  if (printed === null) return null
  let end = printed.length
  while (end > 0 && '/:?.=&%#'.includes(printed.charAt(end - 1))) end--
  return printed.slice(0, printed.charAt(end) === '/' ? end + 1 : end)
}
