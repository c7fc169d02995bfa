import { describe, expect, test } from 'vitest'
import { flatten, read } from './read.js'

function body(text: string): string {
  const { body } = read(text)
  return text.slice(body.start, body.end)
}

const report = '根据有关要求,青溪县编制本报告,内容由六部分组成。\n一、总体情况\n稳步推进。\n二、主动公开政府信息情况\n公开十条。'

describe('the body', () => {
  test.each([
    ['当前位置: 首页 > 年报\n浏览量: 33\n【字号:大 中 小】\n', ''],
    ['请输入关键字\n确定\n', '\n\nTOP 打印本页 关闭窗口\n新媒体\n×关闭\n'],
    ['标题: 某报\n文号:\n发布时间: 2020-01-01\n==========\n', '\n上一篇:无\n下一篇:无\n'],
    ['', '\n青溪县2019年年度报告.pdf\n青溪县2019年年度报告.docx\n政府信息公开年报\n'],
    ['', '\n移动门户\n微信\n微博\nOA办公'],
    ['', '\n版权所有:青溪县人民政府 某ICP备000号\n网站标识码:123\n'],
    ['', '\n分享到:\n'],
    ['', ' 附件下载 打印本页'],
  ])('leaves out %j before and %j after', (before, after) => {
    expect(body(before + report + after)).toBe(report)
  })

  test('keeps a title right above, the signature, and a table at the end with its blank cells', () => {
    const whole = `青溪县2019年政府信息公开工作年度报告\n${report}\n| 规章 | - | |\n青溪县人民政府办公室\n2020年1月8日`
    expect(body(whole)).toBe(whole)
  })

  test('is not cut at a page break or a word of chrome in the middle', () => {
    const whole = `${report}\n打印本页\n三、存在的主要问题及改进情况\n${'人手不足,'.repeat(20)}仍需努力。`
    expect(body(whole)).toBe(whole)
  })

  test('holds every section: numbered lists around the report are none', () => {
    const text = `1.机构职能\n2.政策文件\n${report}\n打印本页\n1.关于某事的通知\n2.关于他事的通知\n`
    expect(flatten(read(text).sections)).toEqual(['一 总体情况', '二 主动公开政府信息情况'])
  })

  test('of nothing is nothing', () => {
    expect(read('')).toMatchObject({ sections: [], body: { start: 0, end: 0 } })
    expect(read(' \n\t\n')).toMatchObject({ sections: [] })
  })
})
