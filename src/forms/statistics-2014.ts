import type { Block, Form, FormRow, Identity } from '../model/form.js'
import { once } from '../text/once.js'
import { narrativeOutline } from './parts/narrative.js'
import { atMost, corner, row, statisticsTable, titles, total } from './parts/statistics.js'

const proactive: readonly FormRow[] = [
  row('proactive/total', 'disclosed on own initiative', [
    '主动公开政府信息数',
    '主动公开政府信息总数',
    '主动公开信息数',
    '主动公开政府信息数不同渠道和方式公开相同信息计1条',
  ]),
  row('proactive/normativeDocuments', 'normative documents disclosed', [
    '主动公开规范性文件数',
    '主动公开行政规范性文件数',
    '公开规范性文件数',
  ]),
  row('proactive/normativeDocumentsIssued', 'normative documents issued', [
    '制发规范性文件总数',
    '制发规范性文件数',
    '制发行政规范性文件总数',
    '制发行政规范性文件数',
  ]),
  row('proactive/channels/gazette', 'in the gazette', ['政府公报公开政府信息数', '政府公报公开信息数', '政府公报公开数', '政府公报']),
  row('proactive/channels/website', 'on the website', ['政府网站公开政府信息数', '政府网站公开信息数', '政府网站公开数', '政府网站']),
  row('proactive/channels/weibo', 'on Weibo', ['政务微博公开政府信息数', '政务微博公开信息数', '政务微博公开数', '政务微博']),
  row('proactive/channels/wechat', 'on WeChat', ['政务微信公开政府信息数', '政务微信公开信息数', '政务微信公开数', '政务微信']),
  row('proactive/channels/other', 'in other ways', [
    '其他方式公开政府信息数',
    '其他方式公开信息数',
    '其他方式公开数',
    '其它方式公开政府信息数',
  ]),
]

const response: readonly FormRow[] = [
  row('response/hotIssues', 'answers to public concern', [
    '回应公众关注热点或重大舆情数',
    '回应公众关注热点和重大舆情数',
    '回应公众关注热点或重大舆情次数',
    '回应公众关注热点或重大舆情数不同方式回应同一热点或舆情计1次',
  ]),
  row('response/pressConferences/total', 'press conferences', [
    '参加或举办新闻发布会总次数',
    '参加或举办新闻发布会次数',
    '参加或举办新闻发布会总数',
  ]),
  row('response/pressConferences/byHead', 'press conferences with the head', [
    '主要负责同志参加新闻发布会次数',
    '主要负责人参加新闻发布会次数',
    '主要领导参加新闻发布会次数',
  ]),
  row('response/onlineInterviews/total', 'online interviews', ['政府网站在线访谈次数', '政府网站在线访谈总次数', '在线访谈次数']),
  row('response/onlineInterviews/byHead', 'online interviews with the head', [
    '主要负责同志参加政府网站在线访谈次数',
    '主要负责人参加政府网站在线访谈次数',
    '主要领导参加政府网站在线访谈次数',
    '主要负责同志参加在线访谈次数',
  ]),
  row('response/interpretations', 'interpretations of policy', [
    '政策解读稿件发布数',
    '政策解读稿件发布数量',
    '发布政策解读稿件数',
    '政策解读稿件数',
  ]),
  row('response/weiboWechat', 'answers on Weibo and WeChat', ['微博微信回应事件数', '微博微信回应事件次数']),
  row('response/other', 'answers in other ways', ['其他方式回应事件数', '其他方式回应事件次数', '其它方式回应事件数']),
]

const received: readonly FormRow[] = [
  row('requests/received/total', 'requests received', [
    '收到申请数',
    '收到申请总数',
    '收到依申请公开数',
    '收到政府信息公开申请数',
    '受理申请数',
  ]),
  row('requests/received/inPerson', 'in person', ['当面申请数', '当面申请']),
  row('requests/received/fax', 'by fax', ['传真申请数', '传真申请']),
  row('requests/received/email', 'by e-mail', ['电子邮件申请数', '邮件申请数', '电子邮箱申请数'], { optional: true }),
  row('requests/received/online', 'online', ['网络申请数', '网上申请数', '网络申请', '互联网申请数', '网络平台申请数']),
  row('requests/received/letter', 'by letter', ['信函申请数', '信函申请', '信件申请数', '邮寄申请数']),
  row('requests/received/letterOrFax', 'by letter or fax', ['信函传真申请数', '传真信函申请数'], { optional: true }),
  row('requests/received/other', 'in other ways', ['其他方式申请数', '其它方式申请数', '其他形式申请数', '其它形式申请数', '其他申请数'], {
    optional: true,
  }),
]

const completed: readonly FormRow[] = [
  row('requests/completed/total', 'requests concluded', ['申请办结数', '申请办结总数', '办结申请数']),
  row('requests/completed/onTime', 'on time', ['按时办结数', '按期办结数']),
  row('requests/completed/extended', 'extended', ['延期办结数']),
]

const denied: readonly FormRow[] = [
  row('requests/replies/denied/stateSecret', 'state secrets', ['涉及国家秘密', '涉及国家秘密数', '属于国家秘密']),
  row('requests/replies/denied/tradeSecret', 'trade secrets', ['涉及商业秘密', '涉及商业秘密数', '属于商业秘密']),
  row('requests/replies/denied/personalPrivacy', 'personal privacy', ['涉及个人隐私', '涉及个人隐私数', '属于个人隐私']),
  row('requests/replies/denied/securityAndStability', 'security and stability', [
    '危及国家安全、公共安全、经济安全和社会稳定',
    '危及国家安全、公共安全、经济安全和社会稳定数',
    '危及国家安全公共安全经济安全或社会稳定',
    '危及三安全一稳定',
  ]),
  row('requests/replies/denied/notGovernmentInformation', 'no government information', [
    '不是《条例》所指政府信息',
    '不是《条例》所指政府信息数',
    '非《条例》所指政府信息',
    '不是条例所指的政府信息',
    '不属于《条例》所指政府信息',
  ]),
  row('requests/replies/denied/otherLegal', 'other cases by law', [
    '法律法规规定的其他情形',
    '法律法规规定的其他情形数',
    '法律法规规定的其它情形',
    '法律法规规定的其他不予公开情形',
  ]),
]

const replies: readonly FormRow[] = [
  row('requests/replies/total', 'replies', ['申请答复数', '申请答复总数', '答复申请数', '对申请的答复数']),
  row('requests/replies/alreadyPublic', 'already public', [
    '属于已主动公开范围数',
    '属于主动公开范围数',
    '已主动公开范围数',
    '已主动公开数',
  ]),
  row('requests/replies/granted', 'granted', ['同意公开答复数', '同意公开数']),
  row('requests/replies/partiallyGranted', 'partially granted', ['同意部分公开答复数', '同意部分公开数', '部分公开答复数']),
  row('requests/replies/denied/total', 'denied', ['不同意公开答复数', '不同意公开数', '不予公开答复数', '不予公开数']),
  ...denied,
  row('requests/replies/notThisOrgan', 'not of this organ', [
    '不属于本行政机关公开数',
    '不属于本机关公开数',
    '不属于本行政机关公开范围数',
    '非本机关政府信息数',
  ]),
  row('requests/replies/notExist', 'does not exist', ['申请信息不存在数', '信息不存在数', '申请的信息不存在数', '政府信息不存在数']),
  row('requests/replies/correctionRequested', 'asked to correct', [
    '告知作出更改补充数',
    '告知作出更改、补充数',
    '告知更改补充数',
    '告知做出更改补充数',
  ]),
  row('requests/replies/otherRoute', 'other route', ['告知通过其他途径办理数', '告知通过其它途径办理数', '告知其他途径办理数']),
]

const reconsideration: readonly FormRow[] = [
  row('reconsideration/total', 'administrative reconsideration', ['行政复议数量', '行政复议数', '行政复议案件数', '行政复议']),
  row('reconsideration/upheld', 'reconsideration: upheld', ['维持具体行政行为数', '维持行政行为数', '维持数'], { short: '复议维持数' }),
  row('reconsideration/corrected', 'reconsideration: corrected', ['被依法纠错数', '依法纠错数', '被纠错数'], { short: '复议纠错数' }),
  row('reconsideration/other', 'reconsideration: other', ['其他情形数', '其它情形数'], { short: '复议其他情形数' }),
]

const litigation: readonly FormRow[] = [
  row('litigation/total', 'administrative litigation', ['行政诉讼数量', '行政诉讼数', '行政诉讼案件数', '行政诉讼']),
  row(
    'litigation/upheld',
    'litigation: upheld',
    [
      '维持具体行政行为或者驳回原告诉讼请求数',
      '维持具体行政行为或驳回原告诉讼请求数',
      '维持或驳回数',
      '驳回原告诉讼请求数',
      '维持具体行政行为数',
    ],
    { short: '诉讼维持或者驳回数' },
  ),
  row('litigation/corrected', 'litigation: corrected', ['被依法纠错数', '依法纠错数', '被纠错数'], { short: '诉讼纠错数' }),
  row('litigation/other', 'litigation: other', ['其他情形数', '其它情形数'], { short: '诉讼其他情形数' }),
]

const others: readonly FormRow[] = [
  row('complaints', 'complaints', ['举报投诉数量', '举报投诉数', '投诉举报数量', '举报数量', '被举报投诉数量']),
  row(
    'fees',
    'fees collected',
    ['依申请公开信息收取的费用', '依申请公开政府信息收取的费用', '依申请公开信息收取费用', '依申请公开收取的费用', '收取的费用'],
    { measure: 'amount' },
  ),
]

const capacity: readonly FormRow[] = [
  row('capacity/offices', 'offices', ['政府信息公开工作专门机构数', '政府信息公开专门机构数', '信息公开工作专门机构数', '专门机构数']),
  row('capacity/readingPoints', 'reading points', ['设置政府信息公开查阅点数', '政府信息公开查阅点数', '设置信息公开查阅点数', '查阅点数']),
  row('capacity/staff/total', 'staff', ['从事政府信息公开工作人员数', '政府信息公开工作人员数', '从事信息公开工作人员数', '工作人员数']),
  row('capacity/staff/fullTime', 'full time', ['专职人员数', '专职人员', '专职工作人员数']),
  row('capacity/staff/partTime', 'part time', ['兼职人员数', '兼职人员', '兼职工作人员数']),
  row('capacity/budget', 'budget', ['政府信息公开专项经费', '政府信息公开工作专项经费', '信息公开专项经费', '专项经费'], {
    measure: 'amount',
  }),
]

const training: readonly FormRow[] = [
  row('training/meetings', 'meetings', [
    '召开政府信息公开工作会议或专题会议数',
    '召开政府信息公开工作会议或专题会议次数',
    '召开信息公开工作会议或专题会议数',
    '召开工作会议或专题会议数',
  ]),
  row('training/courses', 'courses', ['举办各类培训班数', '举办各类培训班次数', '举办培训班数']),
  row('training/trainees', 'trainees', ['接受培训人员数', '接受培训人数', '培训人员数', '接受培训人次']),
]

const block: Block = {
  id: 'statistics-2014',
  titles,
  corner,
  headerWords: [],
  columns: [{ key: '', labels: ['统计数', '统计数据', '统计数量', '统计数值', '数量', '数值'], en: 'figure', measure: 'count' }],
  rows: [
    ...proactive,
    ...response,
    ...received,
    ...completed,
    ...replies,
    ...reconsideration,
    ...litigation,
    ...others,
    ...capacity,
    ...training,
  ],
  direction: 'list',
  groups: [
    '主动公开情况',
    '主动公开政府信息情况',
    '通过不同渠道和方式公开政府信息的情况',
    '通过不同渠道和方式公开政府信息情况',
    '回应解读情况',
    '通过不同渠道和方式回应解读的情况',
    '通过不同渠道和方式回应解读情况',
    '依申请公开情况',
    '依申请公开政府信息情况',
    '机构建设和保障经费情况',
    '机构建设及保障经费情况',
    '机构建设和保障经费',
    '政府信息公开会议和培训情况',
    '政府信息公开会议及培训情况',
    '会议和培训情况',
  ],
}

const channels: readonly string[] = ['gazette', 'website', 'weibo', 'wechat', 'other'].map((channel) => `proactive/channels/${channel}`)
const repliesByKind: readonly string[] = [
  'alreadyPublic',
  'granted',
  'partiallyGranted',
  'denied/total',
  'notThisOrgan',
  'notExist',
  'correctionRequested',
  'otherRoute',
].map((kind) => `requests/replies/${kind}`)

const identities: () => readonly Identity[] = once(() => [
  total(
    'requests/received/total',
    ['inPerson', 'fax', 'online', 'letter'].map((channel) => `requests/received/${channel}`),
    { optional: ['email', 'letterOrFax', 'other'].map((channel) => `requests/received/${channel}`) },
  ),
  total('requests/completed/total', ['requests/completed/onTime', 'requests/completed/extended']),
  total('requests/replies/total', repliesByKind),
  total(
    'requests/replies/denied/total',
    denied.map(({ path }) => path),
  ),
  total('capacity/staff/total', ['capacity/staff/fullTime', 'capacity/staff/partTime']),
  atMost('statistics-part-above-whole', ['proactive/normativeDocuments'], ['proactive/total']),
  atMost('statistics-part-above-whole', ['response/pressConferences/byHead'], ['response/pressConferences/total']),
  atMost('statistics-part-above-whole', ['response/onlineInterviews/byHead'], ['response/onlineInterviews/total']),
  // A case that is pending has no row; one of last year may be decided this year.
  ...['reconsideration', 'litigation'].map((remedy) =>
    atMost('statistics-part-above-whole', [`${remedy}/upheld`, `${remedy}/corrected`, `${remedy}/other`], [`${remedy}/total`], {
      severity: 'warning',
    }),
  ),
  ...channels.map((channel) => atMost('statistics-channels-range', [channel], ['proactive/total'])),
  atMost('statistics-channels-range', ['proactive/total'], channels),
])

/** Prose, and a table of one value column in nine groups. */
const form: Form = {
  id: 'statistics-2014',
  years: { from: 2014, to: 2018 },
  basis: '国办发〔2014〕32号',
  outline: narrativeOutline,
  tables: [statisticsTable([block])],
  get identities() {
    return identities()
  },
}
export default form
