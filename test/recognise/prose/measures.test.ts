import { describe, expect, it, test } from 'vitest'
import type { Section } from '../../../src/model/section.js'
import { readMeasures } from '../../../src/recognise/prose/measures.js'
import { foldText } from '../../../src/text/fold-table.js'
import { growth, linear } from '../../growth.js'

const headed = /^([一二三四五六七八九十])、(.+)$|^（([一二三四五六七八九十])）(.{1,14})$/gm

/** Headings that fill a line, as sections; those in brackets below the others. */
function sectionsOf(text: string): readonly Section[] {
  const all = [...text.matchAll(headed)].map((match) => ({
    number: match[1] ?? match[3] ?? null,
    heading: match[2] ?? match[4] ?? null,
    level: match[1] ? 1 : 2,
    start: match.index,
  }))
  const ends = (level: number, from: number): number => all.slice(from + 1).find((next) => next.level <= level)?.start ?? text.length
  const whole = all.map((section, index) => ({ ...section, end: ends(section.level, index), children: [] as Section[] }))
  for (const section of whole.filter(({ level }) => level === 2)) {
    whole.findLast((parent) => parent.level === 1 && parent.start < section.start)?.children.push(section)
  }
  return whole.filter(({ level }) => level === 1)
}

function read(text: string, sections: readonly Section[] = sectionsOf(text)): { problems: string[]; improvements: string[] } {
  const { problems, improvements } = readMeasures({ text: foldText(text), sections })
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  return { problems: problems.map(words), improvements: improvements.map(words) }
}

describe('problems and improvements', () => {
  it('stand under headings of their own', () => {
    expect(
      read(`四、其他
文件柜已经换新。
五、存在的主要问题及改进情况
（一）存在的主要问题
一是渔港的潮汐表更新不及时；二是答复书写得太简略。
（二）改进情况
1.每月五日前换上新的潮汐表。
2.答复书由两人校对。
六、其他需要报告的事项
一是没有收费。`),
    ).toEqual({
      problems: ['渔港的潮汐表更新不及时；', '答复书写得太简略。'],
      improvements: ['每月五日前换上新的潮汐表。', '答复书由两人校对。'],
    })
  })

  it('stand in one paragraph, the turn between them', () => {
    expect(
      read(`五、存在的主要问题及改进情况
2022年工作有了进展，但仍存在一些不足，主要表现在一是栏目太多，村民找不到；二是灯塔检修的通知发得晚。下一步，我局将从两方面改进：一是把十二个栏目并成五个；二是检修前三天发通知。
云山县渔业局
2023年1月9日`),
    ).toEqual({
      problems: ['栏目太多，村民找不到；', '灯塔检修的通知发得晚。'],
      improvements: ['把十二个栏目并成五个；', '检修前三天发通知。'],
    })
  })

  it('are a sentence each where nothing marks them', () => {
    expect(
      read(`五、存在的主要问题及改进情况
图书馆的借阅数据公开得不够及时。2024年将按季公布借阅数据。
六、其他`),
    ).toEqual({ problems: ['图书馆的借阅数据公开得不够及时。'], improvements: ['2024年将按季公布借阅数据。'] })
    expect(read('五、存在的主要问题及改进情况\n果园的测土结果没有全部上网，今后每批都上网。\n')).toEqual({
      problems: ['果园的测土结果没有全部上网'],
      improvements: ['今后每批都上网。'],
    })
  })

  it('may be only problems', () => {
    expect(
      read(`六、存在的问题
首先，培训场次偏少。其次，年轻职工不熟悉目录。最后，旧档案没有扫描。`),
    ).toEqual({ problems: ['培训场次偏少。', '年轻职工不熟悉目录。', '旧档案没有扫描。'], improvements: [] })
  })

  it('may be only plans', () => {
    expect(
      read(`七、下一步工作打算
（一）给十个村装上公告屏。
（二）教会每个村的文书使用公告屏。`),
    ).toEqual({ problems: [], improvements: ['给十个村装上公告屏。', '教会每个村的文书使用公告屏。'] })
  })

  it.each(['无。', '无', '我局目前没有存在的问题。', '暂无。', '', '本年度不存在问题。'])('are none where the section says %j', (body) => {
    expect(read(`五、存在的主要问题及改进情况\n${body}\n六、其他需要报告的事项\n无。`)).toEqual({ problems: [], improvements: [] })
  })

  it('come in pairs, each problem with what is done about it', () => {
    expect(
      read(`五、存在的主要问题及改进情况
（一）气象站的旧数据查不到。针对这一情况已请人录入。下一步，三月底前录完十年的数据。
（二）海报上的电话写错过两次，今后由办公室核对。
（三）解读只有文字，没有图。为此，将请学校的老师画图。
六、其他需要报告的事项`),
    ).toEqual({
      problems: ['气象站的旧数据查不到。针对这一情况已请人录入。', '海报上的电话写错过两次', '解读只有文字，没有图。'],
      improvements: ['下一步，三月底前录完十年的数据。', '今后由办公室核对。', '为此，将请学校的老师画图。'],
    })
  })

  it('come in pairs under headings, with lists of measures', () => {
    expect(
      read(`五、存在的主要问题及改进情况
（一）公开意识不强
个别股室等人来催才交稿件。
改进措施：一是每周五催一次；二是把交稿列入考核。
（二）网页打开太慢
图片没有压缩。
下一步，压缩全部图片。
六、其他需要报告的事项`),
    ).toEqual({
      problems: ['公开意识不强\n个别股室等人来催才交稿件。', '网页打开太慢\n图片没有压缩。'],
      improvements: ['每周五催一次；', '把交稿列入考核。', '下一步，压缩全部图片。'],
    })
  })

  it('survive slips of numbering', () => {
    expect(
      read(`五、存在的主要问题及改进情况
一是人手紧；三是设备旧，常死机；三是目录乱。针对上述问题，一是调来两人，二是换三台电脑，二是重排目录。`),
    ).toEqual({
      problems: ['人手紧；', '设备旧，常死机；', '目录乱。'],
      improvements: ['调来两人', '换三台电脑', '重排目录。'],
    })
  })

  it('are read in Traditional characters', () => {
    expect(
      read(`五、存在的主要問題及改進情況
（一）存在的主要問題
1．漁船登記的資料沒有及時更新；
2．電話常常打不通。
（二）改進情況
針對上述問題，我局加裝了一條電話線，並按週更新資料。`),
    ).toEqual({
      problems: ['漁船登記的資料沒有及時更新；', '電話常常打不通。'],
      improvements: ['針對上述問題，我局加裝了一條電話線，並按週更新資料。'],
    })
  })

  it('are found in a paragraph where no heading speaks of them', () => {
    expect(
      read(`一、概述
今年修好了档案室。工作中还存在一些问题，如目录两年没有更新。明年请人重编目录。
二、主动公开政府信息情况
公开了渡口时刻表。`),
    ).toEqual({ problems: ['工作中还存在一些问题，如目录两年没有更新。'], improvements: ['明年请人重编目录。'] })
  })

  it('are not the furniture below them', () => {
    expect(
      read(`五、存在的主要问题和改进措施
（一）茶园面积的数字公布得晚。
下一步，按月公布。
云山县农业局
二〇一五年三月二日
扫一扫在手机打开
打印本页。关闭窗口。`),
    ).toEqual({ problems: ['茶园面积的数字公布得晚。'], improvements: ['下一步，按月公布。'] })
  })

  it('keep lines together that were only wrapped', () => {
    expect(
      read(`五、存在的主要问题及改进情况
一是码头候船室的公告屏坏了三个月才有人来修，旅客只好到
窗口去问班次；二是电话没人接。下一步，公告屏坏了当天
报修。`),
    ).toEqual({
      problems: ['码头候船室的公告屏坏了三个月才有人来修，旅客只好到\n窗口去问班次；', '电话没人接。'],
      improvements: ['下一步，公告屏坏了当天\n报修。'],
    })
  })
})

test.each(['一是', '（一）', '下一步，', '存在问题', '我将', '1.', '。', '一、\n', '首先，', '改进措施：', '我局我局我', '2024年'])(
  'takes linear time on %j again and again',
  (piece) => {
    const readTwice = (size: number): void => {
      const text = foldText(`五、存在的主要问题及改进情况\n${piece.repeat(size / piece.length)}`)
      const section: Section = { number: '五', heading: '存在的主要问题及改进情况', level: 1, start: 0, end: text.length, children: [] }
      readMeasures({ text, sections: [section] })
      readMeasures({ text, sections: [] })
    }
    expect(growth(readTwice, 50_000)).toBeLessThan(linear)
  },
)
