import type { Rule } from '../model/rule.js'
import { checkIdentities } from './parts/identity.js'
import { identityMessage } from './parts/identity-message.js'

const rule: Rule = {
  id: 'statistics-part-above-whole',
  severity: 'error',
  title: { zh: '其中数大于总数', en: 'A part is larger than its whole' },
  checks: {
    zh: '统计表中“其中”所列的数不大于它所属的数：主动公开规范性文件数不大于主动公开政府信息数，主要负责同志参加的次数不大于总次数；福建统计表的各渠道、各类答复不大于其总数，当年与历年累计分别比较。复议、诉讼三种结果之和大于总数的，只作警告。',
    en: 'What is listed under 其中 is no larger than what it is part of: normative documents disclosed, events with the head of the office; in the table of Fujian each channel and each kind of reply, the year and the sum of all years apart. Three results of reconsideration or litigation above their total are a warning only.',
  },
  why: {
    zh: '部分大于整体不可能成立，多半是两行错位，或者把累计数填进了当年。',
    en: 'No part can be larger than its whole: two rows were mixed up, or a cumulative figure stands in the year.',
  },
  innocent: {
    zh: '复议、诉讼：本年结案的可能是上年收到的，结果之和因此可以大于本年数量。其余没有正当的例外。',
    en: 'Reconsideration and litigation: a case decided this year may have been brought last year. For the others none that is sound.',
  },
  act: { zh: '核对这两行，看是否错位。', en: 'Compare the two rows; see whether they were exchanged.' },
  examples: [
    {
      name: { zh: '规范性文件多于全部信息', en: 'More normative documents than items' },
      record: { form: 'statistics-2014' },
      figures: { '/statistics/proactive/normativeDocuments': 46, '/statistics/proactive/total': 12 },
      finds: [
        {
          zh: '主动公开规范性文件数 46，主动公开政府信息数 12，相差 34',
          en: 'normative documents disclosed 46; disclosed on own initiative 12; difference 34',
        },
      ],
    },
    {
      name: { zh: '累计的网站公开数大于累计总数', en: 'The cumulative figure of the website is above the cumulative total' },
      record: { form: 'statistics-2008-fujian' },
      figures: {
        '/statistics/cumulative/proactive/channels/website': 910,
        '/statistics/cumulative/proactive/total': 901,
        '/statistics/proactive/channels/website': 30,
        '/statistics/proactive/total': 31,
      },
      finds: [
        {
          zh: '历年累计：网站公开 910，主动公开信息数 901，相差 9',
          en: 'cumulative: on the website 910; disclosed on own initiative 901; difference 9',
        },
      ],
    },
    {
      name: { zh: '复议三种结果多于本年数量：警告', en: 'More results than cases: a warning' },
      record: { form: 'statistics-2014' },
      figures: {
        '/statistics/reconsideration/upheld': 3,
        '/statistics/reconsideration/corrected': 1,
        '/statistics/reconsideration/other': 0,
        '/statistics/reconsideration/total': 3,
      },
      finds: [
        {
          zh: '复议维持数 3 + 复议纠错数 1 + 复议其他情形数 0 = 4，行政复议数量 3，相差 1',
          en: 'reconsideration: upheld 3 + reconsideration: corrected 1 + reconsideration: other 0 = 4; administrative reconsideration 3; difference 1',
        },
      ],
    },
    {
      name: { zh: '尚未审结的不列', en: 'Pending cases have no row' },
      record: { form: 'statistics-2014' },
      figures: {
        '/statistics/litigation/upheld': 2,
        '/statistics/litigation/corrected': 0,
        '/statistics/litigation/other': 0,
        '/statistics/litigation/total': 5,
      },
      finds: [],
    },
  ],
  check: (checked) => checkIdentities('statistics-part-above-whole', checked),
  message: identityMessage,
}
export default rule
