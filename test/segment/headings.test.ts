import { describe, expect, test } from 'vitest'
import { outline } from './read.js'

const six = ['一 总体情况', '二 主动公开政府信息情况', '三 收到和处理政府信息公开申请情况']

describe('headings', () => {
  test('stand on lines of their own at four levels', () => {
    expect(
      outline(
        '一、总体情况\n青溪县稳步推进各项公开任务。\n（一）主动公开情况\n1．门户网站建设\n①专栏设置\n专栏共五个,内容齐全。\n二、主动公开政府信息情况\n',
      ),
    ).toEqual(['一 总体情况', '  一 主动公开情况', '    1 门户网站建设', '      ① 专栏设置', '二 主动公开政府信息情况'])
  })

  test('keep Traditional characters, inner commas and quotes, and lose number, colon and full stop', () => {
    expect(outline('一、總體情況：\n本縣推進公開。\n二、落實“陽光行動”,健全機制。\n本縣健全機制。\n')).toEqual([
      '一 總體情況',
      '二 落實“陽光行動”,健全機制',
    ])
  })

  test('may run into the text after a full stop, a colon or a known wording', () => {
    expect(
      outline(
        '一、总体情况2021年，青溪县共开展培训。（一）健全机制，压实责任。各镇共同推进。（二）平台建设：新开专栏。二、主动公开政府信息情况 第二十条第（一）项',
      ),
    ).toEqual(['一 总体情况', '  一 健全机制，压实责任', '  二 平台建设', '二 主动公开政府信息情况'])
  })

  test('may follow one another without any separator', () => {
    expect(
      outline(
        '二、主动公开政府信息情况（一）公开的数量区管委会共公开八条。（二）公开的形式2015年以网站为主。三、收费和减免的情况2015年我区没有收费。',
      ),
    ).toEqual(['二 主动公开政府信息情况', '  一 公开的数量', '  二 公开的形式', '三 收费和减免的情况'])
  })

  test('are found when a bracket, the point or the whole number is lost', () => {
    expect(
      outline(
        '一总体情况\n某镇推进公开。\n二)专栏建设情况\n专栏已经建成。\n主动公开政府信息情况\n公开三条。\n三、收到和处理政府信息公开申请情况\n没有收到。\n',
      ),
    ).toEqual(['一 总体情况', '  二 专栏建设情况', '- 主动公开政府信息情况', '三 收到和处理政府信息公开申请情况'])
  })

  test('may carry Markdown marks and white space', () => {
    expect(outline('# 某县年报\n## 一、 总体情况\n内容如下。\n### (一) 推进公开。\n内容如下。\n**二、主动公开政府信息情况**\n')).toEqual([
      '一 总体情况',
      '  一 推进公开',
      '二 主动公开政府信息情况',
    ])
  })

  test('may be broken over two lines by a text layer', () => {
    const line = '我县各部门按照要求认真梳理各类信息并且及时在网站公布，'
    const prose = `${`${line}\n`.repeat(8)}取得成效。\n`
    expect(outline(`一、总体情况\n${prose}四、因信息公开申请引起的行政复议和提起行政诉讼以及申诉方\n面的情况\n${prose}`)).toContain(
      '四 因信息公开申请引起的行政复议和提起行政诉讼以及申诉方面的情况',
    )
  })

  test('without one above them go under an unnumbered section', () => {
    expect(outline('（三）加强培训\n全年培训两次。\n二、主动公开政府信息情况\n公开十条。\n')).toEqual([
      '- -',
      '  三 加强培训',
      '二 主动公开政府信息情况',
    ])
  })

  test('repeated by a table of contents count once, where the text is', () => {
    const contents =
      '目录\n一、总体情况......1\n（一）主动公开情况......1\n二、主动公开政府信息情况……3\n三、收到和处理政府信息公开申请情况 5\n'
    const plain = '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n'
    const report = '一、总体情况\n稳步推进。\n二、主动公开政府信息情况\n公开十条。\n三、收到和处理政府信息公开申请情况\n没有收到。\n'
    expect(outline(contents + report)).toEqual(six)
    expect(outline(plain + report)).toEqual(six)
    expect(outline(`${plain}本报告由青溪县人民政府办公室编制,数据截至年末。\n${report}`)).toEqual(six)
  })

  test('doubled on the next line count once', () => {
    expect(outline('一、总体情况\n一、总体情况。\n稳步推进。\n二、主动公开政府信息情况\n公开十条。\n')).toEqual(six.slice(0, 2))
  })

  test('followed at once by the next heading are kept where nothing repeats them', () => {
    expect(outline(`一、总体情况\n稳步推进。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n`)).toEqual(six)
  })
})

describe('what is no heading', () => {
  test('rows of the tables, whatever carries them', () => {
    const rows = [
      '一、本年新收政府信息公开申请数量 | 3 | 0 | 3 |',
      '### 二、上年结转政府信息公开申请数量',
      '三、本年度办理结果',
      '（一）予以公开',
      '(二)部分公开(区分处理的,只计这一情 形,不',
      '计其他情形)        4    0    4',
      '1.属于国家秘密',
      '3.危及“三安全一稳定”',
      '5.要求行政机关确认或重新出',
      '3、其他',
      '（七）总计        21   0    21',
      '四、结转下年度继续办理 0 0 0',
      '三 、本 年 度 办 理 结 果',
    ]
    expect(
      outline(`一、总体情况\n稳步推进。\n二、收到和处理政府信息公开申请情况\n${rows.join('\n')}\n三、其他需要报告的事项\n无。\n`),
    ).toEqual(['一 总体情况', '二 收到和处理政府信息公开申请情况', '三 其他需要报告的事项'])
  })

  test('rows run together on one line', () => {
    expect(
      outline(
        '三、收到和处理政府信息公开申请情况申请人情况总计一、本年新收政府信息公开申请数量640020470二、上年结转政府信息公开申请数量0000000三、本年度办理结果（一）予以公开2700201301.属于国家秘密0000000四、结转下年度继续办理1000001四、政府信息公开行政复议、行政诉讼情况',
      ),
    ).toEqual(['三 收到和处理政府信息公开申请情况', '四 政府信息公开行政复议、行政诉讼情况'])
  })

  test('rows of the older statistics, one cell a line, though one is worded like a heading', () => {
    const table = '指标名称\n计量单位\n一、主动公开情况\n--\n--\n（一）主动公开政府信息数\n条\n12\n'
    expect(outline(`一、概述\n稳步推进。\n（一）主动公开情况\n公开十二条。\n二、附表\n${table}`)).toEqual([
      '一 概述',
      '  一 主动公开情况',
      '二 附表',
    ])
  })

  test('references, dates, decimals and enumerations in prose', () => {
    expect(
      outline(
        '一、总体情况\n依照第二十条第（一）项、第（二）至（三）项办理。一、二、三产业共计1.5万户。\n3.5万人次浏览。\n12.31前完成。\n全年发布5、6两期简报。\n二、主动公开政府信息情况\n',
      ),
    ).toEqual(['一 总体情况', '二 主动公开政府信息情况'])
  })

  test('numbers with nothing behind them', () => {
    expect(outline('一、\n\n（二）\n1.\n总体情况如下所述,各项任务均已完成。\n')).toEqual([])
  })
})
