import type { QuantitySentence, StatementLabel } from './quantity-sentences.js'

// A second, blind set: paragraphs with breakdowns over several clauses, shares, changes, measure words, and digits that count nothing.
// All of it is invented. Labels follow the first set; breakdowns and claims stand in the order of the text.

/** value, unit, subject */
const of = (value: number, unit: string, subject?: string): StatementLabel =>
  subject === undefined ? { value, unit } : { value, unit, subject }
const near = (value: number, unit: string, subject?: string): StatementLabel => ({ ...of(value, unit, subject), approximate: true })

const brokenDown: readonly QuantitySentence[] = [
  {
    text: '全年收到申请215件，其中当面提交39件、网络提交151件、信函提交25件。全年答复申请210件，其中按时答复203件、延期答复7件。',
    statements: [
      of(215, '件', '申请'),
      of(39, '件', '当面'),
      of(151, '件', '网络'),
      of(25, '件', '信函'),
      of(210, '件', '答复'),
      of(203, '件', '按时'),
      of(7, '件', '延期'),
    ],
    breakdowns: [
      { whole: 215, parts: [39, 151, 25], complete: true },
      { whole: 210, parts: [203, 7], complete: true },
    ],
  },
  {
    text: '全市公开信息9600条，其中市级2400条（市政府办公室600条、市直部门1800条），县级7200条（东河区3000条、西坡县2200条、南塘县2000条）。',
    statements: [
      of(9600, '条', '信息'),
      of(2400, '条', '市级'),
      of(600, '条', '办公室'),
      of(1800, '条', '市直部门'),
      of(7200, '条', '县级'),
      of(3000, '条', '东河区'),
      of(2200, '条', '西坡县'),
      of(2000, '条', '南塘县'),
    ],
    breakdowns: [
      { whole: 9600, parts: [2400, 7200], complete: true },
      { whole: 2400, parts: [600, 1800], complete: true },
      { whole: 7200, parts: [3000, 2200, 2000], complete: true },
    ],
  },
  {
    text: '受理群众来信286封，其中城建类120封，社保类86封，其他70封。',
    statements: [of(286, '封', '来信'), of(120, '封', '城建类'), of(86, '封', '社保类'), of(70, '封', '其他')],
    breakdowns: [{ whole: 286, parts: [120, 86, 70], complete: true }],
  },
  {
    text: '县直单位、乡镇、公共企事业单位分别公开信息410条、380条、250条，合计1050条。',
    statements: [of(410, '条'), of(380, '条'), of(250, '条'), of(1050, '条')],
    breakdowns: [{ whole: 1050, parts: [410, 380, 250], complete: true }],
  },
  {
    text: '查处违法案件58起，其中食品类21起、药品类9起。曝光典型案例12起。',
    statements: [of(58, '起', '案件'), of(21, '起', '食品类'), of(9, '起', '药品类'), of(12, '起', '典型案例')],
    breakdowns: [{ whole: 58, parts: [21, 9], complete: false }],
  },
  {
    text: '制作宣传品8500份，包括手册2000份、折页5500份、海报1000份，全部发放到社区。',
    statements: [of(8500, '份', '宣传品'), of(2000, '份', '手册'), of(5500, '份', '折页'), of(1000, '份', '海报')],
    breakdowns: [{ whole: 8500, parts: [2000, 5500, 1000], complete: true }],
  },
  {
    text: '公开信息1200条。按内容分，政策类300条、财政类200条、其他类700条；按渠道分，网站公开900条、公开栏公开300条。',
    statements: [
      of(1200, '条', '信息'),
      of(300, '条', '政策类'),
      of(200, '条', '财政类'),
      of(700, '条', '其他类'),
      of(900, '条', '网站'),
      of(300, '条', '公开栏'),
    ],
    breakdowns: [
      { whole: 1200, parts: [300, 200, 700], complete: true },
      { whole: 1200, parts: [900, 300], complete: true },
    ],
  },
  {
    text: '全縣接獲熱線工單1,480宗，其中諮詢類902宗、投訴類341宗、求助類237宗，均按期回覆。',
    statements: [of(1480, '宗', '工單'), of(902, '宗', '諮詢類'), of(341, '宗', '投訴類'), of(237, '宗', '求助類')],
    breakdowns: [{ whole: 1480, parts: [902, 341, 237], complete: true }],
  },
  {
    text: '清理文件164件：继续有效97件；拟修改22件；宣布失效18件；废止27件。',
    statements: [of(164, '件', '文件'), of(97, '件', '继续有效'), of(22, '件', '修改'), of(18, '件', '失效'), of(27, '件', '废止')],
    breakdowns: [{ whole: 164, parts: [97, 22, 18, 27], complete: true }],
  },
  {
    text: '年内办理答复申请五十二件，其中予以公开三十件，部分公开四件，不予公开六件，其余十二件为无法提供。',
    statements: [of(52, '件', '申请'), of(30, '件', '予以公开'), of(4, '件', '部分公开'), of(6, '件', '不予公开'), of(12, '件')],
    breakdowns: [{ whole: 52, parts: [30, 4, 6, 12], complete: true }],
  },
  {
    text: '举办专题培训9期，其中面授6期，线上3期；培训人员842人次，其中乡镇干部511人次。',
    statements: [of(9, '期', '培训'), of(6, '期', '面授'), of(3, '期', '线上'), of(842, '人次', '人员'), of(511, '人次', '乡镇干部')],
    breakdowns: [
      { whole: 9, parts: [6, 3], complete: true },
      { whole: 842, parts: [511], complete: false },
    ],
  },
  {
    text: '法院审结案件17件，其中判决驳回11件，准许撤诉4件，确认违法2件。',
    statements: [of(17, '件', '案件'), of(11, '件', '驳回'), of(4, '件', '撤诉'), of(2, '件', '违法')],
    breakdowns: [{ whole: 17, parts: [11, 4, 2], complete: true }],
  },
  {
    text: '局网站更新稿件2310篇，其中图片新闻480篇（含专题报道36篇）、文字稿件1830篇。',
    statements: [of(2310, '篇', '稿件'), of(480, '篇', '图片新闻'), of(36, '篇', '专题报道'), of(1830, '篇', '文字稿件')],
    breakdowns: [
      { whole: 2310, parts: [480, 1830], complete: true },
      { whole: 480, parts: [36], complete: false },
    ],
  },
  {
    text: '设立查阅点48个，其中县级5个，乡\n镇18个，村级25个。',
    statements: [of(48, '个', '查阅点'), of(5, '个', '县级'), of(18, '个'), of(25, '个', '村级')],
    breakdowns: [{ whole: 48, parts: [5, 18, 25], complete: true }],
  },
  {
    text: '在全部130件申请中，涉及征地的64件、涉及规划的31件、涉及其他事项的35件。',
    statements: [of(130, '件', '申请'), of(64, '件', '征地'), of(31, '件', '规划'), of(35, '件', '其他')],
    breakdowns: [{ whole: 130, parts: [64, 31, 35], complete: true }],
  },
  {
    text: '公开规划类信息26条、人事类信息31条、采购类信息43条，三类合计100条。',
    statements: [of(26, '条', '规划类'), of(31, '条', '人事类'), of(43, '条', '采购类'), of(100, '条')],
    statementsOptional: [of(3, '类')],
    breakdowns: [{ whole: 100, parts: [26, 31, 43], complete: true }],
  },
  {
    text: '全年抽检样品3260批次，其中合格3201批次，不合格59批次。对不合格产品立案59起，罚没款88.4万元。',
    statements: [of(3260, '批次', '样品'), of(3201, '批次', '合格'), of(59, '批次', '不合格'), of(59, '起'), of(88.4, '万元', '罚没款')],
    breakdowns: [{ whole: 3260, parts: [3201, 59], complete: true }],
  },
  {
    text: '发布预警信息73条。其中：暴雨21条；雷电30条；大风9条；其他13条。',
    statements: [of(73, '条', '预警信息'), of(21, '条', '暴雨'), of(30, '条', '雷电'), of(9, '条', '大风'), of(13, '条', '其他')],
    breakdowns: [{ whole: 73, parts: [21, 30, 9, 13], complete: true }],
  },
  {
    text: '配备人员14名（专职2名、兼职12名），购置扫描仪5台。',
    statements: [of(14, '名', '人员'), of(2, '名', '专职'), of(12, '名', '兼职'), of(5, '台', '扫描仪')],
    breakdowns: [{ whole: 14, parts: [2, 12], complete: true }],
  },
  {
    text: '承办建议提案共83件，其中人大代表建议35件、政协提案48件；办理结果公开76件。',
    statements: [of(83, '件', '建议提案'), of(35, '件', '建议'), of(48, '件', '提案'), of(76, '件', '办理结果')],
    breakdowns: [{ whole: 83, parts: [35, 48], complete: true }],
  },
  {
    text: '新媒体矩阵全年发稿约6000篇，其中微信2600余篇。',
    statements: [near(6000, '篇'), near(2600, '篇', '微信')],
    breakdowns: [{ whole: 6000, parts: [2600], complete: false }],
  },
]

const claimed: readonly QuantitySentence[] = [
  {
    text: '收到申请320件。其中，自然人申请272件，占85%；法人或其他组织申请48件，占15%。',
    statements: [of(320, '件', '申请'), of(272, '件', '自然人'), of(48, '件', '法人')],
    breakdowns: [{ whole: 320, parts: [272, 48], complete: true }],
    claims: [
      { kind: 'share', printed: 85, terms: [272, 320] },
      { kind: 'share', printed: 15, terms: [48, 320] },
    ],
  },
  {
    text: '答复申请75件，其中予以公开27件，占36%；不予公开6件，占8%。',
    statements: [of(75, '件', '申请'), of(27, '件', '予以公开'), of(6, '件', '不予公开')],
    breakdowns: [{ whole: 75, parts: [27, 6], complete: false }],
    claims: [
      { kind: 'share', printed: 36, terms: [27, 75] },
      { kind: 'share', printed: 8, terms: [6, 75] },
    ],
  },
  {
    text: '2021年接待来访460人次，2020年接待来访500人次，同比下降8%。',
    statements: [of(460, '人次', '来访')],
    statementsOptional: [of(500, '人次', '来访')],
    claims: [{ kind: 'change', printed: -8, terms: [460, 500] }],
  },
  {
    text: '编发解读稿件66篇，比上年的55篇增长20%。',
    statements: [of(66, '篇', '解读稿件')],
    statementsOptional: [of(55, '篇')],
    claims: [{ kind: 'change', printed: 20, terms: [66, 55] }],
  },
  {
    text: '在线访谈由上年的8期增加到12期，增长50%。',
    statements: [of(12, '期', '访谈')],
    statementsOptional: [of(8, '期', '访谈')],
    claims: [{ kind: 'change', printed: 50, terms: [12, 8] }],
  },
  {
    text: '微信粉丝从2400人增至6000人，增长1.5倍。',
    statements: [of(6000, '人')],
    statementsOptional: [of(2400, '人', '粉丝')],
    claims: [{ kind: 'change', printed: 150, terms: [6000, 2400] }],
  },
  {
    text: '对6件申请收取复印费，每件15元，共收取90元。',
    statements: [of(6, '件', '申请'), of(90, '元')],
    statementsOptional: [of(15, '元')],
    claims: [{ kind: 'arithmetic', printed: 90, terms: [6, 15] }],
  },
  {
    text: '上溪、下溪、石桥头、白鹭、官塘等五个乡镇建成公开专区。',
    statements: [],
    statementsOptional: [of(5, '个', '乡镇')],
    claims: [{ kind: 'list', printed: 5, terms: [5] }],
  },
  {
    text: '公安、司法、人社、医保等5个部门开通了在线申请。',
    statements: [],
    statementsOptional: [of(5, '个', '部门')],
    claims: [{ kind: 'list', printed: 5, terms: [4] }],
  },
  {
    text: '本报告包括总体情况、主动公开情况、申请办理情况、复议诉讼情况、存在问题五个部分。',
    statements: [],
    statementsOptional: [of(5, '个', '部分')],
    claims: [{ kind: 'enumeration', printed: 5, terms: [5] }],
  },
  {
    text: '年內接獲查詢50宗，其中電話查詢32宗，佔64%。',
    statements: [of(50, '宗', '查詢'), of(32, '宗', '電話')],
    breakdowns: [{ whole: 50, parts: [32], complete: false }],
    claims: [{ kind: 'share', printed: 64, terms: [32, 50] }],
  },
  {
    text: '全年编发信息904条，同比上升12.4%，完成年度任务的113%。',
    statements: [of(904, '条', '信息')],
  },
  {
    text: '收到意见建议96条，其中采纳24条，占25%，已在网站反馈。',
    statements: [of(96, '条', '意见建议'), of(24, '条', '采纳')],
    breakdowns: [{ whole: 96, parts: [24], complete: false }],
    claims: [{ kind: 'share', printed: 25, terms: [24, 96] }],
  },
]

const counted: readonly QuantitySentence[] = [
  {
    text: '出动宣传车12辆次，悬挂横幅86条，张贴标语240张。',
    statements: [of(12, '辆次', '宣传车'), of(86, '条', '横幅'), of(240, '张', '标语')],
  },
  { text: '收到企业赠送锦旗两面、感谢信十一封。', statements: [of(2, '面', '锦旗'), of(11, '封', '感谢信')] },
  { text: '录制政策微课堂20节，累计播放1.6万次。', statements: [of(20, '节', '微课堂'), near(16000, '次')] },
  { text: '开展业务练兵4轮，评出优秀答复文书10篇。', statements: [of(4, '轮', '练兵'), of(10, '篇', '答复文书')] },
  { text: '走访企业310家次，发放政策口袋书近2000本。', statements: [of(310, '家次', '企业'), near(2000, '本', '口袋书')] },
  { text: '更换破损公示牌三十七块，新装阅报栏九座。', statements: [of(37, '块', '公示牌'), of(9, '座', '阅报栏')] },
  { text: '市图书馆查阅点全年开放，接待读者一万两千余人次。', statements: [near(12000, '人次', '读者')] },
  { text: '移交纸质档案１２６卷、光盘１８张。', statements: [of(126, '卷', '档案'), of(18, '张', '光盘')] },
  { text: '受理投诉0件，回应舆情3起。', statements: [of(0, '件', '投诉'), of(3, '起', '舆情')] },
  {
    text: '安排经费15.5万元，升级系统2套，培训操作员40名。',
    statements: [of(15.5, '万元', '经费'), of(2, '套', '系统'), of(40, '名', '操作员')],
  },
  {
    text: '一是规范目录，调整栏目28个；二是强化审核，退回稿件61篇；三是加强督查，印发通报5期。',
    statements: [of(28, '个', '栏目'), of(61, '篇', '稿件'), of(5, '期', '通报')],
  },
]

/** Digits that count nothing. */
const uncounted: readonly QuantitySentence[] = [
  { text: '本报告统计期限自2022年1月1日起至12月31日止，于2023年1月28日发布。', statements: [] },
  { text: '依据《条例》（国务院令第711号）第四十九条、第五十条和国办公开办函〔2021〕30号文件编制。', statements: [] },
  { text: '咨询电话：0577-86543210，传真：0577-86543211，邮编：325000。', statements: [] },
  { text: '办公地址：临江市解放北路128号行政中心3号楼516室。', statements: [] },
  { text: '严格落实“三审三校”制度，确保内容准确、表述规范。', statements: [] },
  { text: '落实“四个最严”要求，守护群众“舌尖上的安全”。', statements: [] },
  { text: '统筹推进“五位一体”总体布局，协调推进“四个全面”战略布局。', statements: [] },
  { text: '学习贯彻党的十九大和十九届二中、三中全会精神。', statements: [] },
  { text: '网站可用性保持在99.9%以上，检索准确率达到95%。', statements: [] },
  { text: '收到申请若干件，均已答复。', statements: [] },
  { text: '收到申请    件，办结    件。', statements: [] },
  { text: '— 3 —\n2021年政府信息公开工作年度报告', statements: [] },
  { text: '三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况', statements: [] },
  { text: '来源：市政府办公室　时间：2020-01-20 16:05　字号：[大] [中] [小]', statements: [] },
  { text: '文号：临政办发〔2013〕45号　索引号：11330300002505/2013-10233', statements: [] },
  { text: '电子邮箱：zwgk2019@example.gov.cn，网址：www.linjiang3.example.gov.cn。', statements: [] },
]

export const paragraphs: readonly QuantitySentence[] = [...brokenDown, ...claimed, ...counted, ...uncounted]
