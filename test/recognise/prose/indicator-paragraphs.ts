import type { IndicatorSentence } from './indicator-sentences.js'

// A second, blind set: whole paragraphs as reports print them. All of it is invented: places, figures and sentences.
// Labels follow the first set: complete, a printed 0 stated, a zero in words implied, fees in 万元.

const none = { value: 0, implied: true } as const
const about = <Value extends number>(value: Value) => ({ value, approximate: true }) as const

/** Lines of a PDF: broken at about thirty characters wherever that falls, but not within a number or before a mark. */
function pdf(text: string, width = 30): string {
  return text
    .split('\n')
    .flatMap((paragraph) => {
      const lines: string[] = []
      let rest = paragraph
      while (rest.length > width + 1) {
        let at = width
        while (at > 1 && /[\d.,]/.test(rest[at - 1] ?? '') && /[\d.,%]/.test(rest[at] ?? '')) at--
        if (/[，。；、：）”]/.test(rest[at] ?? '')) at++
        lines.push(rest.slice(0, at))
        rest = rest.slice(at)
      }
      return [...lines, rest]
    })
    .join('\n')
}

const townships: readonly IndicatorSentence[] = [
  {
    text: '一年来，我乡坚持以公开为常态、不公开为例外，乡村两级联动推进。乡政府本级全年主动公开政府信息143条，各村在村务公开栏另行张贴村务信息1120条。没有接获信息公开方面的申请，也未因此收过一分钱。',
    year: 2016,
    says: { proactiveDisclosures: 143, requestsReceived: none, feesCollected: none },
    why: 'villages beside the township',
  },
  {
    text: '截至2015年12月31日，街道办事处年内主动公开政府信息共计318条，其中通过区政府网站公开206条、社区宣传栏公开112条。受理居民咨询540余人次，办理“民情直通车”来件87件，全部反馈。依申请公开方面，共受理答复政府信息公开申请4件，申请人均表示认可。',
    year: 2015,
    says: { proactiveDisclosures: 318, requestsReceived: 4, requestsHandled: 4 },
  },
  {
    text: pdf(
      '　　2013年，镇党政办指定1名同志具体负责政府信息公开工作，另在计生、民政、国土三个站所各明确了联络员。全年通过县门户网站主动公开信息56条，比2012年的41条多了15条。本年度收到村民提出的公开政府信息申请1件，内容是2009年的一份征地补偿方案，已按期书面回复。',
    ),
    year: 2013,
    says: { staff: 1, proactiveDisclosures: 56, requestsReceived: 1, requestsHandled: 1 },
  },
  {
    text: '苏木政府2018年共主动公开政府信息74条：机构职能3条，工作动态49条，惠牧政策22条。依申请公开政府信息0件，因政府信息公开行为引发的行政复议、行政诉讼为0件。草场纠纷调处申请19件已办结17件，余下2件转入次年。',
    year: 2018,
    says: { proactiveDisclosures: 74, requestsReceived: 0, reconsiderations: 0, litigations: 0 },
    why: 'pasture disputes are handled and carried over',
  },
  {
    text: '（一）主动公开。全镇利用“两微一端”、公示栏等多种载体，主动公开政府信息累计达265条。\n（二）依申请公开。本年度我镇共收到政府信息公开申请7件，同比增加5件，均为征地拆迁类，均按期回复。\n（三）监督保障。全年召开专题会4次，组织32名村级信息员参训。',
    year: 2022,
    heading: '一、总体情况',
    says: { proactiveDisclosures: 265, requestsReceived: 7, requestsHandled: 7 },
  },
  {
    text: '我办事处现有干部职工46人，其中从事政府信息公开工作的专职人员1人、兼职人员2人。2014年未发生针对本办事处的有关政府信息公开的行政复议案、行政诉讼案和申诉案。',
    year: 2014,
    says: { staffFullTime: 1, staffPartTime: 2, reconsiderations: none, litigations: none },
    why: 'all the staff of the office',
  },
  {
    text: '全年街道共接到依申请公开件11件，其中区政府转来3件，居民直接向街道递交8件，已办结10件，另1件因需征求第三方意见，结转到次年办理。上年无结转件。办理过程中未向申请人收费。',
    year: 2020,
    heading: '三、收到和处理政府信息公开申请情况',
    says: { requestsReceived: 11, requestsHandled: 10, requestsCarriedForward: 1, feesCollected: none },
  },
  {
    text: '我乡地处偏远，网络条件差，群众更习惯看公示栏和听广播。2010年通过公示栏、广播等形式共公开政府信息约90条（次），发放明白纸3000余份。目前为止，没有群众向乡政府提出过公开信息的申请，亦不存在收费和减免问题。',
    year: 2010,
    says: { proactiveDisclosures: about(90), requestsReceived: none, feesCollected: none },
  },
  {
    text: '本鎮全年主動公開政府信息一百二十八條，較上年減少三十一條，主要原因是機構改革後部分職能上收。年內接獲政府信息公開申請兩宗，均已依法答覆。無因政府信息公開被申請行政復議或被提起行政訴訟之情形。',
    year: 2019,
    says: { proactiveDisclosures: 128, requestsReceived: 2, requestsHandled: 2, reconsiderations: none, litigations: none },
  },
  {
    text: '一是健全机构，成立由镇长任组长的领导小组，成员13人。二是充实力量，配有政府信息公开专职人员2名，每个村（社区）落实1名报送员。三是完善制度，修订制度5项。四是加大投入，全年投入公开经费3.8万元。',
    year: 2017,
    says: { staffFullTime: 2 },
  },
  {
    text: '今年我镇通过公众信息网公开各类信息402条，其中镇级政府信息主动公开211条、村级信息191条。全年没有收到公民、法人和其他组织的书面申请，因此不存在收费的情况。',
    year: 2012,
    heading: '三、依申请公开政府信息情况',
    says: { proactiveDisclosures: 211, requestsReceived: none, feesCollected: none },
  },
  {
    text: '街道綜治中心、社區服務站等六個窗口全年接待來訪群眾2,316人次，辦結事項1,980件。政府信息公開方面，全年主動公開政府信息77條。收到政府信息公開申請5宗，其中4宗已答覆，1宗轉入次年繼續辦理。',
    year: 2021,
    says: { proactiveDisclosures: 77, requestsReceived: 5, requestsHandled: 4, requestsCarriedForward: 1 },
  },
  {
    text: pdf(
      '　　本年度，街道共主动公开政府信息1026条。在受理申请方面，全年收到公众提出的政府信息公开申请22件，其中网上申请18件、当面申请3件、信函1件，涉及旧住房综合改造、加装电梯、停车管理等内容。全年办结21件，其中当年收到的20件、上年结转的1件，尚在办理的2件转入下年度。',
    ),
    year: 2023,
    says: { proactiveDisclosures: 1026, requestsReceived: 22, requestsHandled: 21, requestsCarriedForward: 2 },
  },
  {
    text: '二、组织领导和制度建设情况。成立以乡长为组长、分管副乡长为副组长、7个站所负责人为成员的领导小组，办公室设专人负责此项工作。制定保密审查、依申请公开等制度6项。\n三、政府信息公开情况。累计至年底，本年公开政府信息39条。',
    year: 2009,
    says: { proactiveDisclosures: 39 },
    why: '设专人 without a number',
  },
]

const counties: readonly IndicatorSentence[] = [
  {
    text: '2011年，全县各级行政机关主动公开政府信息共11264条，其中县政府办公室公开872条，县直部门公开7340条，乡镇公开3052条。全县受理政府信息公开申请29件，已答复29件，其中同意公开21件，不予公开2件，信息不存在6件。全县因政府信息公开引发行政复议1件，未引发行政诉讼。',
    year: 2011,
    says: {
      proactiveDisclosures: 11264,
      requestsReceived: 29,
      requestsHandled: 29,
      reconsiderations: 1,
      litigations: none,
    },
  },
  {
    text: '全区政府系统公众申请平台登记来件340件，经甄别属政府信息公开申请的96件，其余为咨询、投诉，已转12345热线处置。96件申请均依法按时答复，其中予以公开52件、部分公开9件、其他35件。',
    year: 2020,
    heading: '三、收到和处理政府信息公开申请情况',
    says: { requestsReceived: 96, requestsHandled: 96 },
    why: 'letters that turned out to be something else',
  },
  {
    text: '县政府办公室设立信息公开股，核定编制3名，实有专职人员2名；各乡镇、各部门均明确了分管领导和具体经办人员，全县从事政府信息公开工作的专兼职人员达到147名，初步建立起一支专兼职队伍。全年举办培训班3期，受训312人次。',
    year: 2014,
    says: { staff: 147, staffFullTime: 2 },
    why: 'posts, people of the office, people of the county',
  },
  {
    text: '2016年全县受理政府信息公开申请43件，办结42件，1件因法定延期转入2017年办理。与上年相比，申请量增加16件，增长59.3%。从申请内容看，土地征收类21件，房屋拆迁类9件，财政类6件，其他7件。',
    year: 2016,
    says: { requestsReceived: 43, requestsHandled: 42, requestsCarriedForward: 1 },
  },
  {
    text: pdf(
      '　　（三）行政复议、诉讼情况。2018年，全区发生涉及政府信息公开的行政复议案件18件，其中区政府作为复议机关受理15件，市政府受理3件；结果为维持11件、纠错2件、终止5件。涉及政府信息公开的一审行政诉讼案件9件，其中6件驳回，2件撤诉，1件未审结。',
    ),
    year: 2018,
    says: { reconsiderations: 18, litigations: 9 },
  },
  {
    text: '全县没有向申请人收取费用。各单位共为查阅群众免费复印资料2600多页，折合减免金额约780元。县档案馆、县图书馆两个查阅点全年接待查阅1903人次。',
    year: 2013,
    heading: '四、政府信息公开的收费及减免情况',
    says: { feesCollected: none },
    why: 'money that was waived',
  },
  {
    text: '依申请公开工作平稳有序。全区42个部门和10个镇街共收到政府信息公开申请517件，其中区政府收到138件，部门收到301件，镇街收到78件。本年度共办结510件，含上年结转的21件。结转下年度继续办理28件。',
    year: 2021,
    says: { requestsReceived: 517, requestsHandled: 510, requestsCarriedForward: 28 },
  },
  {
    text: '全县行政复议机构共受理行政复议案件62件，涉及自然资源、公安、人社等领域，其中政府信息公开类5件。全县行政机关一审应诉案件88件，其中政府信息公开类2件，行政机关均未败诉。',
    year: 2022,
    heading: '四、政府信息公开行政复议、行政诉讼情况',
    says: { reconsiderations: 5, litigations: 2 },
    why: 'all cases beside those about disclosure',
  },
  {
    text: '全旗共主动公开政府信息4380条，其中旗政府门户网站公开3105条、政务微博公开640条、微信公众号公开635条。旗政府信息公开办全年受理书面申请12份，受理口头咨询210人次；书面申请全部按规定予以办理答复，口头咨询均当场解答。',
    year: 2015,
    says: { proactiveDisclosures: 4380, requestsReceived: 12, requestsHandled: 12 },
  },
  {
    text: '本年度，全县主动公开政府信息17,520条，同比增长6%；公开重点领域信息9,410条。群众普遍关心的扶贫资金、低保名单、教育收费等信息公开率达到100%。全县收到政府信息公开申请19件，均已答复，办结率100%。因政府信息公开引发行政诉讼1件，已审结。',
    year: 2017,
    says: { proactiveDisclosures: 17520, requestsReceived: 19, requestsHandled: 19, litigations: 1 },
  },
  {
    text: '县信息公开办注重对申请人的服务，安排了3个窗口受理申请，平均6.4个工作日答复一件。2012年全县共收到申请38件（县政府办11件、国土局15件、住建局7件、其他单位5件），均按期回复；收取检索复制费合计412元，为低保户减免60元。',
    year: 2012,
    heading: '三、政府信息依申请公开情况',
    says: { requestsReceived: 38, requestsHandled: 38, feesCollected: 0.0412 },
  },
  {
    text: '自治县各单位配有政府信息公开工作人员共计104人（专职18人、兼职86人），与2015年相比增加9人。县政府办另聘技术人员2人维护网站。全年拨付网站运维经费25万元。',
    year: 2016,
    says: { staff: 104, staffFullTime: 18, staffPartTime: 86 },
  },
  {
    text: '過去一年，全區累計主動公開政府信息6,915條，其中區政府門戶網站4,870條，區屬各單位網站2,045條。全區收到政府信息公開申請163宗，已辦結158宗，轉至下年度9宗（含上年結轉後續辦的）。因政府信息公開行為被訴4宗，被申請行政復議11宗。',
    year: 2021,
    says: {
      proactiveDisclosures: 6915,
      requestsReceived: 163,
      requestsHandled: 158,
      requestsCarriedForward: 9,
      litigations: 4,
      reconsiderations: 11,
    },
  },
  {
    text: '本年新收政府信息公开申请254件，上年结转11件，全年应办265件。截至年底，作出答复249件，转入次年16件。向申请人发出补正通知31份，征求第三方意见12件。2件申请因数量、频次明显超过合理范围，经告知后申请人撤回。',
    year: 2023,
    says: { requestsReceived: 254, requestsHandled: 249, requestsCarriedForward: 16 },
  },
  {
    text: '区政府全年被申请行政复议的政府信息公开案件3件，被提起行政诉讼的2件；其中复议被纠正1件、维持2件，诉讼均驳回。区政府办公室针对被纠正的案件作了专题分析，修改答复文书样式8种。',
    year: 2019,
    says: { reconsiderations: 3, litigations: 2 },
  },
  {
    text: '我区连续三年保持政府信息公开“零复议、零诉讼”，今年依申请公开件也全部免费提供。全区新增主动公开目录34类，公开信息条数达到8200余条。',
    year: 2018,
    heading: '二、主动公开政府信息情况',
    says: { reconsiderations: none, litigations: none, feesCollected: none, proactiveDisclosures: about(8200) },
  },
  {
    text: pdf(
      '　　三、依申请公开办理情况\n　　全县年内共收到政府信息公开申请17件，其中网络申请12件，信函申请5件，全部妥善处理。答复情况：属于已主动公开范围的4件，同意公开的8件，不同意公开的1件，申请信息不存在的3件，告知作出更改补充的1件。',
    ),
    year: 2014,
    says: { requestsReceived: 17, requestsHandled: 17 },
  },
  {
    text: '截至2010年底，全县已建成公共查阅点23个，历年累计主动公开政府信息22103条，其中2010年新增主动公开7416条。群众申请公开9件，答复9件。2010年5月起县政府办增加1名工作人员，从事政府信息公开工作的人员由1名增至2名。',
    year: 2010,
    says: { proactiveDisclosures: 7416, requestsReceived: 9, requestsHandled: 9, staff: 2 },
    why: 'all years beside the year',
  },
]

const cities: readonly IndicatorSentence[] = [
  {
    text: '2009年，全市各级政府机关主动公开政府信息10.7万条，其中市级机关3.2万条，区县政府7.5万条。全市受理申请政府信息公开3862件，办结3790件；全年共收取信息公开检索复制费2.3万元，减免费用1400元。',
    year: 2009,
    says: {
      proactiveDisclosures: about(107000),
      requestsReceived: 3862,
      requestsHandled: 3790,
      feesCollected: 2.3,
    },
  },
  {
    text: '全市共有政府信息公开工作机构136个，专职人员89人、兼职人员612人。全年召开工作会议58次，举办培训班41期，培训3905人次；市政府办公室赴12个县（市、区）开展了2轮督查，印发通报4期。',
    year: 2016,
    says: { staffFullTime: 89, staffPartTime: 612 },
  },
  {
    text: '2017年，全市共收到政府信息公开申请1,948件。从申请方式看，当面申请213件，传真申请4件，网络申请1,310件，信函申请421件。从答复情况看，全市共答复申请1,921件，其中按时答复1,897件、延期答复24件。申请量居前三位的单位是市国土资源局（317件）、市规划局（209件）和市住房保障局（166件）。',
    year: 2017,
    says: { requestsReceived: 1948, requestsHandled: 1921 },
    why: 'bureaus of the city',
  },
  {
    text: '市政府受理以下级行政机关为被申请人的行政复议申请341件，案件类型涉及政府信息公开、行政处罚、土地确权等。本机关作为被申请人的政府信息公开行政复议案件4件，由省政府维持3件、驳回1件。本机关作为被告的政府信息公开行政诉讼案件6件，均胜诉。',
    year: 2020,
    heading: '四、政府信息公开行政复议、行政诉讼情况',
    says: { reconsiderations: 4, litigations: 6 },
    why: 'the organ as judge beside the organ as party',
  },
  {
    text: pdf(
      '　　过去一年，全市围绕中心工作，主动公开政府信息共23.8万余条；市政府公报出刊12期，刊登文件164件，免费赠阅9.6万册。全市收到政府信息公开申请2705件，同比上升18.4%，其中自然人申请2511件，占92.8%，法人或其他组织申请194件。',
    ),
    year: 2019,
    says: { proactiveDisclosures: about(238000), requestsReceived: 2705 },
  },
  {
    text: '全市因政府信息公开引发的行政复议和行政诉讼案件合计137件，比上年少22件。从类别看，土地、房屋类案件占六成。从结果看，维持或驳回109件，纠错11件，其余17件尚在审理。',
    year: 2018,
    says: { reconsiderationsAndLitigations: 137 },
  },
  {
    text: '市本级47家行政机关和9个县（市、区）政府全年办结政府信息公开申请1106件，转入次年办理63件。本年新收1120件，上年结转49件。全市向申请人发出收费通知4份，实际收取信息处理费720元，1名申请人逾期未缴费，视为放弃申请。',
    year: 2022,
    says: { requestsHandled: 1106, requestsCarriedForward: 63, requestsReceived: 1120, feesCollected: 0.072 },
  },
  {
    text: '2008年5月1日至12月31日，全市主动公开政府信息39116条，收到公开申请277件，答复261件，16件转入2009年。全市因公开政府信息产生行政复议9件、行政诉讼3件、行政申诉2件。全市共配备政府信息公开专职人员36名，其中市信息公开办5名、县（市、区）31名。',
    year: 2008,
    says: {
      proactiveDisclosures: 39116,
      requestsReceived: 277,
      requestsHandled: 261,
      requestsCarriedForward: 16,
      reconsiderations: 9,
      litigations: 3,
      staffFullTime: 36,
    },
    why: '行政申诉 is neither',
  },
  {
    text: '2015年市政府办公室直接受理政府信息公开申请88件；全市各级行政机关（含市政府办公室）共受理1409件，办结1398件。市政府办公室全年代市政府作出告知书85份，发出转办单206份。',
    year: 2015,
    heading: '三、依申请公开政府信息情况',
    says: { requestsReceived: 1409, requestsHandled: 1398 },
    why: 'the office and the whole',
  },
  {
    text: '全市行政机关因政府信息公开工作被申请行政复议51件，复议结果：维持33件，纠正5件，其他10件，未审结3件。被提起行政诉讼34件（未经复议直接起诉20件，复议后起诉14件）。',
    year: 2021,
    says: { reconsiderations: 51, litigations: 34 },
  },
  {
    text: '全盟各級行政機關共配備政府信息公開工作人員386名，其中專職42名，兼職344名。全年主動公開政府資訊5.1萬餘條。受理政府資訊公開申請133件，已答覆130件，尚有3件在辦，將於下年度答覆。',
    year: 2017,
    says: {
      staff: 386,
      staffFullTime: 42,
      staffPartTime: 344,
      proactiveDisclosures: about(51000),
      requestsReceived: 133,
      requestsHandled: 130,
      requestsCarriedForward: 3,
    },
  },
  {
    text: '州政府门户网站年内改版，访问量达1260万人次。全州主动公开政府信息62038条，依申请公开政府信息214件次，其中州级部门61件次，县市153件次；收到的214件申请已全部办复。无一起因信息公开引起的行政诉讼，行政复议有2起，均已撤回。',
    year: 2013,
    says: {
      proactiveDisclosures: 62038,
      requestsReceived: 214,
      requestsHandled: 214,
      litigations: none,
      reconsiderations: 2,
    },
  },
  {
    text: '与上年的2,033件相比，2024年全市新收政府信息公开申请下降至1,760件，降幅13.4%；办结1,771件，其中予以公开702件、部分公开130件、不予公开88件、无法提供561件、不予处理49件、其他处理241件。年末在办71件转入2025年。',
    year: 2024,
    says: { requestsReceived: 1760, requestsHandled: 1771, requestsCarriedForward: 71 },
    why: 'last year printed first',
  },
  {
    text: '全市共发生政府信息公开行政诉讼案件24件，占全部一审行政案件412件的5.8%；行政复议案件39件，占全部复议案件720件的5.4%。两类案件总量近两年首次下降。',
    year: 2023,
    says: { litigations: 24, reconsiderations: 39 },
  },
  {
    text: '全市政府信息公开工作经费支出186万元，依申请公开收费为零。2014年全市各级各部门共公开财政预决算信息3460条，占主动公开政府信息总数98650条的3.5%。',
    year: 2014,
    says: { feesCollected: none, proactiveDisclosures: 98650 },
  },
]

const bureaus: readonly IndicatorSentence[] = [
  {
    text: '我局在办公室设1名专职人员、在各业务科室设联络员9名，负责政府信息公开相关工作。2012年，主动公开政府信息205条，其中业务类131条。收到依申请公开2件，一件通过当面提交、一件通过信函提交，已答复1件，另1件申请人自行撤回。',
    year: 2012,
    says: { staffFullTime: 1, proactiveDisclosures: 205, requestsReceived: 2, requestsHandled: 1 },
  },
  {
    text: '2019年，我局收到行政许可申请3,402件，办结3,388件；收到政府信息公开申请14件，办结14件，其中1件被申请行政复议，复议机关作出了维持决定。',
    year: 2019,
    says: { requestsReceived: 14, requestsHandled: 14, reconsiderations: 1 },
    why: 'licences beside requests',
  },
  {
    text: pdf(
      '　　全年主动公开教育信息612条，涵盖招生入学、教师招聘、学校收费等方面；下属32所学校通过校园网公开办学信息4100余条。局机关收到政府信息公开申请23件，均在法定期限内予以答复。收到家长咨询电话3700余个、局长信箱来信418封，均按期回复。',
    ),
    year: 2018,
    says: { requestsReceived: 23, requestsHandled: 23, proactiveDisclosures: 612 },
  },
  {
    text: '本局2010年共为办事群众提供房屋权属查询11832人次，收取查询费23.6万元。按照《条例》受理的政府信息公开申请为35件，全部办结，申请人共支付复制费、邮寄费187.5元。',
    year: 2010,
    says: { requestsReceived: 35, requestsHandled: 35, feesCollected: 0.01875 },
    why: 'fees for looking up the register',
  },
  {
    text: '2023年，我局共制发行政规范性文件3件、废止2件；办理行政处罚67宗。我局作为被告的行政诉讼案件5宗，均为工伤认定引起，没有因政府信息公开引起的行政诉讼；因政府信息公开被申请行政复议1宗，复议机关驳回。',
    year: 2023,
    says: { litigations: none, reconsiderations: 1 },
    why: 'litigation about injuries at work',
  },
  {
    text: '（一）人员配备。全局系统有从事信息公开的工作人员14名，其中局机关专职2名，12个派出所兼职12名。\n（二）公开情况。主动公开政府信息841条。\n（三）档案利用。接待查档1530人次，调卷2211卷。',
    year: 2016,
    heading: '一、概述',
    says: { staff: 14, staffFullTime: 2, staffPartTime: 12, proactiveDisclosures: 841 },
    why: '12 stations beside 12 people',
  },
  {
    text: '市水务局全年接获政府信息公开申请31宗，比上年同期多8宗。在处理上，已公开并告知获取方式10宗，予以公开12宗，部分公开2宗，不属于本机关职责权限4宗，补正后仍不明确1宗，合计29宗；未到期的2宗转入次年。',
    year: 2021,
    heading: '三、收到和处理政府信息公开申请情况',
    says: { requestsReceived: 31, requestsHandled: 29, requestsCarriedForward: 2 },
  },
  {
    text: '2011年度，本单位主动公开政府信息185条，全文电子化率达95%。其中：政策法规类12条，占6.5%；规划计划类7条，占3.8%；业务类150条，占81.1%；机构设置类16条，占8.6%。本年度未收到要求公开政府信息的申请，亦无人就政府信息公开申请复议、提起诉讼或申诉。依申请提供信息零收费。',
    year: 2011,
    says: {
      proactiveDisclosures: 185,
      requestsReceived: none,
      reconsiderations: none,
      litigations: none,
      feesCollected: none,
    },
  },
  {
    text: '按照“谁公开、谁审查”的原则，我局安排专职人员1名、兼职人员3名具体承担政府信息公开工作；窗口设咨询员2名、法律顾问1名。年内受理群众来电4126次，办理市长热线交办件209件，办结率98.6%。',
    year: 2015,
    heading: '一、组织机构和人员',
    says: { staffFullTime: 1, staffPartTime: 3 },
  },
  {
    text: '据统计，我局2020年主动公开政府信息980条。当年发布疫情防控信息366条，召开新闻发布会27场。2020年度共收到政府信息公开申请40件（自然人37件，企业3件），连同2019年结转的2件，共计42件全部在2020年内办结。',
    year: 2020,
    says: { proactiveDisclosures: 980, requestsReceived: 40, requestsHandled: 42 },
    why: '40 new and 2 old, all concluded: 42',
  },
  {
    text: '我委2014年度依申请公开信息受理量为51件，其中50件已答复，剩余1件转至2015年，已于1月7日答复。受理量同比减少27.1%，主要由于上一年度集中出现了19件内容雷同的申请。',
    year: 2014,
    says: { requestsReceived: 51, requestsHandled: 50, requestsCarriedForward: 1 },
  },
  {
    text: '全年共办理政府信息公开申请18件，同比下降5.3%。其中，新收17件、上年结转1件；已予答复17件，转入次年1件。因答复引发的行政复议2件，法院受理的行政诉讼0件。',
    year: 2022,
    heading: '一、总体情况',
    says: { requestsReceived: 17, requestsHandled: 17, requestsCarriedForward: 1, reconsiderations: 2, litigations: 0 },
    why: '办理 18 is new plus carried over',
  },
  {
    text: '四、收费情况。2013年我局向申请人复印材料1130页，未向任何申请人收取费用。全局全年罚没收入41.7万元、资源补偿费96万元，均按规定上缴财政。',
    year: 2013,
    says: { feesCollected: none },
  },
  {
    text: '我局的政府信息公开工作由综合科牵头，现有4人负责，除综合科2人外，信息中心2人承担网上发布。全年通过局网站主动公开政府信息1,350条，撤下过期信息400条，更正错误信息17条。',
    year: 2015,
    says: { staff: 4, proactiveDisclosures: 1350 },
  },
  {
    text: '全年共收到各类申请、咨询、投诉举报1,655件，其中政府信息公开申请28件、举报1,214件、咨询413件。28件政府信息公开申请均已答复，其中准予公开19件，不予公开2件，无法提供7件。',
    year: 2024,
    says: { requestsReceived: 28, requestsHandled: 28 },
  },
  {
    text: '經統計，本年度我局主動公開各類政府信息二千三百零四條。依申請公開方面，年內新收申請九宗，上年結轉一宗，辦結九宗，轉入次年一宗。並無向申請人收取信息處理費。涉及本局的信息公開訴訟一宗，法院判決駁回原告訴訟請求。',
    year: 2022,
    heading: '一、總體情況',
    says: {
      proactiveDisclosures: 2304,
      requestsReceived: 9,
      requestsHandled: 9,
      requestsCarriedForward: 1,
      feesCollected: none,
      litigations: 1,
    },
  },
  {
    text: '2018年度，我局无依申请公开政府信息的收费。全年主动公开信息总量为1.05万条，2017年度为9780条。公众提出申请66次，均已答复，其中当场答复8次。行政复议5次、行政诉讼3次，均因对信息公开答复不满意引起。',
    year: 2018,
    says: {
      feesCollected: none,
      proactiveDisclosures: about(10500),
      requestsReceived: 66,
      requestsHandled: 66,
      reconsiderations: 5,
      litigations: 3,
    },
  },
  {
    text: '我中心2025年共收到政府信息公开申请3件，已答复2件：1件与中心职责无关，告知申请人向市民政局提出；1件信息已在网上公开，告知查询路径。另1件结转2026年办理，答复期限为2026年1月15日。',
    year: 2025,
    says: { requestsReceived: 3, requestsHandled: 2, requestsCarriedForward: 1 },
  },
]

const provinces: readonly IndicatorSentence[] = [
  {
    text: '2016年，省厅机关主动公开政府信息2,871条，其中公文类公开信息486条，非公文类公开信息2,385条。厅机关受理政府信息公开申请207件，答复203件；据部里通报，全国国土资源系统受理申请9,300余件。厅机关由于信息公开被提起行政复议31件、行政诉讼14件。',
    year: 2016,
    says: {
      proactiveDisclosures: 2871,
      requestsReceived: 207,
      requestsHandled: 203,
      reconsiderations: 31,
      litigations: 14,
    },
    why: 'the whole country',
  },
  {
    text: pdf(
      '　　全省各级行政机关2018年共主动公开政府信息412.6万条，其中省级机关38.1万条、市县机关374.5万条。全省共收到政府信息公开申请36218件，办结35904件，引发行政复议1530件、行政诉讼902件，举报投诉88件。全省共收取依申请公开费用0.84万元，从事政府信息公开工作的人员29410人，其中专职4126人、兼职25284人。',
    ),
    year: 2018,
    says: {
      proactiveDisclosures: about(4126000),
      requestsReceived: 36218,
      requestsHandled: 35904,
      reconsiderations: 1530,
      litigations: 902,
      feesCollected: 0.84,
      staff: 29410,
      staffFullTime: 4126,
      staffPartTime: 25284,
    },
  },
  {
    text: '一年来，我厅信息公开办公室由2名专职人员组成，18个内设机构另有政府信息公开兼职人员18名。全年办理依申请公开事项134件，均按时限答复，没有被行政复议机关纠错，没有被人民法院判决败诉。',
    year: 2015,
    says: { staffFullTime: 2, staffPartTime: 18, requestsHandled: 134 },
    why: 'not corrected is not none; 办理 … 均答复',
  },
  {
    text: '省政府办公厅全年收到政府信息公开申请1033件，同比增加202件；其中经审查由省政府办公厅答复947件，转其他机关处理的不计入答复数。年末有38件在法定期限内，转入下一年度。省政府法制机构另行统计应诉案件。',
    year: 2019,
    says: { requestsReceived: 1033, requestsHandled: 947, requestsCarriedForward: 38 },
  },
  {
    text: '我委坚持依法收费、能免则免，2009年仅对一名申请人收取光盘工本费5元，其余116名申请人全部免费。全年受理申请117件，全部按期办结，其中3件申请人对答复不服申请复议，2件维持，1件撤销。',
    year: 2009,
    heading: '三、依申请公开政府信息情况',
    says: { feesCollected: 0.0005, requestsReceived: 117, requestsHandled: 117, reconsiderations: 3 },
    why: 'free for the others',
  },
  {
    text: '全省系统的总体数据由省政府另行发布，本报告只反映本厅情况。2023年本厅新收政府信息公开申请65件，结转上年3件，答复64件，结转下年4件；发生政府信息公开行政复议7件，其中尚未审结2件；诉讼未发生。',
    year: 2023,
    says: {
      requestsReceived: 65,
      requestsHandled: 64,
      requestsCarriedForward: 4,
      reconsiderations: 7,
      litigations: none,
    },
  },
  {
    text: '自治区各级行政机关全年主动公开政府信息八十六万余条，接获申请两千一百一十七件，办结两千零九十六件。因公开政府信息提起的行政复议四十三件、行政诉讼十八件。',
    year: 2012,
    says: {
      proactiveDisclosures: about(860000),
      requestsReceived: 2117,
      requestsHandled: 2096,
      reconsiderations: 43,
      litigations: 18,
    },
  },
  {
    text: '全省卫生健康系统1.9万家医疗卫生机构公开院务信息百余万条。厅机关全年主动公开政府信息5,230条，收到申请172件，其中网上提交141件，邮寄31件，申请内容以疫苗采购、医疗事故鉴定居多，已办结169件。',
    year: 2020,
    heading: '一、总体情况',
    says: { proactiveDisclosures: 5230, requestsReceived: 172, requestsHandled: 169 },
  },
]

const vertical: readonly IndicatorSentence[] = [
  {
    text: '本局为国家垂直管理单位，全年通过中国气象局网站、省局网站和微信公众号发布预报预警信息2.3万条，其中属于主动公开的政府信息212条。本年度未收到公众的政府信息公开申请，无结转下年度办理的申请。依申请公开信息处理费收取情况：零收费。',
    year: 2021,
    says: {
      proactiveDisclosures: 212,
      requestsReceived: none,
      requestsCarriedForward: none,
      feesCollected: none,
    },
    why: 'forecasts are no disclosure',
  },
  {
    text: '我局2020年受理纳税人咨询8.4万次，退税申请1.2万笔，均已办结。收到政府信息公开申请16件，较上年减少2件；其中14件在2020年内答复完毕，2件转入次年。因政府信息公开被申请行政复议1件，被提起行政诉讼1件，均已审结。',
    year: 2020,
    says: {
      requestsReceived: 16,
      requestsHandled: 14,
      requestsCarriedForward: 2,
      reconsiderations: 1,
      litigations: 1,
    },
    why: 'tax refunds',
  },
  {
    text: pdf(
      '　　2017年，海关共主动公开政府信息3406条，其中门户网站2190条，微博711条，微信505条。受理政府信息公开申请27件，其中经海关总署转来4件，全部按规定答复；海关注册登记申请890件、预裁定申请43件亦全部办结。',
    ),
    year: 2017,
    says: { proactiveDisclosures: 3406, requestsReceived: 27, requestsHandled: 27 },
    why: '经海关总署转来的4件 are a part',
  },
  {
    text: '国家统计局某市调查队全年公开统计数据信息148条，均为主动公开。调查队在编17人，其中1人专职从事政府信息公开，另有5人兼职。收到数据查询函88件，均已回复；未收到依照《条例》提出的申请。',
    year: 2018,
    says: { proactiveDisclosures: 148, staffFullTime: 1, staffPartTime: 5, requestsReceived: none },
    why: 'queries for data',
  },
  {
    text: '海事局2015年主动公开信息990条，发布航行通（警）告611份。依申请公开1件，系某航运公司申请公开碰撞事故调查结论，已依法答复。未收取检索、复制、邮寄等费用，未发生与信息公开有关的复议诉讼。',
    year: 2015,
    says: {
      proactiveDisclosures: 990,
      requestsReceived: 1,
      requestsHandled: 1,
      feesCollected: none,
      reconsiderations: none,
      litigations: none,
    },
  },
  {
    text: '分局全年处理消费者投诉1,044件、信访136件、举报51件。全年收到政府信息公开申请12件，上年结转2件，作出答复13件，1件转入2023年。因不服政府信息公开答复向上级机关申请复议的4件，向法院起诉的3件。',
    year: 2022,
    says: {
      requestsReceived: 12,
      requestsHandled: 13,
      requestsCarriedForward: 1,
      reconsiderations: 4,
      litigations: 3,
    },
  },
  {
    text: '2013年，本局共征收税款46.2亿元，减免税2.1亿元，办理退库320笔。就依申请公开而言，我局收到申请6份、回复6份，未收取任何费用；无1例被申请行政复议，无1例被提起行政诉讼。',
    year: 2013,
    says: { requestsReceived: 6, requestsHandled: 6, feesCollected: none, reconsiderations: none, litigations: none },
    why: 'taxes; 无1例',
  },
  {
    text: '邮政管理局2019年共主动公开政府信息126条；接收消费者申诉2,730件，有效申诉210件；全年收到信息公开申请1件，按期答复，申请人对答复不满意，由此产生行政复议1件、行政诉讼1件，复议维持，诉讼尚未判决。',
    year: 2019,
    says: { proactiveDisclosures: 126, requestsReceived: 1, requestsHandled: 1, reconsiderations: 1, litigations: 1 },
    why: 'complaints of consumers',
  },
  {
    text: '本监管局配有信息公开兼职人员3名，无专职人员。2010年主动公开信息47条，比2009年多9条。公众依申请公开信息0件。',
    year: 2010,
    says: { staffPartTime: 3, staffFullTime: none, proactiveDisclosures: 47, requestsReceived: 0 },
  },
]

const zones: readonly IndicatorSentence[] = [
  {
    text: '2016年，管委会各部门共主动公开政府信息1,504条，区内企业自行公示信用信息8,820条。管委会受理政府信息公开申请19件，办结18件，1件转入2017年；区内街道受理的申请由其自行统计，不在其内。',
    year: 2016,
    says: { proactiveDisclosures: 1504, requestsReceived: 19, requestsHandled: 18, requestsCarriedForward: 1 },
  },
  {
    text: '高新区管委会设专人从事信息公开，办公室2名工作人员负责政府信息公开的受理、答复、统计。全年收取土地出让金7.6亿元、污水处理费312万元。年内收到政府信息公开申请9件，均在法定时限内处理完毕并答复申请人。',
    year: 2014,
    says: { staff: 2, requestsReceived: 9, requestsHandled: 9 },
    why: 'money that has nothing to do with it',
  },
  {
    text: '新区全年主动公开政府信息近4000条。收到政府信息公开申请71件，同比翻了一番多；上年度该数字为33件。全年办复68件，转入下一年5件，含因征询第三方意见暂停计算期限的2件。因政府信息公开被诉2件、被复议6件，另有1件复议申请被撤回后未计入。',
    year: 2018,
    says: {
      proactiveDisclosures: about(4000),
      requestsReceived: 71,
      requestsHandled: 68,
      requestsCarriedForward: 5,
      litigations: 2,
      reconsiderations: 6,
    },
  },
  {
    text: '景区管委会全年接待游客310万人次，收取门票1.4亿元。政务信息公开112条，其中主动公开112条、依申请公开0条。受理政府信息公开申请数量为零，无行政复议、无行政诉讼。',
    year: 2019,
    heading: '一、总体情况',
    says: { proactiveDisclosures: 112, requestsReceived: none, reconsiderations: none, litigations: none },
  },
  {
    text: '保税区年内就政府信息公开与申请人发生的复议、诉讼案共8宗，已结5宗。向申请人收取复印费人民币96元整。\n主动公开方面，年内主动公开1,077条。',
    year: 2012,
    heading: '二、政府信息公开工作情况',
    says: { reconsiderationsAndLitigations: 8, feesCollected: 0.0096, proactiveDisclosures: 1077 },
  },
  {
    text: '开发区现有信息公开专兼职队伍23人，全年主动公开政府信息2,260条、回应关切74次。上一年度遗留的政府信息公开申请2件已于今年2月办结，今年新收的15件也都已答复，合计办结17件。',
    year: 2017,
    says: { staff: 23, proactiveDisclosures: 2260, requestsReceived: 15, requestsHandled: 17 },
    why: 'two of the year before',
  },
]

/** What to look for stands among numbers of other kinds. */
const mixed: readonly IndicatorSentence[] = [
  {
    text: '一年来，我局公开工作呈现三个特点：一是数量稳，主动公开政府信息520条；二是渠道宽，开设栏目15个，微信粉丝2.1万人；三是反应快，平均3.2个工作日答复一件申请，最快的一件1小时答复。',
    year: 2017,
    says: { proactiveDisclosures: 520 },
    why: 'one request in 3.2 days',
  },
  {
    text: '我局是2018年10月新组建的单位，10月至12月主动公开信息64条；并入的原文化局、原旅游局1月至9月的数据由两局分别移交，合计301条。经汇总，全年主动公开政府信息365条，收到并答复申请2件。',
    year: 2018,
    says: { proactiveDisclosures: 365, requestsReceived: 2, requestsHandled: 2 },
    why: 'three months, nine months, the year',
  },
  {
    text: '上半年收到政府信息公开申请13件，下半年收到8件，全年合计21件。已答复的20件中，同意公开的14件，不予公开的2件，其他4件。1件转2012年答复。',
    year: 2011,
    heading: '三、依申请公开政府信息办理情况',
    says: { requestsReceived: 21, requestsHandled: 20, requestsCarriedForward: 1 },
    why: 'halves of the year',
  },
  {
    text: '2015年依申请公开受理数：4件\n2015年依申请公开答复数：4件\n2015年行政复议数：0件\n2015年行政诉讼数：0件\n2014年依申请公开受理数：7件\n2014年依申请公开答复数：7件',
    year: 2015,
    says: { requestsReceived: 4, requestsHandled: 4, reconsiderations: 0, litigations: 0 },
    why: 'two years in one list',
  },
  {
    text: '申请办理情况。收到公民、法人或者其他组织提出的政府信息公开申请：1件。其中要求公开“2008-2012年集体土地征收补偿安置方案”共5个年度、60份文件，我局经检索向其提供了58份，另2份不存在，年内已办结1件。',
    year: 2013,
    says: { requestsReceived: 1, requestsHandled: 1 },
    why: 'documents asked for in one request',
  },
  {
    text: '今年收到的两百零三件政府信息公开申请，提出者中同一申请人全年提交了一百一十七件，占五成七。除三件结转次年外，其余均已答复。上年结转的四件亦于一月答复完毕，全年共答复二百零四件。',
    year: 2022,
    says: { requestsReceived: 203, requestsCarriedForward: 3, requestsHandled: 204 },
  },
  {
    text: '信息公开申请办理：办结率100％。全年收到申请44件，答复40件，申请人未按要求补正、视为放弃的4件。行政复议：2件（维持1件、撤回1件）。行政诉讼：0件。',
    year: 2016,
    heading: '三、依申请公开政府信息情况',
    says: { requestsReceived: 44, requestsHandled: 40, reconsiderations: 2, litigations: 0 },
  },
  {
    text: '据悉，邻市有因答复超期被判败诉的案例12起，教训深刻。我市2019年因政府信息公开产生的行政诉讼案件共有41起，判决驳回36起，判决纠正5起；行政复议案件77起。',
    year: 2019,
    says: { litigations: 41, reconsiderations: 77 },
    why: 'lawsuits of a neighbour',
  },
  {
    text: '根据《条例》规定，申请公开的数量、频次明显超过合理范围的，可以收取信息处理费。2021年我区对3名申请人依法启动收费程序，应收1,480元，实收1,100元，1名申请人逾期未缴。',
    year: 2021,
    heading: '六、其他需要报告的事项',
    says: { feesCollected: 0.11 },
    why: 'owed and paid',
  },
  {
    text: '对外提供复印、扫描服务共920页，按每页0.2元收取成本费184元，均上缴国库。本年度对城乡低保对象申请人减收、免收费用共计46元。',
    year: 2012,
    heading: '四、依申请公开政府信息收费及减免情况',
    says: { feesCollected: 0.0184 },
  },
  {
    text: '2017年，全县计划主动公开政府信息9000条，实际主动公开政府信息9312条，完成率103.5%。2018年拟主动公开9500条以上。',
    year: 2017,
    says: { proactiveDisclosures: 9312 },
    why: 'plan, fact, plan',
  },
  {
    text: '档案馆政府公开信息查阅中心全年接收各单位移送的政府公开信息5,301份，接待查阅者462人次，提供复印件1,840页。我馆自身主动公开政府信息60条，未接到向我馆提出的政府信息公开申请。',
    year: 2014,
    says: { proactiveDisclosures: 60, requestsReceived: none },
    why: 'what others send to the archive',
  },
  {
    text: '（四）申请处理结果：1.予以公开19件；2.部分公开4件；3.不予公开0件；4.无法提供11件；5.不予处理1件；6.其他处理3件；7.总计38件。\n（五）结转下年度继续办理：2件。',
    year: 2020,
    heading: '三、收到和处理政府信息公开申请情况',
    says: { requestsHandled: 38, requestsCarriedForward: 2 },
  },
  {
    text: '与兄弟单位相比，我局申请件不多但办理难度大。全年仅收到5件，其中3件涉及历史遗留的房改档案，查找原件用时42天。经批准延期的2件，均在延长后的期限内答复，5件全部办结，群众反馈良好。',
    year: 2019,
    heading: '三、收到和处理政府信息公开申请情况',
    says: { requestsReceived: 5, requestsHandled: 5 },
  },
  {
    text: '截止2016年12月31日，我局共受理依申请公开信息30条，其中来自网站的24条、来自信函的6条；已回复30条。我局主动公开的信息累计达到1115条（当年）。',
    year: 2016,
    says: { requestsReceived: 30, requestsHandled: 30, proactiveDisclosures: 1115 },
    why: '信息30条 that were received and answered',
  },
  {
    text: '目前，全市政府系统承担政府信息公开职能的人员共有571人，比上年末的560人净增11人，其中大学本科以上学历489人，从事此项工作三年以上的202人。专职人员偏少，只有66人。',
    year: 2013,
    says: { staff: 571, staffFullTime: 66 },
  },
  {
    text: '我局政府信息公开人员力量仍显薄弱：仅有1人兼职负责，且同时承担文秘、保密、档案等6项工作，2010年至今已更换4任。',
    year: 2014,
    heading: '六、存在问题',
    says: { staffPartTime: 1 },
  },
  {
    text: pdf(
      '　　依申请公开方面，本年度我局共收到申请表15份，经审查，不属于政府信息公开申请而属于信访的6份，已引导申请人走信访渠道；政府信息公开申请9份，均予以书面答复。有2名申请人分别申请了行政复议，共2件，复议机关均维持；1名申请人提起诉讼，案件1件，二审中。',
    ),
    year: 2018,
    heading: '三、依申请公开政府信息情况',
    says: { requestsReceived: 9, requestsHandled: 9, reconsiderations: 2, litigations: 1 },
    why: 'forms that were petitions',
  },
  {
    text: '我办全年收到涉及房屋征收的行政复议答复通知书14份、应诉通知书9份，其中因政府信息公开引起的行政复议5件、行政诉讼2件，其余为征收补偿决定引起。',
    year: 2015,
    says: { reconsiderations: 5, litigations: 2 },
  },
  {
    text: '2023年全年无行政诉讼。行政复议1件，申请人以我局未在法定期限内履行政府信息公开职责为由提出，复议机关责令限期答复。',
    year: 2023,
    heading: '四、政府信息公开行政复议、行政诉讼情况',
    says: { litigations: none, reconsiderations: 1 },
  },
  {
    text: '2024年，本單位收到市民依照《條例》提出之申請共十九宗，其中十七宗於年內辦結並答覆，兩宗轉入二〇二五年。向三名申請人寄送紙質材料共二百四十頁，郵費由本單位承擔，並未收取信息處理費。',
    year: 2024,
    heading: '三、收到和處理政府信息公開申請情況',
    says: { requestsReceived: 19, requestsHandled: 17, requestsCarriedForward: 2, feesCollected: none },
  },
  {
    text: '主动公开方面：围绕“双公示”归集行政许可信息2,118条、行政处罚信息306条，推送至信用平台。本年度通过局门户网站主动公开政府信息共计877条。\n依申请公开方面：本年度我局受理答复申请21件。\n平台建设方面：门户网站全年独立用户访问12.9万人，总访问量87.4万次。',
    year: 2022,
    heading: '一、总体情况',
    says: { proactiveDisclosures: 877, requestsReceived: 21, requestsHandled: 21 },
    why: 'records pushed to the credit platform',
  },
  {
    text: '我厅2011年度未收取任何检索、复制、邮寄等费用，亦未设立收费窗口。对2010年误收的一笔30元复印费，已于2011年3月退还申请人。',
    year: 2011,
    says: { feesCollected: none },
    why: 'the year before, given back',
  },
  {
    text: '本年度政府信息公开类投诉、举报3件，经查1件属实。行政复议、行政诉讼均未发生。受理政府信息公开申请的数量为8件，办结8件，其中当年新收8件、上年结转0件。',
    year: 2017,
    heading: '五、行政复议、诉讼和举报投诉',
    says: { reconsiderations: none, litigations: none, requestsReceived: 8, requestsHandled: 8 },
    why: 'none carried over is not none carried forward',
  },
  {
    text: '全市共举办政府信息公开业务培训34期、培训1,870人次。各级各部门共有政府信息公开专职人员约120人，兼职人员900余人。全年被申请行政复议近50件、被起诉近30件，均因对信息公开答复不服。',
    year: 2016,
    says: {
      staffFullTime: about(120),
      staffPartTime: about(900),
      reconsiderations: about(50),
      litigations: about(30),
    },
  },
  {
    text: '2014年1-12月，全县政府信息公开申请的受理、答复均实现网上留痕。全年录入系统的申请为57件，答复57件，其中县国土局29件、县住建局13件、县公安局6件，上述3家合计48件，占84.2%。',
    year: 2014,
    says: { requestsHandled: 57, requestsReceived: 57 },
    why: 'applications entered in the system in the year',
  },
  {
    text: '“政府信息公开申请”栏目全年浏览量10,233次，提交表单68份，其中空表、测试表22份；实际受理有效申请46件，全部办结。',
    year: 2020,
    heading: '三、收到和处理政府信息公开申请情况',
    says: { requestsReceived: 46, requestsHandled: 46 },
  },
  {
    text: '本局主动公开政府信息1条、2条、3条的科室各有一个，全局合计主动公开政府信息6条，数量明显偏少，在县直42个单位中列第39位。',
    year: 2016,
    says: { proactiveDisclosures: 6 },
  },
  {
    text: '2010年度，全州各级行政机关受理政府信息公开申请共计2010件，比2009年度的1988件多22件，其中答复2001件。',
    year: 2010,
    says: { requestsReceived: 2010, requestsHandled: 2001 },
    why: 'a count that is also the year',
  },
  {
    text: '收到政府信息公开申请数：31\n其中：1.当面申请数 6；2.传真申请数 0；3.网络申请数 22；4.信函申请数 3\n申请办结数：30\n其中：1.按时办结数 29；2.延期办结数 1',
    year: 2015,
    heading: '三、依申请公开情况',
    says: { requestsReceived: 31, requestsHandled: 30 },
    why: 'labels and values without a unit',
  },
  {
    text: '对2020年度结转的2件申请，已于2021年1月答复；2021年新收政府信息公开申请5件，答复率100%，共答复7件，没有结转2022年办理的申请。',
    year: 2021,
    says: { requestsReceived: 5, requestsHandled: 7, requestsCarriedForward: none },
  },
  {
    text: '我局“依申请公开”各项数据如下：申请总数三件，同意公开两件，不予公开一件，收费总额为零，复议、诉讼均为零。',
    year: 2012,
    says: { requestsReceived: 3, feesCollected: none, reconsiderations: none, litigations: none },
    why: 'outcomes are printed, no number of answers',
  },
]

/** Full of numbers, and none of them is an indicator of this report. */
const nothing: readonly IndicatorSentence[] = [
  {
    text: '2016年，县政务服务中心共受理各类审批服务事项18.6万件，办结18.5万件，按时办结率99.8%，群众满意率99.6%；12个乡镇便民服务中心受理代办事项4.1万件。网上审批系统公示办件结果18.5万条。',
    year: 2016,
    says: {},
    why: 'a service centre',
  },
  {
    text: '办好“书记县长信箱”，全年收到来信1,206件，办结1,188件，办结率98.5%，结转18件；受理市长热线交办单2,044件，回复2,044件；网络问政平台留言312条，均按期回复。',
    year: 2018,
    says: {},
  },
  {
    text: '目　录\n一、总体情况\t1\n二、主动公开政府信息情况\t4\n三、收到和处理政府信息公开申请情况\t6\n四、政府信息公开行政复议、行政诉讼情况\t8\n五、存在的主要问题及改进情况\t9\n六、其他需要报告的事项\t10',
    year: 2021,
    says: {},
    why: 'a table of contents',
  },
  {
    text: '一、概述……………………1\n二、主动公开政府信息的情况……………………3\n三、依申请公开政府信息和不予公开政府信息的情况……5\n四、收费及减免情况……………………7\n五、行政复议、行政诉讼情况……………………7\n六、人员情况……………………8',
    year: 2012,
    says: {},
  },
  {
    text: '如对本报告有任何疑问，请与某某区政府办公室政务公开科联系。地址：某某区建设路66号2号楼1305室；邮编：310099；受理申请电话：0571-81234567；传真：0571-81234568；工作时间：8:30-12:00、14:00-17:30。',
    year: 2020,
    says: {},
  },
  {
    text: '（二）下一步打算。一是配齐人员，2015年底前每个部门至少配备专职人员1名、兼职人员2名；二是扩大公开，力争全年主动公开政府信息突破1万条；三是规范办理，确保申请答复率100%，行政复议、行政诉讼案件控制在5件以内。',
    year: 2014,
    heading: '七、存在的主要问题和改进措施',
    says: {},
    why: 'all of it is planned',
  },
  {
    text: '其中，予以公开的35件，占总数的44.9%；部分公开的9件，占11.5%；不予公开的6件，占7.7%；无法提供的22件，占28.2%；其他处理的6件，占7.7%。',
    year: 2021,
    heading: '三、收到和处理政府信息公开申请情况',
    says: {},
    why: 'parts of a whole that stands before',
  },
  {
    text: '从申请人类型看，自然人提交的61件，商业企业提交的8件，法律服务机构提交的2件。从申请渠道看，网络渠道49件，信函渠道17件，当面递交5件。',
    year: 2023,
    heading: '三、收到和处理政府信息公开申请情况',
    says: {},
  },
  {
    text: '全县投入资金42万元升级政府网站，新增服务器3台；印制《政府信息公开指南》5000册、宣传折页2万张，免费发放；开展集中宣传活动6场，现场解答咨询1200余人次。',
    year: 2010,
    says: {},
  },
  {
    text: pdf(
      '　　三是严格监督考核。将政府信息公开工作纳入年度目标管理考核，占4分；对32个部门、14个乡镇开展检查2次，下发整改通知书9份，约谈3人。对主动公开信息少于20条的5个单位予以通报。',
    ),
    year: 2015,
    says: {},
    why: '主动公开信息少于20条的5个单位',
  },
  {
    text: '2019年度市级机关共有83家单位编制了年度报告。报告显示，收到申请最多的单位为市规划和自然资源局，最少的9家单位未收到申请；主动公开数量超过2000条的有12家，被提起行政诉讼的有7家。',
    year: 2019,
    says: {},
    why: 'units are counted, not requests or lawsuits',
  },
  {
    text: '2008年至2012年，我局共受理申请55件，年均11件；累计主动公开政府信息2,380条；五年间从未收取费用的说法不准确，2009年曾收取邮寄费12元。',
    year: 2012,
    says: {},
    why: 'five years',
  },
  {
    text: '根据《条例》第三十三条，行政机关收到政府信息公开申请，能够当场答复的，应当当场予以答复；不能当场答复的，应当自收到申请之日起20个工作日内予以答复；需要延长答复期限的，延长的期限最长不得超过20个工作日。',
    year: 2020,
    says: {},
  },
  {
    text: '信息处理费按件计收的，采用超额累进方式：10件以下（含10件）的不收费；11-30件（含30件）的部分每件100元；31件以上的部分，以10件为一档，每增加一档，收费标准提高100元/件。',
    year: 2021,
    heading: '六、其他需要报告的事项',
    says: {},
  },
  {
    text: '我局承办市人大代表建议14件、政协委员提案22件，答复率、见面率、满意率均为100%；复文全文公开29件，摘要公开5件，因涉密不公开2件。',
    year: 2022,
    heading: '六、其他需要报告的事项',
    says: {},
  },
  {
    text: '我局作为行政复议机构，2023年收到行政复议申请188件，受理163件，审结151件，结转12件，调解和解率31%；代理市政府行政应诉案件57件，负责人出庭应诉率100%。',
    year: 2023,
    says: {},
    why: 'the judge and the lawyer of the city',
  },
  {
    text: '全年共发生工伤认定行政复议7件、行政诉讼11件，均由仲裁科会同法律顾问应对；其中被撤销1件，其余均获维持。劳动人事争议仲裁立案620件，结案608件，结转次年12件。',
    year: 2017,
    says: {},
  },
  {
    text: '今年以来，县信访局接待群众来访318批1,040人次，受理来信96件、网上投诉402件，按期受理率、按期答复率均为100%，初信初访一次性化解率92%。',
    year: 2021,
    says: {},
  },
  {
    text: '2014年征收社会抚养费386例、计212万元；婚姻登记2,430对，免收登记费21,870元；免费孕前优生检查1,906对。以上数据均已通过政务公开栏公布。',
    year: 2014,
    says: {},
    why: 'a fee that is waived, and not for information',
  },
  {
    text: '不动产登记中心全年受理登记申请3.4万件，发证2.9万本；查询窗口受理查询申请1.2万件，出具查询结果证明1.2万份，收取登记费430万元，小微企业免收213万元。',
    year: 2019,
    says: {},
  },
  {
    text: '上年度（2013年）我县主动公开政府信息5,612条，受理申请26件，答复26件，被申请行政复议2件，有关情况见2014年3月发布的报告。本年度有关数据见附表。',
    year: 2014,
    says: {},
    why: 'last year only',
  },
  {
    text: '截至2017年12月31日，市政府门户网站累计发布信息27.6万条，其中自2008年开办信息公开专栏以来累计主动公开政府信息9.3万条；累计受理网上申请1,177件。',
    year: 2017,
    says: {},
    why: 'since 2008',
  },
  {
    text: '7月份，全区开展“政府信息公开月”活动，当月集中公开信息486条，现场受理申请3件，发放资料8000份，参与活动的工作人员160名。',
    year: 2011,
    says: {},
    why: 'one month',
  },
  {
    text: '第三方评估显示，2022年全国31个省级政府门户网站平均公开规范性文件412件，依申请公开渠道畅通率93.5%；评估组寄出申请128份，按时答复121份。',
    year: 2022,
    says: {},
    why: 'the test letters of assessors',
  },
  {
    text: '现将有关统计口径说明如下：1.同一信息在多个渠道公开的计1条；2.同一申请人一次提出3项请求的按1件计；3.收到申请以收讫登记日为准，12月31日以后收到的计入下年度；4.复议、诉讼以2015年内立案的为准。',
    year: 2015,
    says: {},
    why: 'how to count',
  },
  {
    text: '（例）某局2018年收到申请12件，结转上年1件，办结11件，则结转下年应填2件。请各单位对照上述例子自查，自查情况于1月20日前报送，逾期未报的扣0.5分。',
    year: 2018,
    says: {},
    why: 'an example',
  },
  {
    text: '本年度共收到政府信息公开申请××件，办结××件，结转下年度××件；因政府信息公开申请行政复议×件、提起行政诉讼×件；收取费用×元；配备专职人员×名。',
    year: 2016,
    says: {},
    why: 'a template',
  },
  {
    text: '全面推进“一网通办”，梳理政务服务事项1,870项，压缩申请材料2,115份；全年受理网上申请6.7万件，其中不见面审批4.4万件，群众评价好评率99.97%。',
    year: 2020,
    says: {},
    why: '网上申请 for services',
  },
  {
    text: '本系统现有干部职工1,220人，其中公务员412人、事业人员808人；内设机构26个，直属单位14个，派驻纪检监察组5人；专职党务干部18人，兼职网评员44人。',
    year: 2013,
    says: {},
  },
  {
    text: '政府信息公开领导小组由局长任组长，3名副局长任副组长，9名科室负责人为成员；领导小组下设办公室，办公室主任由1名副局长兼任；聘请人大代表、政协委员等政风行风监督员8名。',
    year: 2009,
    heading: '一、机构建设情况',
    says: {},
  },
  {
    text: '区教育局公开中小学招生信息210条，区卫健委公开传染病疫情信息365条，区住建局公开保障房分配信息42条，区财政局公开预决算信息168条，区民政局公开社会救助信息96条。',
    year: 2019,
    heading: '二、主动公开政府信息情况',
    says: {},
    why: 'parts without a whole',
  },
  {
    text: '网站“要闻动态”栏目更新1,502条，“通知公告”栏目更新233条，“政策文件”栏目更新87条；政务微博发布3,016条，粉丝5.8万；微信公众号推送298期1,140篇；抖音号发布短视频96个。',
    year: 2021,
    heading: '二、主动公开政府信息情况',
    says: {},
  },
  {
    text: '政府信息公开申请数量前三名的乡镇依次为城关镇、东河镇、柳林乡；数量与去年相比，增加的有6个乡镇，减少的有4个乡镇，持平的有3个乡镇，增幅最大的达240%。',
    year: 2018,
    says: {},
  },
  {
    text: '市中级人民法院发布的行政审判白皮书显示，2020年全市法院受理一审政府信息公开行政案件213件，同比下降9.4%，行政机关败诉率14.6%。我局没有统计其中涉及本系统的数量。',
    year: 2020,
    says: {},
    why: 'the cases of all courts, in the report of a bureau',
  },
  {
    text: '規範性文件清理方面，共清理文件316件，其中繼續有效201件、修改42件、廢止73件；答覆立法意見徵詢58件；舉行聽證會2場，收到意見417條，採納96條。',
    year: 2020,
    says: {},
  },
  {
    text: '一是把好受理关，3个工作日内完成登记；二是把好审查关，实行2人复核；三是把好答复关，15个工作日内出具告知书；四是把好归档关，一件一卷。四关把住了，复议诉讼的风险就少了。',
    year: 2016,
    heading: '三、依申请公开政府信息情况',
    says: {},
  },
  {
    text: '2024年，全省一体化平台交换数据12.6亿条，其中开放数据集8,402个、数据4.1亿条，被调用96万次；企业和群众提出数据开放需求申请173件，已响应170件。',
    year: 2024,
    says: {},
    why: 'open data',
  },
  {
    text: '我县还存在以下不足：一是个别单位公开意识不强，3个单位全年公开信息不足10条；二是答复不够规范，抽查的20件答复书中有4件引用条款错误；三是有2个乡镇没有落实专人，1个部门连续两年未更新指南。',
    year: 2022,
    heading: '五、存在的主要问题及改进情况',
    says: {},
  },
  {
    text: '经费保障：全年列支信息公开专项经费18万元，其中网站维护10万元、公报印刷5万元、培训3万元。场所保障：设置公共查阅室2个、资料索取点14个、电子屏6块、触摸屏3台，接待查阅2,105人次。',
    year: 2014,
    heading: '一、概述',
    says: {},
  },
  {
    text: '税务总局12366热线本市坐席46个，专职坐席员52人，全年人工接听38.4万通，收到表扬1,204件、投诉77件，投诉均已答复；大企业服务专员兼职30人。',
    year: 2019,
    says: {},
    why: 'full-time and part-time people of a hotline',
  },
  {
    text: '索引号：11330000MB1234567X/2023-04512　发布日期：2023-01-19 10:24　浏览次数：2,307\n文号：临政公开办〔2023〕1号　统一编号：ZJXX01-2023-0001\n〖打印〗〖关闭〗　扫一扫在手机打开当前页',
    year: 2022,
    says: {},
  },
  {
    text: '我市通报了一起典型案例：某区街道办收到申请后逾期47天未答复，被申请行政复议后被确认违法，经办人2人被诫勉谈话。全市以案为鉴，开展答复文书评查1轮，抽查文书300份，发现问题65个。',
    year: 2021,
    says: {},
    why: 'one case that is told as a warning',
  },
  {
    text: '截至6月底，今年共收到申请11件，答复8件，3件正在办理之中；较去年同期的17件减少6件。全年数据以统计表为准。',
    year: 2017,
    heading: '三、依申请公开政府信息情况',
    says: {},
    why: 'half a year',
  },
  {
    text: '农民工工资支付、用水用气、殡葬服务等领域的公共企事业单位全年公开信息3,702条，收到公开申请41件，均由企业自行答复，主管部门受理申诉2件。',
    year: 2020,
    says: {},
    why: 'public enterprises',
  },
  {
    text: '2013年度考核中，全市依申请公开满分10分，平均得分8.7分；主动公开满分40分，平均得分35.2分；组织机构与人员满分8分，平均得分6.9分；18家单位被评为优秀，3家不合格。',
    year: 2013,
    says: {},
    why: 'marks',
  },
]

export const paragraphs: readonly IndicatorSentence[] = [
  ...townships,
  ...counties,
  ...cities,
  ...bureaus,
  ...provinces,
  ...vertical,
  ...zones,
  ...mixed,
  ...nothing,
]
