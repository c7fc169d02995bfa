import type { Rule } from '../model/rule.js'
import { checkIdentities } from './parts/identity.js'
import { identityMessage } from './parts/identity-message.js'

const received = (inPerson: number, fax: number, online: number, letter: number, total: number): Readonly<Record<string, number>> => ({
  '/statistics/requests/received/inPerson': inPerson,
  '/statistics/requests/received/fax': fax,
  '/statistics/requests/received/online': online,
  '/statistics/requests/received/letter': letter,
  '/statistics/requests/received/total': total,
})

const rule: Rule = {
  id: 'statistics-total',
  severity: 'error',
  title: { zh: '统计表合计', en: 'The statistics table adds up' },
  checks: {
    zh: '2014 年统计表（国办发〔2014〕32号）：收到申请数等于各渠道之和；办结数等于按时、延期之和；答复数等于所列八项之和；不同意公开答复数等于所列六种情形之和；工作人员数等于专职、兼职之和。福建统计表只在列有“其它”一项时判定当年的申请数、答复数。',
    en: 'The table of 2014 (国办发〔2014〕32号): requests received are those of the channels; concluded are those on time and extended; replies are the eight kinds; denials are the six reasons; staff is full time and part time. In the table of Fujian, requests and replies of the year, and only where the list ends with “others”.',
  },
  why: {
    zh: '合计与分项不符，至少有一个数是错的；按渠道、按结果的比较都会跟着错。',
    en: 'Where a total differs from its parts at least one figure is wrong, and every comparison by channel or outcome with it.',
  },
  innocent: {
    zh: '地方自行增加的行没有读进来时，合计会大于所列各项；表中读到有这样的行的，不判定。上年收到、本年办结的申请不影响各合计本身。',
    en: 'A row of the office’s own may hold the rest. Where such a row was seen beside the parts, the check is left open. Requests of last year that were concluded this year do not touch these sums.',
  },
  act: {
    zh: '对照申请台账核对该组各数，改正分项或合计。',
    en: 'Compare the figures of the group with the list of requests, and correct the parts or the total.',
  },
  examples: [
    {
      name: { zh: '四个渠道之和为 10，收到申请数印作 12', en: 'Four channels add up to 10, the total says 12' },
      record: { form: 'statistics-2014' },
      figures: received(1, 0, 6, 3, 12),
      finds: [
        {
          zh: '当面申请数 1 + 传真申请数 0 + 网络申请数 6 + 信函申请数 3 = 10，收到申请数 12，相差 2；5 格中改哪一格都能相符，仅凭算术无法断定错在哪一格',
          en: 'in person 1 + by fax 0 + online 6 + by letter 3 = 10; requests received 12; difference 2; any one of 5 cells could be changed to fit, and arithmetic cannot tell which',
        },
      ],
    },
    {
      name: { zh: '合计相符', en: 'The sum holds' },
      record: { form: 'statistics-2014' },
      figures: received(1, 0, 6, 3, 10),
      finds: [],
    },
    {
      name: { zh: '信函一行后另加了一行：不判定', en: 'A row of its own below the last channel: left open' },
      record: {
        form: 'statistics-2014',
        warnings: [
          { code: 'row-unknown', params: { label: '5.窗口代办数', after: '/statistics/requests/received/letter' }, start: 0, end: 9 },
        ],
      },
      figures: received(1, 0, 6, 3, 12),
      finds: [],
      notEvaluable: 'not-read',
    },
    {
      name: { zh: '福建统计表：列有“其它形式申请数”，各项之和不符', en: 'Fujian: the list is complete and does not add up' },
      record: { form: 'statistics-2008-fujian' },
      figures: {
        '/statistics/requests/received/inPerson': 2,
        '/statistics/requests/received/online': 3,
        '/statistics/requests/received/other': 0,
        '/statistics/requests/received/total': 7,
      },
      finds: [
        {
          zh: '年度：当面申请数 2 + 网上申请数 3 + 其它形式申请数 0 = 5，受理依申请公开信息总数 7，相差 2；4 格中改哪一格都能相符，仅凭算术无法断定错在哪一格',
          en: 'year: in person 2 + online 3 + in other ways 0 = 5; requests received 7; difference 2; any one of 4 cells could be changed to fit, and arithmetic cannot tell which',
        },
      ],
    },
  ],
  check: (checked) => checkIdentities('statistics-total', checked),
  message: identityMessage,
}
export default rule
