import type { IndicatorSentence } from './indicator-sentences.js'

// Sentences that deny or count something near to an indicator: each once gave a wrong value. All of it is invented.

const remedies = '四、政府信息公开行政复议、行政诉讼情况'
const requests = '三、收到和处理政府信息公开申请情况'

const denials: readonly string[] = [
  '没有因答复不及时引发行政复议、行政诉讼。',
  '全年没有因答复程序不规范而被提起行政复议。',
  '无因政府信息公开行政诉讼被追责的人员。',
  '无行政赔偿诉讼。',
  '没有社会组织提起公益诉讼。',
  '未收到行政复议机关作出的责令履行决定。',
  '暂无行政复议决定书需要公开。',
  '未产生复议后起诉案件。',
  '无新增行政复议。',
  '未收到重复申请。',
  '未收到科研机构的申请。',
  '未收到传真、当面提交的政府信息公开申请。',
  '未收到涉及商业秘密的申请。',
  '未收到要求更正自身信息的申请。',
  '未出现申请积压。',
  '申请办理无超期。',
  '无一起申请超过法定时限。',
  '没有公民、法人提出申请未予答复的情况。',
  '未出现因依申请公开引发的负面舆情。',
  '12月份以来未收到新的政府信息公开申请。',
  '未收到公众对依申请公开工作的意见。',
  '无申请数据丢失。',
  '未收到信函以外的申请。',
  '无申请减免。',
  '县财政局未发生政府信息公开行政复议。',
  '全年未发生逾期未答复申请的情况。',
  '无逾期未答复的政府信息公开申请。',
  '力争实现零复议、零诉讼。',
  '下一步，努力做到无行政复议、无行政诉讼。',
  '部分乡镇未收到政府信息公开申请，经验不足。',
  '个别单位无依申请公开件。',
  '上年度没有发生行政复议。',
]

const counts: readonly IndicatorSentence[] = [
  { text: '公开行政复议决定书12件，行政诉讼典型案例2件。', heading: remedies, says: {} },
  { text: '向申请人送达复议答复通知书3份。', heading: remedies, says: {} },
  { text: '2014年上半年共收到政府信息公开申请5件。', year: 2014, says: {} },
  { text: '2014年1至9月收到政府信息公开申请9件。', year: 2014, says: {} },
  { text: '2014年第四季度主动公开政府信息56条。', year: 2014, says: {} },
  { text: '2012-2014年共收到政府信息公开申请16件。', year: 2014, says: {} },
  { text: '2008年5月1日至2014年12月31日，共主动公开政府信息5600条。', year: 2014, says: {} },
  { text: '2012年、2013年、2014年分别收到政府信息公开申请3件、5件、8件。', year: 2014, says: {} },
  { text: '近三年主动公开政府信息分别为1200条、1350条、1410条。', year: 2014, says: {} },
  { text: '收到申请数35，120件信访件另行处理。', heading: requests, says: { requestsReceived: 35 } },
  { text: '全年生成公文120件，其中主动公开85件，依申请公开20件，不公开15件。', says: {} },
  { text: '其中县国土局收到政府信息公开申请18件。', heading: requests, says: {} },
  { text: '我局代市政府办理政府信息公开申请6件。', says: {} },
  { text: '网站栏目收到邮件35件，回复35件。', heading: requests, says: {} },
  { text: '2件申请顺延至法定节假日后答复。', heading: requests, says: {} },
  { text: '主动公开重点领域信息156条。', says: {} },
  { text: '截至目前，信息公开专栏共主动公开政府信息12580条。', says: {} },
  { text: '各单位人均主动公开政府信息20条。', says: {} },
  { text: '全年清理主动公开信息120条。', says: {} },
  { text: '宣传材料费用共计6000元。', heading: '四、政府信息公开的收费及减免情况', says: {} },
  { text: '公开水利建设基金收取1200万元。', says: {} },
  { text: '全年收取信息处理费1.2千元。', says: { feesCollected: 0.12 } },
  { text: '收到政府信息公开申请9件。上述行政许可申请均已办结。', says: { requestsReceived: 9 } },
  { text: '各乡镇共收到政府信息公开申请45件。', says: {} },
  { text: '主动公开文件120件，依申请公开文件30件，不予公开文件15件。', says: {} },
  { text: '本机关未收到政府信息公开申请，全县共收到政府信息公开申请233件。', says: { requestsReceived: 233 } },
  { text: '参加招录的应考人员56人，选派工作人员2名。', heading: '一、机构建设和人员情况', says: {} },
]

export const traps: readonly IndicatorSentence[] = [...denials.map((text) => ({ text, heading: '五、有关情况', says: {} })), ...counts]
