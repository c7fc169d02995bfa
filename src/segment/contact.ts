import type { Contact } from '../model/report.js'
import { type Compact, printed, whence } from './compact.js'

const address = /(?<!网站?|邮箱|电子|邮件|IP)(?:联系地址|通讯地址|通信地址|办公地址|地址)(?:为|是)?:([^;,。:()|]{4,60})/
const addressEnd = /(?:邮政编码|邮编|联系电话|电话|传真|电子邮|邮箱|E-?mail|网址).*$/i
const postcode = /(?:邮政编码|邮编)(?:为|是)?:?(\d{6})(?!\d)/
const telephone = /(?:联系电话|咨询电话|办公电话|电话号码|电话)(?:\/传真|\(传真\))?(?:为|是)?:?((?:\(\d{3,5}\)|\d)[\d-]{4,20})/
const email = /[A-Za-z0-9][A-Za-z0-9._+-]{0,40}@[A-Za-z0-9][A-Za-z0-9-]{0,40}(?:\.[A-Za-z0-9-]{1,20}){1,4}/
const website = /(?:https?:\/\/|(?<![@A-Za-z0-9./])www\.)[A-Za-z0-9.\-_/:?=&%#~]{3,160}/

/** The contact block of the opening, as printed; what is damaged but printed is kept. */
export function findContact(text: string, words: Compact): Contact {
  return {
    address: addressOf(text, words),
    postcode: found(text, words, postcode),
    telephone: found(text, words, telephone),
    email: found(text, words, email),
    website: found(text, words, website)?.replace(/[/:?.=&%#]+$/, (tail) => (tail.startsWith('/') ? '/' : '')) ?? null,
  }
}

function addressOf(text: string, words: Compact): string | null {
  const hit = address.exec(words.text)
  const value = hit?.[1]
  if (!hit || value === undefined) return null
  const kept = value.replace(addressEnd, '')
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
