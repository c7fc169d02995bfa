import type { Rule } from '../model/rule.js'
import { checkIdentities } from './parts/identity.js'
import { identityMessage } from './parts/identity-message.js'

const channels = (
  gazette: number,
  website: number,
  weibo: number,
  wechat: number,
  other: number,
  total: number,
): Readonly<Record<string, number>> => ({
  '/statistics/proactive/channels/gazette': gazette,
  '/statistics/proactive/channels/website': website,
  '/statistics/proactive/channels/weibo': weibo,
  '/statistics/proactive/channels/wechat': wechat,
  '/statistics/proactive/channels/other': other,
  '/statistics/proactive/total': total,
})

const rule: Rule = {
  id: 'statistics-channels-range',
  severity: 'warning',
  title: { zh: '主动公开总数与各渠道', en: 'Disclosures and their channels' },
  checks: {
    zh: '2014 年统计表：主动公开政府信息数不小于任何一个渠道的数，不大于各渠道之和。“不同渠道和方式公开相同信息计1条”，所以不要求相等。',
    en: 'The table of 2014: items disclosed are no fewer than those of any channel and no more than all channels together. The same item in several channels counts once, so the two need not be equal.',
  },
  why: {
    zh: '总数小于一个渠道，或大于各渠道之和，说明两处口径不同或有一处填错。',
    en: 'A total below one channel or above all of them was counted another way, or one of the figures is wrong.',
  },
  innocent: {
    zh: '渠道按发布次数计、总数按条数计的；有未列入的渠道的。',
    en: 'Channels counted by posts and the total by items; a channel that is not listed.',
  },
  act: {
    zh: '统一按条数统计，漏列的渠道计入“其他方式”。',
    en: 'Count items throughout, and put channels that are not listed under 其他方式.',
  },
  examples: [
    {
      name: { zh: '微博的数大于总数', en: 'Weibo alone is above the total' },
      record: { form: 'statistics-2014' },
      figures: channels(0, 120, 260, 30, 0, 200),
      finds: [
        {
          zh: '政务微博公开政府信息数 260，主动公开政府信息数 200，相差 60',
          en: 'on Weibo 260; disclosed on own initiative 200; difference 60',
        },
      ],
    },
    {
      name: { zh: '总数大于各渠道之和', en: 'The total is above all channels together' },
      record: { form: 'statistics-2014' },
      figures: channels(10, 120, 20, 30, 5, 200),
      finds: [
        {
          zh: '主动公开政府信息数 200，政府公报公开政府信息数 10 + 政府网站公开政府信息数 120 + 政务微博公开政府信息数 20 + 政务微信公开政府信息数 30 + 其他方式公开政府信息数 5 = 185，相差 15',
          en: 'disclosed on own initiative 200; in the gazette 10 + on the website 120 + on Weibo 20 + on WeChat 30 + in other ways 5 = 185; difference 15',
        },
      ],
    },
    {
      name: { zh: '同一信息在几个渠道公开，总数小于各渠道之和', en: 'The same items in several channels' },
      record: { form: 'statistics-2014' },
      figures: channels(10, 150, 90, 80, 0, 160),
      finds: [],
    },
  ],
  check: (checked) => checkIdentities('statistics-channels-range', checked),
  message: identityMessage,
}
export default rule
