import { describe, expect, test } from 'vitest'
import type { Particulars } from '../../src/model/report.js'
import { read } from './read.js'

const section = '\n一、总体情况\n各项任务稳步推进。\n'

function particulars(head: string, rest: string = section): Particulars {
  return read(head + rest).particulars
}

describe('the title', () => {
  test.each([
    ['青溪县2019年政府信息公开工作年度报告', '青溪县2019年政府信息公开工作年度报告'],
    ['青溪县财政局\n2021年度政府信息公开工作年度报告', '青溪县财政局2021年度政府信息公开工作年度报告'],
    ['2020年政府信息公开工作年度报告\n白沙镇人民政府\n2020年政府信息公开工作年度报告', '白沙镇人民政府2020年政府信息公开工作年度报告'],
    ['# 青溪县 2024 年 政府信息公开工作年度报告', '青溪县 2024 年 政府信息公开工作年度报告'],
    ['标题: 青溪县2015年政府信息公开年度报告\n发布时间: 2016-01-05', '青溪县2015年政府信息公开年度报告'],
    ['名称 青溪县2015年政府信息公开年度报告 文号', '青溪县2015年政府信息公开年度报告'],
    ['《青溪县2015年政府信息公开年度报告》', '青溪县2015年政府信息公开年度报告'],
    ['青溪县2015年政府信息公开工作情况的年度情况报告', '青溪县2015年政府信息公开工作情况的年度情况报告'],
    ['青溪县二〇一五年政务公开情况年度报告的通知（修订）', '青溪县二〇一五年政务公开情况年度报告的通知（修订）'],
    ['青溪县人民政府办公室关于2023年政府信\n息公开工作年度报告', '青溪县人民政府办公室关于2023年政府信息公开工作年度报告'],
    ['首页 > 年报 > 目录\n白沙鎮2012年度政府信息公開年度報告 |', '白沙鎮2012年度政府信息公開年度報告'],
    ['根据有关要求,我县编制了《2016年政府信息公开年度报告》,由六部分组成,现予公布。', '2016年政府信息公开年度报告'],
  ])('%j gives %j', (head, title) => {
    expect(particulars(head).title).toBe(title)
  })

  test.each([
    '首页 > 政府信息公开年报 > 正文',
    '政府信息公开年报',
    '青溪县2015年政府信息公开的情况报告',
    '青溪县2015年政府信息公开年度报告格式',
    '根据《关于印发政府信息公开工作年度报告格式的通知》要求,我县编制了报告,由六部分组成。',
    '按照要求做好2019年政府信息公开工作年度报告的编制,并向社会公布。',
  ])('%j is none', (head) => {
    expect(particulars(head).title).toBeNull()
  })

  test('is found between the words of one long line', () => {
    const text =
      '当前位置： 首页 政务公开 来源：南浦市政府办 时间：2014-01-09 10:00 微信 微博 南浦市 2013年政府信息公开工作年度报告 本报告根据要求编制，由五个部分组成，内容完整。 一、概述 南浦市稳步推进。'
    expect(read(text).particulars).toMatchObject({
      title: '南浦市 2013年政府信息公开工作年度报告',
      year: 2013,
      organ: '南浦市',
      publishedOn: '2014-01-09',
    })
  })
})

describe('the organ', () => {
  test.each([
    ['发布机构: 南浦市人民政府办公室 发文日期: 2018-02-26\n南浦市2017年政府信息公开年度报告', '南浦市人民政府办公室'],
    ['发布机构: \n来源: 南浦市审计局\n2017年政府信息公开年度报告', '南浦市审计局'],
    ['发布机构:县林业局 发布时间: 2020-01-06\n青溪县林业局2019年度政府信息公开工作报告', '青溪县林业局'],
    ['来源:青溪县政府办\n2018年南浦市白沙街道政府信息公开工作年度报告', '南浦市白沙街道'],
    ['青溪县人民政府信息公开2020年度报告', '青溪县人民政府'],
    ['本报告由南浦市民政局根据《条例》要求编制,由六部分组成。', '南浦市民政局'],
    ['本报告由概述、主动公开情况等部分组成。现公布白沙镇人民政府(以下简称镇政府)2008年政府信息公开年度报告。', '白沙镇人民政府'],
    ['现将青溪县教育局2021年度政府信息公开工作情况报告如下。', '青溪县教育局'],
    ['特向社会公布2021年度青溪县气象局政府信息公开年度报告。', '青溪县气象局'],
    ['如有疑问,请与青溪县水务局政府信息公开领导小组办公室联系(电话:1234567)。', '青溪县水务局'],
    ['Page 4 - 2020年报_青溪县司法局\nP. 4', '青溪县司法局'],
  ])('%j gives %s', (head, organ) => {
    expect(particulars(head).organ).toBe(organ)
  })

  test('may be told only by the first section', () => {
    expect(particulars('', '一、总体情况\n2022年以来,青石乡在县委的领导下推进公开。\n').organ).toBe('青石乡')
  })

  test('keeps its characters; the key folds them and drops space, pinyin and punctuation', () => {
    expect(particulars('白沙鎮 辦公室2019年政府信息公開工作年度報告')).toMatchObject({ organ: '白沙鎮 辦公室', organKey: '白沙镇办公室' })
  })

  test.each([
    '现将我局2021年度政府信息公开工作情况报告如下。',
    'win999官网下载_mobile人民政府2021年政府信息公开年度报告',
    '请与win999办公室联系(电话:1234567),内容由六部分组成。',
    '来源: 本站\n2021年政府信息公开年度报告',
    '在市委、市政府的领导下,本单位认真推进公开工作。',
  ])('is not guessed from %j', (head) => {
    expect(particulars(head, '\n一、总体情况\n我局各项任务稳步推进。\n').organ).toBeNull()
  })
})

describe('the year', () => {
  test.each([
    ['青溪县2019年政府信息公开工作年度报告\n发布时间: 2020-01-20', 2019],
    ['青溪县二〇一四年政府信息公开工作年度报告', 2014],
    ['青溪县政府信息公开年度报告\n统计期限自2018年1月1日起至2018年12月31日止。', 2018],
    ['现将我局2021年度政府信息公开工作情况报告如下。', 2021],
    ['根据《条例》(2019年修订)要求,编制2022年度政府信息公开年度报告。', 2022],
  ])('of %j is %i', (head, year) => {
    expect(particulars(head).year).toBe(year)
  })

  test.each([
    ['2020 年，我单位依法公开各类信息。2021 年，我单位将继续努力。', 2020],
    ['2019年,我镇将公开列入议事日程。', 2019],
    ['截止2023年12月31日我局发布信息三十条。', 2023],
    ['2018年条例修订。2019年条例施行。2020年,我局公开信息十条。', null],
    ['调整后共29802018年,全县有效。', null],
    ['于20189月下旬进行了改造。', null],
    ['2021年,我局将继续做好公开。', null],
    ['自2008年以来,我县推进公开。', null],
  ])('of a first section %j is %s', (prose, year) => {
    expect(particulars('', `一、总体情况\n${prose}\n`).year).toBe(year)
  })

  test('is not one of two in the title, nor later than the publication', () => {
    expect(particulars('2019-2020年青溪县政府信息公开工作年度报告').year).toBeNull()
    expect(particulars('青溪县2021年政府信息公开工作年度报告\n发布时间: 2020-01-20').year).toBeNull()
  })
})

describe('the period', () => {
  test.each([
    ['统计期限为2019年1月1日至2019年12月31日。', '2019-01-01', '2019-12-31'],
    ['数据统计期限为2017年1月1日至12月31日。', '2017-01-01', '2017-12-31'],
    ['所列数据统计期限自 2023 年 1 月 1 日\n起至 2023 年 12 月 31 日止。', '2023-01-01', '2023-12-31'],
    ['起止时间为2008年5月1日-2008年12月31日。', '2008-05-01', '2008-12-31'],
    ['统计的时间为2016.1.1--2016.12.31。', '2016-01-01', '2016-12-31'],
    ['数据统计从2012-02-29起,到2012-12-31。', '2012-02-29', '2012-12-31'],
    ['报告期为2019年1月1日0时起至2019年12月31日24时。', '2019-01-01', '2019-12-31'],
  ])('%j', (words, from, to) => {
    expect(particulars(`本报告由六部分组成,内容完整。${words}`).period).toEqual({ from, to })
  })

  test.each([
    '统计期限为201711日至20171231日。',
    '统计期限自20131月1日起至201312月31日止。',
    '统计期限为2017年2月30日至2017年12月31日。',
    '统计期限为2018年1月1日至2018年12月311日。',
    '统计期限为2018年1月1日---2018年12月31日。',
    '统计期限为12018年1月1日至2018年12月31日。',
    '统计期限为2017年12月31日至2017年1月1日。',
    '2017年1月1日至12月31日,以政府名义发布信息七十九条。',
    '统计期限为2017年1月1日至12月31日。数据统计期限为2016年1月1日至12月31日。',
  ])('is null for %j', (words) => {
    expect(particulars(`本报告由六部分组成,内容完整。${words}`).period).toBeNull()
  })
})

describe('the day of publication', () => {
  const title = '青溪县2017年政府信息公开工作年度报告\n'
  test.each([
    [`${title}发布时间: 2018-02-28 17:22`, section, '2018-02-28'],
    [`发文日期 2018-02-26 文号\n${title}`, section, '2018-02-26'],
    [`公開日期: | 2018年7月2日 | \n${title}`, section, '2018-07-02'],
    [`${title}(2018年1月23日)\n`, section, '2018-01-23'],
    [title, `${section}青溪县人民政府办公室\n2018年3月27日\n附件下载\n`, '2018-03-27'],
    [title, `${section}青溪县人民政府办公室 二○一八年二月二十日\n`, '2018-02-20'],
    [title, '一、概述 稳步推进，取得成效。 二○一八年一月十日 附件：统计表 指标名称 单位', '2018-01-10'],
  ])('of %j with %j is %s', (head, rest, day) => {
    expect(particulars(head, rest).publishedOn).toBe(day)
  })

  test.each([
    [`发布时间:\n2018-05-05\n${title}`, section],
    [`${title}发布日期: 201827\n`, section],
    [`${title}发布日期: 2018-13-07\n`, section],
    [`2018-05-05\n${title}`, section],
    [title, '\n一、总体情况\n截至2017年12月31日\n共公开十条。\n'],
    [title, '\n一、总体情况\n条例自2008年5月1日\n起施行。\n条例颁布于2007年4月5日\n'],
  ])('is not guessed from %j with %j', (head, rest) => {
    expect(particulars(head, rest).publishedOn).toBeNull()
  })
})

describe('scope, index number and contact', () => {
  test.each([
    ['本报告由县政府办公室汇总各乡镇人民政府、县直各部门情况编制而成。', 'region'],
    ['本报告由市政府办公室汇总14个地州市和直属机构的情况编制。', 'region'],
    ['本报告由县教育局汇总所属单位情况编制。', 'organ-and-departments'],
    ['南浦市人民政府本级2020年政府信息公开工作年度报告', 'organ'],
    ['特向社会公布2012年度本级政府(机关)信息公开工作年度报告。', 'organ'],
    ['本报告由县教育局编制,由六部分组成。', null],
    ['根据《关于做好各乡镇各部门年度报告编制工作的通知》要求,编制本报告。', null],
  ])('%j is %s', (head, scope) => {
    expect(particulars(head).scope).toBe(scope)
  })

  test('an index number may have spaces in its label and is never the next label', () => {
    expect(particulars('索 引 号: KK000-8000 发文日期: 2018-03-27\n').indexNumber).toBe('KK000-8000')
    expect(particulars('索引号: | A01/2015-28 | 公开方式: | 主动公开 |\n').indexNumber).toBe('A01/2015-28')
    expect(particulars('索引号:\n2018-28\n').indexNumber).toBeNull()
    expect(particulars('索引号: 发布机构: 青溪县 7\n').indexNumber).toBeNull()
  })

  test('the contact block is read as printed, wrapped lines and damaged numbers included', () => {
    const opening =
      '如对本报告有疑问，请与青溪县政府办联系（地址：青\n溪县东城街道办事处院内 90\n号 ， 邮 编 ： 123456 ，电话：012384368216，电 子 邮 箱 ：\nqxzw@example.com），本报告可在网站（http://www.example.gov.cn/）下载。'
    expect(particulars(opening).contact).toEqual({
      address: '青溪县东城街道办事处院内 90号',
      postcode: '123456',
      telephone: '012384368216',
      email: 'qxzw@example.com',
      website: 'http://www.example.gov.cn/',
    })
  })

  test('nothing is made up where there is no such block', () => {
    expect(particulars('邮编:1234567;电话:无;网站地址:另行公布。本报告由六部分组成。').contact).toEqual({
      address: null,
      postcode: null,
      telephone: null,
      email: null,
      website: null,
    })
  })
})
