import type { Breakdown, Claim } from '../../../src/model/report.js'

// Counted quantities as reports print them, what breaks them down, what is claimed of them, and digits that count nothing.
// All of it is invented. A list that is left out is empty.

export interface StatementLabel {
  readonly value: number
  /** As printed: 條, 万元. 万 before a measure word belongs to the value, 万元 is a unit. */
  readonly unit: string
  readonly approximate?: true
  /** Words the subject must contain. */
  readonly subject?: string
}

export interface QuantitySentence {
  readonly text: string
  readonly statements: readonly StatementLabel[]
  /** May be read or left: last year's figure beside this year's, a difference, a price, the number of a list. */
  readonly statementsOptional?: readonly StatementLabel[]
  readonly breakdowns?: readonly Omit<Breakdown, 'start' | 'end'>[]
  /** Only claims whose terms are known. Rates are in percent, a decrease negative. */
  readonly claims?: readonly Omit<Claim, 'start' | 'end'>[]
}

const counted: readonly QuantitySentence[] = [
  { text: '我局在门户网站发布132条各类信息。', statements: [{ value: 132, unit: '条', subject: '信息' }] },
  { text: '全年公开7项采购项目的中标结果。', statements: [{ value: 7, unit: '项', subject: '采购项目' }] },
  { text: '召开新闻发布会十五场。', statements: [{ value: 15, unit: '场', subject: '新闻发布会' }] },
  { text: '编发《政府公报》二十四期。', statements: [{ value: 24, unit: '期', subject: '公报' }] },
  { text: '查阅点接待群众一千二百余人次。', statements: [{ value: 1200, unit: '人次', approximate: true }] },
  { text: '印发便民手册3.6万册。', statements: [{ value: 36000, unit: '册', approximate: true, subject: '便民手册' }] },
  { text: '举办“政府开放日”活动１６场次。', statements: [{ value: 16, unit: '场次', subject: '政府开放日' }] },
  {
    text: '制作短视频8 部，拍摄照片240 张。',
    statements: [
      { value: 8, unit: '部', subject: '短视频' },
      { value: 240, unit: '张', subject: '照片' },
    ],
  },
  {
    text: '设立公开栏41块、电子触摸屏6台。',
    statements: [
      { value: 41, unit: '块', subject: '公开栏' },
      { value: 6, unit: '台', subject: '触摸屏' },
    ],
  },
  { text: '全县设置政府信息查阅场所三处。', statements: [{ value: 3, unit: '处', subject: '查阅场所' }] },
  { text: '处理群众来信近千封。', statements: [{ value: 1000, unit: '封', approximate: true, subject: '来信' }] },
  { text: '开展专项督查两次。', statements: [{ value: 2, unit: '次', subject: '督查' }] },
  { text: '整改问题网站5家。', statements: [{ value: 5, unit: '家', subject: '网站' }] },
  {
    text: '补偿资金1,280.5万元发放到户，惠及农户612户。',
    statements: [
      { value: 1280.5, unit: '万元', subject: '补偿资金' },
      { value: 612, unit: '户', subject: '农户' },
    ],
  },
  {
    text: '全年組織培訓四期，參訓人員三百餘人。',
    statements: [
      { value: 4, unit: '期', subject: '培訓' },
      { value: 300, unit: '人', approximate: true, subject: '人員' },
    ],
  },
  { text: '政務網站發佈資訊2,046條。', statements: [{ value: 2046, unit: '條', subject: '資訊' }] },
  { text: '抽检食品百余批次，结果全部上网。', statements: [{ value: 100, unit: '批次', approximate: true, subject: '食品' }] },
  {
    text: '梳理权责事项4,310项，公布办事指南612个。',
    statements: [
      { value: 4310, unit: '项', subject: '权责事项' },
      { value: 612, unit: '个', subject: '办事指南' },
    ],
  },
  { text: '对39起突发事件及时发声。', statements: [{ value: 39, unit: '起', subject: '突发事件' }] },
  { text: '聘请社会监督员10位。', statements: [{ value: 10, unit: '位', subject: '监督员' }] },
  { text: '约有500名群众走进机关。', statements: [{ value: 500, unit: '名', approximate: true, subject: '群众' }] },
  {
    text: '网站改版后新增栏目9个，撤并栏目4个。',
    statements: [
      { value: 9, unit: '个', subject: '栏目' },
      { value: 4, unit: '个', subject: '栏目' },
    ],
  },
  { text: '转载上级政策原文６０余篇。', statements: [{ value: 60, unit: '篇', approximate: true, subject: '政策原文' }] },
  { text: '归档资料三百零五\n卷。', statements: [{ value: 305, unit: '卷', subject: '资料' }] },
  { text: '村村响广播播出政策问答 120 段。', statements: [{ value: 120, unit: '段', subject: '政策问答' }] },
  {
    text: '全年在线访谈：12期；直播：3场。',
    statements: [
      { value: 12, unit: '期', subject: '访谈' },
      { value: 3, unit: '场', subject: '直播' },
    ],
  },
  {
    text: '向市档案馆移送文件86份，向县图书馆移送文件64份。',
    statements: [
      { value: 86, unit: '份', subject: '市档案馆' },
      { value: 64, unit: '份', subject: '县图书馆' },
    ],
  },
  {
    text: '关停僵尸账号七个，注销两个。',
    statements: [
      { value: 7, unit: '个', subject: '账号' },
      { value: 2, unit: '个' },
    ],
  },
  { text: '收到“我为城市提意见”类来件0件。', statements: [{ value: 0, unit: '件' }] },
  {
    text: '图解政策25幅、动漫解读6集。',
    statements: [
      { value: 25, unit: '幅', subject: '图解' },
      { value: 6, unit: '集', subject: '动漫' },
    ],
  },
  { text: '公示低保对象名单11批。', statements: [{ value: 11, unit: '批', subject: '名单' }] },
  { text: '收取信息处理费380元，已缴国库。', statements: [{ value: 380, unit: '元', subject: '信息处理费' }] },
  { text: '汇编政策问答集，收录问答两百多则。', statements: [{ value: 200, unit: '则', approximate: true, subject: '问答' }] },
  {
    text: '官方微博粉丝4.5万人，发帖1,906条。',
    statements: [
      { value: 45000, unit: '人', approximate: true, subject: '粉丝' },
      { value: 1906, unit: '条' },
    ],
  },
]

const brokenDown: readonly QuantitySentence[] = [
  {
    text: '全年公开信息640条，其中业务类430条，人事类50条，其他160条。',
    statements: [
      { value: 640, unit: '条', subject: '信息' },
      { value: 430, unit: '条', subject: '业务类' },
      { value: 50, unit: '条', subject: '人事类' },
      { value: 160, unit: '条', subject: '其他' },
    ],
    breakdowns: [{ whole: 640, parts: [430, 50, 160], complete: true }],
  },
  {
    text: '全县公开文件98件，县政府及乡镇分别公开62件、36件。',
    statements: [
      { value: 98, unit: '件', subject: '文件' },
      { value: 62, unit: '件' },
      { value: 36, unit: '件' },
    ],
    breakdowns: [{ whole: 98, parts: [62, 36], complete: true }],
  },
  {
    text: '发布解读材料57篇，包括文字解读30篇、图片解读18篇、视频解读9篇。',
    statements: [
      { value: 57, unit: '篇', subject: '解读材料' },
      { value: 30, unit: '篇', subject: '文字解读' },
      { value: 18, unit: '篇', subject: '图片解读' },
      { value: 9, unit: '篇', subject: '视频解读' },
    ],
    breakdowns: [{ whole: 57, parts: [30, 18, 9], complete: true }],
  },
  {
    text: '培训干部210人（含乡镇干部145人）。',
    statements: [
      { value: 210, unit: '人', subject: '干部' },
      { value: 145, unit: '人', subject: '乡镇干部' },
    ],
    breakdowns: [{ whole: 210, parts: [145], complete: false }],
  },
  {
    text: '办理申请90件，其中：网络申请70件（含自然人申请65件、企业申请5件）；信函申请20件。',
    statements: [
      { value: 90, unit: '件', subject: '申请' },
      { value: 70, unit: '件', subject: '网络申请' },
      { value: 65, unit: '件', subject: '自然人' },
      { value: 5, unit: '件', subject: '企业' },
      { value: 20, unit: '件', subject: '信函' },
    ],
    breakdowns: [
      { whole: 90, parts: [70, 20], complete: true },
      { whole: 70, parts: [65, 5], complete: true },
    ],
  },
  {
    text: '自然人申请和法人申请分别为31件、4件，共计35件。',
    statements: [
      { value: 31, unit: '件', subject: '自然人' },
      { value: 4, unit: '件', subject: '法人' },
      { value: 35, unit: '件' },
    ],
    breakdowns: [{ whole: 35, parts: [31, 4], complete: true }],
  },
  {
    text: '共检查网站62家，其中12家存在更新不及时的问题。',
    statements: [
      { value: 62, unit: '家', subject: '网站' },
      { value: 12, unit: '家' },
    ],
    breakdowns: [{ whole: 62, parts: [12], complete: false }],
  },
  {
    text: '答复申请44件：予以公开20件；部分公开3件；不予公开4件；无法提供15件；其他处理2件。',
    statements: [
      { value: 44, unit: '件', subject: '申请' },
      { value: 20, unit: '件', subject: '予以公开' },
      { value: 3, unit: '件', subject: '部分公开' },
      { value: 4, unit: '件', subject: '不予公开' },
      { value: 15, unit: '件', subject: '无法提供' },
      { value: 2, unit: '件', subject: '其他处理' },
    ],
    breakdowns: [{ whole: 44, parts: [20, 3, 4, 15, 2], complete: true }],
  },
  {
    text: '公开栏张贴公告一百二十张，其中县城七十张、乡镇四十张，其余十张贴在学校。',
    statements: [
      { value: 120, unit: '张', subject: '公告' },
      { value: 70, unit: '张', subject: '县城' },
      { value: 40, unit: '张', subject: '乡镇' },
      { value: 10, unit: '张' },
    ],
    breakdowns: [{ whole: 120, parts: [70, 40, 10], complete: true }],
  },
  {
    text: '全年發佈資訊500條，其中網站300條、微博120條、微信80條。',
    statements: [
      { value: 500, unit: '條', subject: '資訊' },
      { value: 300, unit: '條', subject: '網站' },
      { value: 120, unit: '條', subject: '微博' },
      { value: 80, unit: '條', subject: '微信' },
    ],
    breakdowns: [{ whole: 500, parts: [300, 120, 80], complete: true }],
  },
  {
    text: '公开信息700条，分别为：政策类200条，财政类180条，民生类300条。',
    statements: [
      { value: 700, unit: '条', subject: '信息' },
      { value: 200, unit: '条', subject: '政策类' },
      { value: 180, unit: '条', subject: '财政类' },
      { value: 300, unit: '条', subject: '民生类' },
    ],
    breakdowns: [{ whole: 700, parts: [200, 180, 300], complete: true }],
  },
  {
    text: '受理复议案件14件，其中维持9件、撤销2件、尚未审结3件。',
    statements: [
      { value: 14, unit: '件', subject: '复议' },
      { value: 9, unit: '件', subject: '维持' },
      { value: 2, unit: '件', subject: '撤销' },
      { value: 3, unit: '件', subject: '尚未审结' },
    ],
    breakdowns: [{ whole: 14, parts: [9, 2, 3], complete: true }],
  },
  {
    text: '12个街道和5个镇共17个单位编制了公开指南。',
    statements: [{ value: 17, unit: '个', subject: '单位' }],
    statementsOptional: [
      { value: 12, unit: '个', subject: '街道' },
      { value: 5, unit: '个', subject: '镇' },
    ],
    breakdowns: [{ whole: 17, parts: [12, 5], complete: true }],
  },
  {
    text: '举办培训6期，其中面向窗口人员2期，面向信息员3期。',
    statements: [
      { value: 6, unit: '期', subject: '培训' },
      { value: 2, unit: '期', subject: '窗口人员' },
      { value: 3, unit: '期', subject: '信息员' },
    ],
    breakdowns: [{ whole: 6, parts: [2, 3], complete: false }],
  },
  {
    text: '主动公开信息1.3万余条，其中市级4100余条、县级9000余条。',
    statements: [
      { value: 13000, unit: '条', approximate: true, subject: '信息' },
      { value: 4100, unit: '条', approximate: true, subject: '市级' },
      { value: 9000, unit: '条', approximate: true, subject: '县级' },
    ],
    breakdowns: [{ whole: 13000, parts: [4100, 9000], complete: true }],
  },
]

const claimed: readonly QuantitySentence[] = [
  {
    text: '收到申请240件，其中自然人申请204件，占85%。',
    statements: [
      { value: 240, unit: '件', subject: '申请' },
      { value: 204, unit: '件', subject: '自然人' },
    ],
    breakdowns: [{ whole: 240, parts: [204], complete: false }],
    claims: [{ kind: 'share', printed: 85, terms: [204, 240] }],
  },
  {
    text: '公开信息800条。其中，财政信息100条，占总数的12.5%；民生信息700条，占总数的87.5%。',
    statements: [
      { value: 800, unit: '条', subject: '信息' },
      { value: 100, unit: '条', subject: '财政信息' },
      { value: 700, unit: '条', subject: '民生信息' },
    ],
    breakdowns: [{ whole: 800, parts: [100, 700], complete: true }],
    claims: [
      { kind: 'share', printed: 12.5, terms: [100, 800] },
      { kind: 'share', printed: 87.5, terms: [700, 800] },
    ],
  },
  {
    text: '在答复的66件申请中，予以公开33件，占比50.0%。',
    statements: [
      { value: 66, unit: '件', subject: '申请' },
      { value: 33, unit: '件', subject: '予以公开' },
    ],
    breakdowns: [{ whole: 66, parts: [33], complete: false }],
    claims: [{ kind: 'share', printed: 50, terms: [33, 66] }],
  },
  {
    text: '新媒体发布信息480条，其中微信300条，占百分之六十二点五。',
    statements: [
      { value: 480, unit: '条', subject: '信息' },
      { value: 300, unit: '条', subject: '微信' },
    ],
    breakdowns: [{ whole: 480, parts: [300], complete: false }],
    claims: [{ kind: 'share', printed: 62.5, terms: [300, 480] }],
  },
  {
    text: '2018年收到申请90件，2017年收到申请80件，同比增长12.5%。',
    statements: [{ value: 90, unit: '件', subject: '申请' }],
    statementsOptional: [{ value: 80, unit: '件', subject: '申请' }],
    claims: [{ kind: 'change', printed: 12.5, terms: [90, 80] }],
  },
  {
    text: '办理提案36件，比上年的48件下降25%。',
    statements: [{ value: 36, unit: '件', subject: '提案' }],
    statementsOptional: [{ value: 48, unit: '件' }],
    claims: [{ kind: 'change', printed: -25, terms: [36, 48] }],
  },
  {
    text: '新闻发布会由上年的4场增加到10场，是上年的2.5倍。',
    statements: [{ value: 10, unit: '场', subject: '新闻发布会' }],
    statementsOptional: [{ value: 4, unit: '场', subject: '新闻发布会' }],
    claims: [{ kind: 'change', printed: 150, terms: [10, 4] }],
  },
  {
    text: '政策解读从20篇增至50篇，增长1.5倍。',
    statements: [{ value: 50, unit: '篇' }],
    statementsOptional: [{ value: 20, unit: '篇', subject: '政策解读' }],
    claims: [{ kind: 'change', printed: 150, terms: [50, 20] }],
  },
  {
    text: '全年收到申请61件，较上年减少3件。',
    statements: [{ value: 61, unit: '件', subject: '申请' }],
    statementsOptional: [{ value: 3, unit: '件' }],
  },
  {
    text: '主动公开信息1500条，同比增长8.6%。',
    statements: [{ value: 1500, unit: '条', subject: '信息' }],
  },
  {
    text: '编发简报18期，与上年持平。',
    statements: [{ value: 18, unit: '期', subject: '简报' }],
  },
  {
    text: '松岭、柳湾、青坪、石桥、北川、河口、白塔等7个县全部建成查阅中心。',
    statements: [],
    statementsOptional: [{ value: 7, unit: '个', subject: '县' }],
    claims: [{ kind: 'list', printed: 7, terms: [7] }],
  },
  {
    text: '住建、民政、教育、交通、水利等6个部门公开了权责清单。',
    statements: [],
    statementsOptional: [{ value: 6, unit: '个', subject: '部门' }],
    claims: [{ kind: 'list', printed: 6, terms: [5] }],
  },
  {
    text: '开设“政策直通车”“数说柳湾”“回音壁”三个栏目。',
    statements: [{ value: 3, unit: '个', subject: '栏目' }],
    claims: [{ kind: 'list', printed: 3, terms: [3] }],
  },
  {
    text: '全年对12件申请收费，每件10元，共收取120元。',
    statements: [
      { value: 12, unit: '件', subject: '申请' },
      { value: 120, unit: '元' },
    ],
    statementsOptional: [{ value: 10, unit: '元' }],
    claims: [{ kind: 'arithmetic', printed: 120, terms: [12, 10] }],
  },
  {
    text: '复印45页，每页0.5元，合计22.5元。',
    statements: [
      { value: 45, unit: '页' },
      { value: 22.5, unit: '元' },
    ],
    statementsOptional: [{ value: 0.5, unit: '元' }],
    claims: [{ kind: 'arithmetic', printed: 22.5, terms: [45, 0.5] }],
  },
  {
    text: '本报告由概述、主动公开情况、依申请公开情况、收费情况、复议诉讼情况、存在问题六部分组成。',
    statements: [],
    statementsOptional: [{ value: 6, unit: '部分' }],
    claims: [{ kind: 'enumeration', printed: 6, terms: [6] }],
  },
  {
    text: '全文分概述、公开内容、申请办理、收费与减免、问题与打算，共六个部分。',
    statements: [],
    statementsOptional: [{ value: 6, unit: '个', subject: '部分' }],
    claims: [{ kind: 'enumeration', printed: 6, terms: [5] }],
  },
  {
    text: '行政訴訟案件8宗，其中勝訴6宗，佔75%。',
    statements: [
      { value: 8, unit: '宗', subject: '訴訟' },
      { value: 6, unit: '宗', subject: '勝訴' },
    ],
    breakdowns: [{ whole: 8, parts: [6], complete: false }],
    claims: [{ kind: 'share', printed: 75, terms: [6, 8] }],
  },
]

/** Digits that count nothing. */
const uncounted: readonly QuantitySentence[] = [
  { text: '2019年4月3日，国务院公布修订后的《条例》，自2019年5月15日起施行。', statements: [] },
  { text: '按照柳政办发〔2016〕58号文件要求，编制本报告。', statements: [] },
  { text: '根据《条例》第二十条、第三十二条第二款之规定执行。', statements: [] },
  { text: '联系电话：0731-85550123，传真：0731-85550124。', statements: [] },
  { text: '地址：石桥镇人民路112号，邮编415300。', statements: [] },
  { text: '网址：http://www.liuwan8.example.gov.cn/2018/xxgk.html', statements: [] },
  { text: '一是加强领导，二是完善制度，三是强化考核。', statements: [] },
  { text: '及时公开“三公”经费预决算。', statements: [] },
  { text: '扎实推进“五公开”，做到全流程留痕。', statements: [] },
  { text: '深化“一网通办”“最多跑一次”改革。', statements: [] },
  { text: '实行“双随机、一公开”监管全覆盖。', statements: [] },
  { text: '用好12345政务服务便民热线，畅通群众诉求渠道。', statements: [] },
  { text: '高质量编制“十四五”规划，主动接受监督。', statements: [] },
  { text: '及时发布G2高速柳湾段施工绕行信息。', statements: [] },
  { text: '答复率、满意率均为100%。', statements: [] },
  { text: '热线24小时有人值守，全年无休。', statements: [] },
  { text: '2023年度，我局公开工作再上台阶。', statements: [] },
  { text: '— 12 —', statements: [] },
  { text: '阅读次数：10862 【字号：大 中 小】', statements: [] },
  { text: '备案序号：京ICP备05012345号-1 网站标识码：1101050005', statements: [] },
  { text: '（二）依申请公开情况', statements: [] },
  { text: '统计期限为2020年1月1日至2020年12月31日。', statements: [] },
  { text: '信息索引号：000014349/2017-00108', statements: [] },
  { text: '成文日期：二○一五年三月九日', statements: [] },
  { text: '深入贯彻党的二十大和二十届三中全会精神。', statements: [] },
  { text: '学习贯彻十九届五中全会精神，落实“放管服”改革要求。', statements: [] },
  { text: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。', statements: [] },
  { text: '公开范围覆盖一至九年级招生政策。', statements: [] },
  { text: '第十四届人民代表大会第三次会议审议通过了政府工作报告。', statements: [] },
  { text: '第3页/共9页', statements: [] },
  { text: '下载附件：2022年年报.docx（38.5KB）', statements: [] },
  { text: '收到申请数百件，工作人员加班加点。', statements: [] },
  { text: '上午8:30—12:00，下午2:30—5:30对外接待。', statements: [] },
  { text: '信息公开专栏设在http://10.20.3.8:8080，内网可访问。', statements: [] },
  { text: '201811日至20181231日，各项工作平稳推进。', statements: [] },
  { text: '同比增长两成，增速比上年提高3.1个百分点。', statements: [] },
]

export const sentences: readonly QuantitySentence[] = [...counted, ...brokenDown, ...claimed, ...uncounted]
