import type { IndicatorId } from '../../../src/model/report.js'

// What a careful reader takes from a sentence, and what looks like an indicator and is none. All of it is invented: places, figures
// and sentences. Labels follow the conventions of the corpus: a printed 0 is stated, a zero in words implied; fees are in 万元;
// 余/多/近/约/万 make a value approximate; people of whom only 专职 or 兼职 is said are no `staff`.

export interface IndicatorSentence {
  /** As it stands in a section, line breaks and all. */
  readonly text: string
  /** The heading of its section, where that decides. */
  readonly heading?: string
  /** The report year, where that decides. */
  readonly year?: number
  /** Complete: an indicator it does not list is null. A bare number is exact and stated. */
  readonly says: Partial<Record<IndicatorId, number | { readonly value: number; readonly approximate?: true; readonly implied?: true }>>
  readonly why?: string
}

const none = { value: 0, implied: true } as const
const about = <Value extends number>(value: Value) => ({ value, approximate: true }) as const

const proactiveHeading = '二、主动公开政府信息情况'
const requestHeading = '三、收到和处理政府信息公开申请情况'
const oldRequestHeading = '三、依申请公开政府信息情况'
const remedyHeading = '五、因政府信息公开申请行政复议、提起行政诉讼情况'
const newRemedyHeading = '四、政府信息公开行政复议、行政诉讼情况'
const feeHeading = '四、政府信息公开的收费及减免情况'
const staffHeading = '一、机构建设和人员情况'
const otherHeading = '六、其他需要报告的事项'

const disclosed: readonly IndicatorSentence[] = [
  { text: '全县各级各部门共主动公开政府信息8,642条，数量居全市第三。', says: { proactiveDisclosures: 8642 } },
  { text: '本年度我局主动公开各类政府信息三百二十一条，全部上网。', says: { proactiveDisclosures: 321 } },
  { text: '一年来，我委主动向社会公开政府信息１２０８条，没有一条因失密被撤下。', says: { proactiveDisclosures: 1208 } },
  { text: '我街道主动公开信息总数为97条,全文电子化率100%。', says: { proactiveDisclosures: 97 } },
  {
    text: '2011年1月1日至12月31日，本机关当年累计主动公开政府信息 583 条。',
    year: 2011,
    says: { proactiveDisclosures: 583 },
    why: '累计 within the year',
  },
  { text: '全市各级行政机关主动公开政府信息1.2万余条，比起步时翻了几番。', says: { proactiveDisclosures: about(12000) } },
  { text: '在镇政府网站上主动公开信息46条，村务栏同步张贴。', heading: proactiveHeading, says: { proactiveDisclosures: 46 } },
  { text: '經統計，本署年內主動公開政府資訊一百零六條，其中機構職能類8條。', says: { proactiveDisclosures: 106 } },
  { text: '全年对外主动公开文件、动态等政府信息1536份，平均每个工作日六份多。', says: { proactiveDisclosures: 1536 } },
  {
    text: '主动公开方面：通过网站、公报和新媒体主动公开政府信息共计近3万条。',
    says: { proactiveDisclosures: about(30000) },
  },
  { text: '据不完全统计，我区主动公开政府信息约450条。', says: { proactiveDisclosures: about(450) } },
  {
    text: '2017年主动公开政府信息2017条，在各部门中居第二。',
    year: 2017,
    says: { proactiveDisclosures: 2017 },
    why: 'a count that looks like a year',
  },
  { text: '2010年我办主动公开政府信息0条。', year: 2010, says: { proactiveDisclosures: 0 } },
  {
    text: '全区主动公开政府信息25360条（区政府部门18204条，街道7156条）。',
    says: { proactiveDisclosures: 25360 },
    why: 'the parts stand in brackets',
  },
  { text: '我局主动公开政府信息38\n条，其中政策文件\n5条。', says: { proactiveDisclosures: 38 }, why: 'line breaks of a PDF' },
  { text: '主动公开政府信息数：734条', heading: '一、主动公开情况', says: { proactiveDisclosures: 734 } },
  {
    text: '上年主动公开政府信息612条，今年主动公开政府信息701条，增加89条。',
    says: { proactiveDisclosures: 701 },
  },
  { text: '全乡新增主动公开政府信息两千余条，多是惠农补贴的到户清单。', says: { proactiveDisclosures: about(2000) } },
  {
    text: '共制作政府信息300条，其中主动公开210条，依申请公开类信息60条，不予公开30条。',
    says: { proactiveDisclosures: 210 },
    why: 'the class 依申请公开 is no request',
  },
  {
    text: '（一）公开数量。2014年，我局公开政府信息419 条，其中业务动态300条，公示公告119条。',
    heading: proactiveHeading,
    year: 2014,
    says: { proactiveDisclosures: 419 },
  },
  { text: '年内，开发区主动公开政府信息8600多条，涉企类占六成。', says: { proactiveDisclosures: about(8600) } },
]

const received: readonly IndicatorSentence[] = [
  { text: '全年收到政府信息公开申请85件，较去年少12件。', says: { requestsReceived: 85 } },
  { text: '本机关共受理公民、法人和其他组织的政府信息公开申请四十七件。', says: { requestsReceived: 47 } },
  { text: '2015年度，我局接到政府信息公开申请6起，多为征地批文。', year: 2015, says: { requestsReceived: 6 } },
  { text: '全区行政机关新收政府信息公开申请1,306件，上年结转41件。', says: { requestsReceived: 1306 }, why: '结转 of the year before' },
  { text: '共接收书面提出的政府信息公开申请 9 份。', heading: oldRequestHeading, says: { requestsReceived: 9 } },
  { text: '我办收办政府信息公开申请23宗。', says: { requestsReceived: 23 } },
  { text: '今年共有17人次向我局提出政府信息公开申请。', says: { requestsReceived: 17 }, why: 'number before the verb' },
  {
    text: '年内收到申请12件，其中信函申请5件、网络申请7件。',
    heading: requestHeading,
    says: { requestsReceived: 12 },
    why: 'the heading says what was asked for',
  },
  { text: '全市收到的政府信息公开申请约两百件。', says: { requestsReceived: about(200) } },
  { text: '市、县两级共收到政府信息公开申请1.1万余件。', says: { requestsReceived: about(11000) } },
  { text: '本年度，我镇未收到任何政府信息公开申请。', says: { requestsReceived: none } },
  { text: '2013年，没有公民、法人或其他组织向我局申请公开政府信息。', year: 2013, says: { requestsReceived: none } },
  { text: '全年政府信息公开申请为零。', says: { requestsReceived: none } },
  { text: '我局依申请公开保持“零申请”。', says: { requestsReceived: none } },
  { text: '2020年度收到政府信息公开申请0件。', year: 2020, says: { requestsReceived: 0 }, why: 'a printed 0 is stated' },
  { text: '截至年底，尚无依申请公开事项发生。', heading: oldRequestHeading, says: { requestsReceived: none } },
  { text: '本年度我中心未接到群众要求公开政府信息的申请。', says: { requestsReceived: none } },
  { text: '本單位年內並無接獲政府信息公開申請。', says: { requestsReceived: none } },
  { text: '無人向本鎮提出政府信息公開申請。', says: { requestsReceived: none } },
  { text: '收到政府信\n息公开申请 31\n件，均系自然人提出。', says: { requestsReceived: 31 } },
  { text: '全市受理政府信息公开申请2360件，其中市政府本级188件。', says: { requestsReceived: 2360 }, why: 'the widest scope' },
  { text: '2016年收到政府信息公开申请19件，2017年收到政府信息公开申请26件。', year: 2017, says: { requestsReceived: 26 } },
  { text: '我处本年度接受政府信息公开申请１４件。', says: { requestsReceived: 14 } },
  { text: '本年度未产生依申请公开政府信息的情况。', says: { requestsReceived: none } },
  { text: '全年依申请公开3次，都是查老房产的。', heading: requestHeading, says: { requestsReceived: 3 } },
  { text: '收到依申请公开政府信息的要求5条。', says: { requestsReceived: 5 } },
  { text: '年内收到政府信息公开申请表2个，其中1个未写联系方式。', says: { requestsReceived: 2 } },
]

const handled: readonly IndicatorSentence[] = [
  { text: '收到政府信息公开申请16件，办结16件。', says: { requestsReceived: 16, requestsHandled: 16 } },
  { text: '全年收到政府信息公开申请52件，已全部按时答复。', says: { requestsReceived: 52, requestsHandled: 52 } },
  { text: '我局受理政府信息公开申请8宗，均在法定期限内办结。', says: { requestsReceived: 8, requestsHandled: 8 } },
  { text: '共答复政府信息公开申请1024件，其中予以公开733件。', says: { requestsHandled: 1024 } },
  {
    text: '收到公民提交的政府信息公开申请4份，逐一予以回复，回复4份。',
    says: { requestsReceived: 4, requestsHandled: 4 },
  },
  {
    text: '本年新收政府信息公开申请77件，连同上年结转3件，共办结78件，结转下年度2件。',
    says: { requestsReceived: 77, requestsHandled: 78, requestsCarriedForward: 2 },
  },
  { text: '受理的35件政府信息公开申请已经全部办理完毕。', says: { requestsReceived: 35, requestsHandled: 35 } },
  { text: '年内按期办结政府信息公开申请九件。', says: { requestsHandled: 9 } },
  {
    text: '共受理政府信息公開申請15宗，均已按期答覆。',
    says: { requestsReceived: 15, requestsHandled: 15 },
  },
  {
    text: '收到政府信息公开申请30件，已办结27件，3件结转下年度继续办理。',
    says: { requestsReceived: 30, requestsHandled: 27, requestsCarriedForward: 3 },
  },
  { text: '收到依申请公开2件，答复2件，答复率100%。', says: { requestsReceived: 2, requestsHandled: 2 } },
  { text: '依申请公开办结率100%，共依法答复申请人２１６件。', heading: requestHeading, says: { requestsHandled: 216 } },
  {
    text: '全系统共收到政府信息公开申请近600件，答复近580件。',
    says: { requestsReceived: about(600), requestsHandled: about(580) },
  },
  {
    text: '我委全年收到政府信息公开申请11件，答复10件，申请人主动撤回1件。',
    says: { requestsReceived: 11, requestsHandled: 10 },
    why: 'the withdrawn one is not in the number that was answered',
  },
  { text: '收到公开申请6例，６例均已书面答复。', heading: oldRequestHeading, says: { requestsReceived: 6, requestsHandled: 6 } },
  { text: '收到申请0件，答复0件。', heading: requestHeading, says: { requestsReceived: 0, requestsHandled: 0 } },
]

const carried: readonly IndicatorSentence[] = [
  { text: '另有5件政府信息公开申请未到答复期限，结转下一年度继续办理。', says: { requestsCarriedForward: 5 } },
  { text: '十二月下旬收到的2件申请顺延至下年度答复。', heading: requestHeading, says: { requestsCarriedForward: 2 } },
  { text: '结转2022年继续办理的政府信息公开申请14件。', year: 2021, says: { requestsCarriedForward: 14 } },
  {
    text: '收到政府信息公开申请13件，按时答复11件，截至12月31日有2件正在办理。',
    says: { requestsReceived: 13, requestsHandled: 11, requestsCarriedForward: 2 },
  },
  {
    text: '收到政府信息公开申请3件，全部按时办结，无结转下年度办理的申请。',
    says: { requestsReceived: 3, requestsHandled: 3, requestsCarriedForward: none },
  },
  { text: '结转下年度继续办理的申请0件。', heading: requestHeading, says: { requestsCarriedForward: 0 } },
  { text: '結轉下年度繼續辦理的申請有一宗。', heading: '三、收到和處理政府信息公開申請情況', says: { requestsCarriedForward: 1 } },
  {
    text: '全年办结政府信息公开申请205件，转入下年办理的申请7件。',
    says: { requestsHandled: 205, requestsCarriedForward: 7 },
  },
  { text: '尚有八件申请跨年办理，转至下年度。', heading: requestHeading, says: { requestsCarriedForward: 8 } },
]

const remedies: readonly IndicatorSentence[] = [
  { text: '因政府信息公开引发的行政复议案件6件，行政诉讼案件2件。', says: { reconsiderations: 6, litigations: 2 } },
  { text: '全年发生政府信息公开行政复议3起，均予维持。', says: { reconsiderations: 3 } },
  { text: '政府信息公开类行政诉讼案件十一件，无一败诉。', says: { litigations: 11 } },
  { text: '本年度我局未发生因政府信息公开被申请行政复议的案件。', says: { reconsiderations: none } },
  { text: '未出现因政府信息公开提起行政诉讼的情况。', says: { litigations: none } },
  {
    text: '2013年度，我局无政府信息公开申请，无因政府信息公开引起的行政复议和行政诉讼。',
    year: 2013,
    says: { requestsReceived: none, reconsiderations: none, litigations: none },
  },
  { text: '全年没有发生复议、诉讼案件。', heading: remedyHeading, says: { reconsiderations: none, litigations: none } },
  { text: '行政复议、行政诉讼均为零。', heading: newRemedyHeading, says: { reconsiderations: none, litigations: none } },
  { text: '行政复议0件，行政诉讼0件。', heading: newRemedyHeading, says: { reconsiderations: 0, litigations: 0 } },
  { text: '涉及政府信息公开的行政复议、行政诉讼各1件。', says: { reconsiderations: 1, litigations: 1 } },
  {
    text: '申请人不服信息公开答复申请行政复议的有４宗，其中维持3宗、撤回1宗；未发生行政诉讼。',
    says: { reconsiderations: 4, litigations: none },
  },
  { text: '年內涉及政府信息公開的行政復議案件2宗，行政訴訟案件1宗。', says: { reconsiderations: 2, litigations: 1 } },
  {
    text: '收到政府信息公开行政复议申请5份，被提起政府信息公开行政诉讼3例。',
    says: { reconsiderations: 5, litigations: 3 },
  },
  {
    text: '全市信息公开类行政复议案件170件，其中尚未审结36件；行政诉讼案件58件，其中尚未审结12件。',
    says: { reconsiderations: 170, litigations: 58 },
  },
  { text: '未涉及因政府信息公开引起的行政复议、行政诉讼和申诉。', says: { reconsiderations: none, litigations: none } },
  { text: '本年度没有针对我局政府信息公开工作的行政诉讼案。', says: { litigations: none } },
  { text: '政府信息公开引发行政诉讼约20件。', says: { litigations: about(20) } },
  {
    text: '2018年发生政府信息公开行政诉讼9件，2019年降至4件。',
    year: 2019,
    heading: newRemedyHeading,
    says: { litigations: 4 },
    why: 'the subject carries on',
  },
  { text: '全年未产生因公开政府信息而引起的行政复议。', says: { reconsiderations: none } },
]

const bothRemedies: readonly IndicatorSentence[] = [
  { text: '信息公开类行政复议与行政诉讼案件合计19件。', says: { reconsiderationsAndLitigations: 19 } },
  { text: '因政府信息公开申请行政复议、提起行政诉讼共2例。', says: { reconsiderationsAndLitigations: 2 } },
  { text: '办理政府信息公开行政复议、诉讼案件十一件，均已结案。', says: { reconsiderationsAndLitigations: 11 } },
  { text: '政府信息公开引发的行政复议和行政诉讼案件近30件。', says: { reconsiderationsAndLitigations: about(30) } },
  { text: '涉及政府信息公開的行政復議及行政訴訟案件共計6宗。', says: { reconsiderationsAndLitigations: 6 } },
  { text: '行政复议、行政诉讼总数为5起。', heading: remedyHeading, says: { reconsiderationsAndLitigations: 5 } },
  {
    text: '全年发生与政府信息公开有关的行政复议或行政诉讼1件，已审结。',
    says: { reconsiderationsAndLitigations: 1 },
  },
  {
    text: '我区政府信息公开行政复议、行政诉讼案件总量从上年的１２件降到本年的７件。',
    says: { reconsiderationsAndLitigations: 7 },
  },
  { text: '因信息公开申请行政复议和提起行政诉讼的共有3 件次。', says: { reconsiderationsAndLitigations: 3 } },
]

const fees: readonly IndicatorSentence[] = [
  { text: '依申请提供政府信息均为免费，没有收过检索费、复印费。', says: { feesCollected: none } },
  { text: '全年未收取政府信息处理费。', says: { feesCollected: none } },
  { text: '对申请人全部免费提供政府信息。', heading: feeHeading, says: { feesCollected: none } },
  { text: '我局公开政府信息不收取任何费用。', says: { feesCollected: none } },
  { text: '2022年，本机关收取信息处理费0元。', year: 2022, says: { feesCollected: 0 } },
  { text: '全年依申请公开收取复印、邮寄等成本费用126元。', says: { feesCollected: 0.0126 } },
  {
    text: '全市各级行政机关收取政府信息公开信息处理费合计1.35万元。',
    says: { feesCollected: 1.35 },
    why: '万元 is the unit, not 余',
  },
  { text: '2024年发出收费通知3份，收取信息处理费共计三千二百元。', year: 2024, says: { feesCollected: 0.32 } },
  { text: '本年度没有发生依申请公开政府信息的收费及减免。', says: { feesCollected: none } },
  { text: '本年度依申請公開政府信息未收取任何費用。', says: { feesCollected: none } },
  { text: '未产生政府信息公开信息处理费。', heading: otherHeading, says: { feesCollected: none } },
  { text: '按照规定标准，实际收取信息处理费 2,460 元。', heading: otherHeading, says: { feesCollected: 0.246 } },
  { text: '无收费，无减免。', heading: feeHeading, says: { feesCollected: none } },
  { text: '依申请公开政府信息收费金额为零。', says: { feesCollected: none } },
]

const people: readonly IndicatorSentence[] = [
  { text: '全局从事政府信息公开工作的人员共5人。', says: { staff: 5 } },
  { text: '安排两名工作人员负责政府信息公开日常事务。', says: { staff: 2 } },
  { text: '配备政府信息公开工作人员3名，其中专职1名、兼职2名。', says: { staff: 3, staffFullTime: 1, staffPartTime: 2 } },
  { text: '我区政府信息公开工作专职1人，兼职3人。', says: { staffFullTime: 1, staffPartTime: 3 } },
  { text: '全市配备政府信息公开专（兼）职人员二百一十六名。', says: { staff: 216 }, why: '专（兼）职 covers both' },
  { text: '目前没有政府信息公开专职人员，由2名同志兼职承担。', says: { staffFullTime: none, staffPartTime: 2 } },
  { text: '政府信息公开工作由办公室1名专职人员承办。', says: { staffFullTime: 1 } },
  { text: '全县政府信息公开兼职工作人员达一百三十余人。', says: { staffPartTime: about(130) } },
  { text: '本局設有政府信息公開專職人員1名，兼職人員4名。', says: { staffFullTime: 1, staffPartTime: 4 } },
  {
    text: '各单位从事政府信息公开的工作人员共计88人，其中专职人员9人，兼职人员79人。',
    says: { staff: 88, staffFullTime: 9, staffPartTime: 79 },
  },
  { text: '现有政府信息公开工作人员 １２ 人，均为兼职。', says: { staff: 12, staffPartTime: 12 } },
  { text: '我街道指定三位同志负责政府信息公开工作。', heading: staffHeading, says: { staff: 3 } },
  { text: '政府信息公开专职工作人员0人、兼职工作人员2人。', says: { staffFullTime: 0, staffPartTime: 2 } },
  { text: '全市政府信息公开专职人员420多人，兼职人员6000余人。', says: { staffFullTime: about(420), staffPartTime: about(6000) } },
  { text: '增配1人后，我局政府信息公开专职人员达到2名。', says: { staffFullTime: 2 }, why: 'the one added is no head count' },
  { text: '信息公开科设专职干部二名，专门从事政府信息公开工作。', says: { staffFullTime: 2 } },
  { text: '落实政府信息公开专职人员３名，负责网站栏目维护和申请办理。', says: { staffFullTime: 3 } },
  { text: '我局有兼职政府信息公开员七人，分布在七个科室。', says: { staffPartTime: 7 } },
  { text: '全区政府信息公开工作人员约70名。', says: { staff: about(70) } },
]

const together: readonly IndicatorSentence[] = [
  {
    text: '2009年，全县主动公开政府信息3276条；收到政府信息公开申请21件，全部答复；因政府信息公开引起的行政复议2件、行政诉讼0件；依申请公开未收取费用。',
    year: 2009,
    says: {
      proactiveDisclosures: 3276,
      requestsReceived: 21,
      requestsHandled: 21,
      reconsiderations: 2,
      litigations: 0,
      feesCollected: none,
    },
  },
  {
    text: '我镇主动公开政府信息60条，未收到政府信息公开申请，未发生行政复议和行政诉讼，无收费。',
    says: {
      proactiveDisclosures: 60,
      requestsReceived: none,
      reconsiderations: none,
      litigations: none,
      feesCollected: none,
    },
  },
  {
    text: '全市主动公开政府信息15.6万条，收到政府信息公开申请3205件，办结3188件，结转下年度52件。',
    says: { proactiveDisclosures: about(156000), requestsReceived: 3205, requestsHandled: 3188, requestsCarriedForward: 52 },
  },
  {
    text: '主动公开　本年度主动公开政府信息 88 条。\n依申请公开　本年度受理政府信息公开申请 1 件，已按期答复。',
    says: { proactiveDisclosures: 88, requestsReceived: 1, requestsHandled: 1 },
  },
]

/** Parts of a whole that is not printed, and channels side by side. */
const parts: readonly IndicatorSentence[] = [
  { text: '其中，当面提交的申请2件，网络提交的申请5件。', heading: requestHeading, says: {} },
  { text: '机构职能类信息12条，占4.1%；人事类信息9条，占3.1%。', heading: proactiveHeading, says: {} },
  { text: '自然人申请14件，占九成以上。', heading: requestHeading, says: {} },
  { text: '其中，维持原答复的1件，责令重新答复的1件。', heading: newRemedyHeading, says: {} },
  { text: '门户网站发布信息1203条，微信公众号推送415条，微博发布2200条。', heading: proactiveHeading, says: {} },
  { text: '政府公报刊登文件68件，电子屏滚动播放信息900条，公开栏更换24期。', says: {} },
  { text: '予以公开31件，部分公开4件，不予公开6件，无法提供18件。', heading: requestHeading, says: {} },
  { text: '在予以公开的申请中，涉及征地拆迁的9件。', heading: requestHeading, says: {} },
  { text: '财政预决算专栏公开信息84条，乡村振兴专栏公开信息130条，食品安全专栏公开信息77条。', says: {} },
  { text: '商业企业提出的申请3件，法律服务机构提出的申请1件。', heading: requestHeading, says: {} },
  { text: '微信公众号“柳湾发布”全年推送图文信息650篇。', heading: proactiveHeading, says: {}, why: 'a channel, not called disclosure' },
  { text: '发布政策解读45篇，其中图解19篇。', says: {} },
  { text: '其中因无法提供被申请复议的2件。', heading: newRemedyHeading, says: {} },
]

/** Another organ's. */
const others: readonly IndicatorSentence[] = [
  { text: '据省政府办公厅通报，全省共收到政府信息公开申请4.8万件，我局情况另述。', says: {}, why: 'the province, in a report of a bureau' },
  { text: '上级主管部门市教育局去年收到政府信息公开申请15件，经验值得我们学习。', says: {} },
  { text: '协助市政府办公室办理政府信息公开申请4件，提供材料11份。', says: {}, why: 'the requests are those of the city office' },
  { text: '各村（居）公开村务信息3600条，由村民委员会负责。', says: {}, why: 'villages are no organs' },
  { text: '兄弟县清源县主动公开政府信息9800条，我们与之相比差距明显。', says: {} },
  { text: '下属两家医院公开服务信息140条，依照卫生健康行业的办法执行。', says: {} },
  { text: '全国共有行政机关收到政府信息公开申请数十万件，形势逼人。', says: {} },
  { text: '县供电公司公开供电服务信息52条，县自来水公司公开水质信息12条。', says: {} },
  { text: '学习借鉴临山市做法，该市配备专职人员30名从事政府信息公开。', says: {} },
]

/** Another time's. */
const otherTimes: readonly IndicatorSentence[] = [
  { text: '2015年，全县共收到政府信息公开申请33件。', year: 2016, says: {} },
  { text: '去年同期主动公开政府信息980条。', says: {} },
  { text: '上年度收到政府信息公开申请12件，为历史最高。', says: {} },
  { text: '上半年，我局主动公开政府信息210条。', says: {} },
  { text: '1-9月，全市主动公开政府信息4.2万条，第四季度数据另行统计。', says: {} },
  { text: '第一季度收到政府信息公开申请5件。', says: {} },
  { text: '截至2014年底，全区累计主动公开政府信息51236条。', year: 2014, says: {}, why: 'all years to the end of 2014' },
  { text: '历年累计主动公开政府信息7120条。', says: {} },
  { text: '自2008年5月1日《条例》施行以来，我市共受理政府信息公开申请1890件。', year: 2013, says: {} },
  { text: '网站开通至今，累计公开信息3.6万条。', says: {} },
  { text: '近三年来，全县收到政府信息公开申请64件，年均增长两成。', says: {} },
  { text: '上年结转政府信息公开申请6件。', heading: requestHeading, says: {}, why: 'carried over is not carried forward' },
  { text: '“十三五”期间，共主动公开政府信息11万余条。', year: 2020, says: {} },
  { text: '2012年至2016年，我局共发生政府信息公开行政复议8件。', year: 2016, says: {} },
  { text: '自2010年设立查阅点以来，共提供免费查阅6300人次。', year: 2017, says: {} },
  { text: '2018年11月，全市一个月内集中公开政府信息600条。', year: 2018, says: {}, why: 'one month' },
  { text: '前年收取信息处理费1.2万元，引发媒体讨论。', says: {} },
  { text: '本届政府任期内共收到政府信息公开申请430件。', says: {} },
  { text: '下半年收到政府信息公开申请9件。', says: {} },
]

/** Plans, rules, questions, templates. */
const notFacts: readonly IndicatorSentence[] = [
  { text: '2020年计划主动公开政府信息不少于500条。', year: 2019, says: {} },
  { text: '力争明年配备专职人员2名，从事政府信息公开工作。', says: {} },
  { text: '下一步，拟将政府信息公开工作人员增加到6人。', says: {} },
  { text: '明年要实现政府信息公开行政诉讼零败诉。', says: {} },
  { text: '每个科室每月主动公开政府信息不得少于3条。', says: {} },
  { text: '收到政府信息公开申请后，能够当场答复的当场答复，不能当场答复的20个工作日内答复。', says: {} },
  { text: '各单位应当自收到申请之日起15个工作日内予以答复，延长答复的期限最长不超过15个工作日。', says: {} },
  { text: '如收到申请，应在1个工作日内登记，3个工作日内转办。', heading: requestHeading, says: {} },
  { text: '申请人对答复不服的，可以在60日内申请行政复议，也可以在6个月内提起行政诉讼。', says: {} },
  { text: '收取信息处理费可以按件计收，也可以按量计收：10件以下不收费，11件至30件每件100元。', says: {} },
  { text: '一个申请人一年内提交申请超过30件的，要说明理由。', heading: requestHeading, says: {} },
  { text: '共收到政府信息公开申请  件，答复  件，结转  件。', says: {}, why: 'the figures are missing' },
  { text: '本年度主动公开政府信息      条。', says: {} },
  { text: '全年收到政府信息公开申请____件（请填写）。', says: {} },
  { text: '专职人员（）名，兼职人员（）名。', heading: staffHeading, says: {} },
  { text: '收到申请后多少日内答复？申请要不要收费？', says: {} },
  { text: '本年度是否收到政府信息公开申请？是否发生行政复议、行政诉讼？', says: {}, why: 'questions' },
  { text: '行政机关认为申请公开的信息涉及第三方的，应书面征求意见，第三方15个工作日内不回复的，由行政机关决定。', says: {} },
  { text: '每个单位至少要有1名政府信息公开专职人员。', says: {} },
  { text: '《条例》规定，行政机关依申请提供政府信息，不收取费用。', says: {}, why: 'the rule, not the year' },
  { text: '若全年未收到政府信息公开申请，应填写“0”。', says: {} },
  { text: '对未收到政府信息公开申请的单位，也要求建立登记台账。', says: {} },
  { text: '防止因答复不当而发生行政复议、行政诉讼。', says: {} },
  { text: '我们的目标是不发生一起因政府信息公开引起的行政复议和行政诉讼。', says: {} },
  { text: '表彰主动公开政府信息100条以上的单位。', says: {} },
]

/** Classes of information, and other things that are received, answered or counted. */
const otherThings: readonly IndicatorSentence[] = [
  { text: '依申请公开类信息54条，不予公开类信息24条。', says: {}, why: 'a class of information' },
  { text: '编入公开目录的依申请公开信息10条，已报备。', says: {} },
  { text: '受理行政许可申请1280件，办结1275件，按时办结率99.6%。', says: {} },
  { text: '受理农机购置补贴申请236份，全部按时办结。', says: {} },
  { text: '收到公租房申请418份，未收到异议。', says: {} },
  { text: '接待来信来访146人次，办结信访件98件。', says: {} },
  { text: '受理群众咨询2070人次，其中电话咨询1800人次。', says: {} },
  { text: '全年收到举报投诉31件，均已答复。', says: {} },
  { text: '承办人大代表建议12件、政协提案9件，全部办结答复。', says: {} },
  { text: '12345热线转办工单1560件，办结率100%。', says: {} },
  { text: '“县长信箱”收到来信326封，回复326封。', says: {} },
  { text: '面向社会征求意见，收到意见建议30条，采纳11条。', says: {} },
  { text: '答复网民留言302条，平均用时两天。', says: {} },
  { text: '没有收到投诉举报，社会评价良好。', says: {} },
  { text: '作为复议机关，市政府全年收到行政复议申请216件，受理188件，审结170件。', says: {}, why: 'the organ as judge' },
  { text: '司法局办理行政应诉案件45件，行政机关负责人出庭应诉率95%。', says: {} },
  { text: '全年行政处罚案件无一被申请行政复议或提起行政诉讼。', says: {}, why: 'penalties' },
  { text: '受理劳动争议仲裁申请77件，结案75件，结转下年2件。', says: {} },
  { text: '全年未发生安全生产责任事故，也没有发生失泄密事件。', says: {} },
  { text: '全年办理民商事诉讼3件，挽回损失40万元。', says: {} },
  { text: '收到外单位来文840件，结转待办文件3件。', says: {} },
  { text: '制发公文215件，其中应主动公开的文件都标注了公开属性。', says: {} },
  { text: '当年结转下年使用的项目资金350万元。', says: {} },
]

/** Money and people that are not those of disclosure. */
const otherMoneyAndPeople: readonly IndicatorSentence[] = [
  { text: '全年征收社会抚养费12.6万元，全额上缴国库。', says: {} },
  { text: '车站广场免费发放宣传资料2000份，免费义诊300人。', says: {} },
  { text: '取消和停征行政事业性收费5项，减轻企业负担1.1亿元。', says: {} },
  { text: '收取不动产登记费8.3万元，出具票据1020份。', says: {} },
  { text: '投入政府信息公开专项经费6万元，用于网站改版。', says: {} },
  { text: '婚姻登记窗口不收取任何费用，共办理结婚登记910对。', says: {}, why: 'marriages' },
  { text: '举办政府信息公开培训班2期，培训工作人员120人次。', says: {} },
  { text: '成立政府信息公开工作领导小组，组长1人，副组长2人，成员11人。', says: {} },
  { text: '我局现有在编干部58人，下设8个科室。', says: {} },
  { text: '全县聘请兼职法律顾问3名，专职网格员120名。', says: {} },
  { text: '邀请2名专家为工作人员授课。', says: {} },
  { text: '政务服务大厅窗口工作人员35人，人均日办件20件。', says: {} },
  { text: '聘请政务公开社会监督员15名。', says: {} },
  { text: '明确分管领导主抓、专人负责的工作机制。', heading: staffHeading, says: {} },
  { text: '因工作人员变动频繁，三个单位的信息公开经办人一年内换了两人。', says: {} },
]

/** Digits that are no counts, and counts that are lost. */
const noCounts: readonly IndicatorSentence[] = [
  { text: '浏览次数：1532 次 字体：大 中 小 打印本页', says: {} },
  { text: '索引号：01234567-8/2016-00021 公开日期：2016-03-18', says: {} },
  { text: '根据《关于做好政府信息公开年度报告编制工作的通知》（青政办〔2014〕32号）要求，编制本报告。', says: {} },
  { text: '主动公开的范围依照《条例》第二十条、第二十一条确定。', says: {} },
  { text: '依申请公开受理地址：柳湾路18号，邮编：610031，电话：028-61234567。', says: {} },
  { text: '受理申请电话0571－88001234，传真0571－88001235。', heading: oldRequestHeading, says: {} },
  { text: '第20页 共36页', says: {} },
  { text: '三、依申请公开政府信息情况', says: {} },
  { text: '（二）收到申请及答复情况', says: {} },
  { text: '四、政府信息公开的收费及减免情况\n五、因政府信息公开申请行政复议、提起行政诉讼情况', says: {}, why: 'headings alone' },
  { text: '指标名称 计量单位 统计数', says: {} },
  { text: '收到申请数 当面申请数 传真申请数 网络申请数 信函申请数', says: {} },
  { text: '信息内容 本年制发件数 本年废止件数 现行有效件数', says: {} },
  { text: '全年主动公开政府信息29802018年继续推进。', year: 2018, says: {}, why: '2980条。2018年 ran together' },
  { text: '自20161月1日至201612月31日主动公开政府信息', says: {} },
  { text: '报告分为六块，前三块写总体情况、主动公开情况、申请的收到和处理情况。', says: {} },
  { text: '2015年3月25日，公开2014年度政府信息公开工作年度报告。', says: {} },
  { text: '联系人专职信箱：gk2013@example.gov.cn', says: {} },
  { text: '行政复议受理地点在县政府2号楼305室。', says: {} },
  { text: '主动公开率达到100%，答复率达到100%，满意率98.7%。', says: {} },
  { text: '政府信息公开申请量同比下降三成。', says: {}, why: 'a change alone' },
  { text: '主动公开政府信息数量较上年增加126条。', says: {}, why: 'the difference alone' },
  { text: '收到政府信息公开申请数百件，压力较大。', says: {}, why: 'no number' },
  { text: '政府信息公开申请、行政复议、行政诉讼的具体数据详见下表。', says: {} },
  { text: '依申请公开办理平均用时8.5个工作日。', heading: requestHeading, says: {} },
  { text: '依申请公开流程由7个环节压缩到4个环节。', says: {} },
  { text: '收到和处理政府信息公开申请情况（表格略）', says: {} },
]

export const sentences: readonly IndicatorSentence[] = [
  ...disclosed,
  ...received,
  ...handled,
  ...carried,
  ...remedies,
  ...bothRemedies,
  ...fees,
  ...people,
  ...together,
  ...parts,
  ...others,
  ...otherTimes,
  ...notFacts,
  ...otherThings,
  ...otherMoneyAndPeople,
  ...noCounts,
]
