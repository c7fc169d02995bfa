// Reports made up for measuring: the forms are official, every organ, sentence and figure is invented.
const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
const outcomes = [
  '（一）予以公开',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '（三）不予公开 1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '4.保护第三方合法权益',
  '5.属于三类内部事务信息',
  '6.属于四类过程性信息',
  '7.属于行政执法案卷',
  '8.属于行政查询事项',
  '（四）无法提供 1.本机关不掌握相关政府信息',
  '2.没有现成信息需要另行制作',
  '3.补正后申请内容仍不明确',
  '（五）不予处理 1.信访举报投诉类申请',
  '2.重复申请',
  '3.要求提供公开出版物',
  '4.无正当理由大量反复申请',
  '5.要求行政机关确认或重新出具已获取信息',
  '（六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '3.其他',
]

/** Small numbers that differ from report to report and add up. */
function figures(seed, row) {
  const parts = applicants.slice(0, -1).map((_, column) => (seed * 7 + row * 5 + column * 3) % 11)
  return [...parts, parts.reduce((a, b) => a + b, 0)]
}

const line = (label, cells) => [label, ...cells].join(' | ')
const added = (rows) => rows[0].map((_, column) => rows.reduce((sum, row) => sum + row[column], 0))

function requests(seed) {
  const rows = outcomes.map((_, row) => figures(seed, row))
  const total = added(rows)
  const forward = figures(seed, 40)
  const over = figures(seed, 41).map((value, column) => Math.min(value, total[column] + forward[column]))
  over[6] = over.slice(0, 6).reduce((a, b) => a + b, 0)
  const received = total.map((value, column) => value + forward[column] - over[column])
  return [
    line('申请人情况', applicants),
    line('一、本年新收政府信息公开申请数量', received),
    line('二、上年结转政府信息公开申请数量', over),
    ...outcomes.map((label, row) => line(row === 0 ? `三、本年度办理结果 ${label}` : label, rows[row])),
    line('（七）总计', total),
    line('四、结转下年度继续办理', forward),
  ]
}

export function inventedReport(seed) {
  return [
    `甲州市乙${seed}局2023年政府信息公开工作年度报告`,
    '一、总体情况',
    '本局按照要求编制本报告，数据统计期限为2023年1月1日至2023年12月31日。'.repeat(4),
    '二、主动公开政府信息情况',
    line('第二十条第（一）项 信息内容', ['本年制发件数', '本年废止件数', '现行有效件数']),
    line('规章', [0, 0, 0]),
    line('行政规范性文件', [seed % 9, 1, 12]),
    line('第二十条第（五）项 信息内容', ['本年处理决定数量']),
    line('行政许可', [seed * 3]),
    line('第二十条第（六）项 信息内容', ['本年处理决定数量']),
    line('行政处罚', [seed % 50]),
    line('行政强制', [0]),
    line('第二十条第（八）项 信息内容', ['本年收费金额（单位：万元）']),
    line('行政事业性收费', ['3.5']),
    '三、收到和处理政府信息公开申请情况',
    ...requests(seed),
    '四、政府信息公开行政复议、行政诉讼情况',
    '行政复议 | 行政诉讼',
    '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉',
    '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计',
    [1, 0, 0, 1, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1].join(' | '),
    '五、存在的主要问题及改进情况',
    '公开内容还不够及时，下一步将加强培训，完善目录。'.repeat(6),
    '六、其他需要报告的事项',
    '本年度未收取信息处理费。',
    `甲州市乙${seed}局`,
    '2024年1月20日',
    '',
  ].join('\n')
}
