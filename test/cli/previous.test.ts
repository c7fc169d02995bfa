import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { report } from './invented.js'
import { run, temporaryFolder, transcript } from './transcript.js'

const cwd = temporaryFolder()
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text)
/** A year before the invented report: what it carries forward is what that has carried over, and documents in force follow. */
const before = (forward: number, inForce = 8): string =>
  report()
    .replaceAll('2023年', '2022年')
    .replace('2024年1月', '2023年1月')
    .replace('行政规范性文件 | 2 | 1 | 9', `行政规范性文件 | 0 | 0 | ${inForce}`)
    .replace(/本年新收政府信息公开申请数量 \| 12(.*)12/, `本年新收政府信息公开申请数量 | ${11 + forward}$1${11 + forward}`)
    .replace(/(四、结转下年度继续办理) \| 1(.*)1/, `$1 | ${forward}$2${forward}`)
/** More than is said elsewhere in the report, so that its sentences can be judged. */
const told =
  '全局把政府信息公开列入年度要点，由办公室牵头，各科室指定联络员，每月核对一次目录。举办培训4次，印发工作手册，对新进人员逐一讲解办理流程。' +
  '办事大厅的查阅点延长开放时间，配备查询设备和饮水，现场人员可以协助打印。依申请公开统一登记、统一编号、统一答复，答复前由法制科室审核，疑难件集体讨论。' +
  '重要文件与解读材料同步起草、同步审签、同步发布，解读采用图表和问答。网站改版后检索更快，栏目按主题和对象两种方式排列。' +
  '年底请第三方评估一次，问题清单交各科室限期改正，改正情况纳入考核。'
const anew =
  '这一年我们换了做法：先问来访的人想看什么，再决定公开什么。春季走访二十个村，收回问卷，村民最关心田间道路何时硬化、补贴何时到账。' +
  '据此在村口电子屏滚动播放项目进度，图纸挂在祠堂墙上，施工队每周填写进展。夏天暴雨冲毁桥梁，绕行路线两小时内发到手机，随后公布检测报告全文。' +
  '学校食堂采购价格逐日张贴，家长委员会派人抽看发票。秋收以后把历年山林权属档案装订成册，允许任何人翻拍，争议少了许多。' +
  '仍有遗憾，盲文资料没有印成，方言广播断断续续；明年打算邀请退休教师录音，补齐缺口。'

write('2023.txt', report())
write('2022.txt', before(1))
write('2022-other.txt', before(3, 5))
mkdirSync(join(cwd, 'old'))
write('old/a.txt', before(3))
write('old/b.txt', before(9).replaceAll('乙丙局', '丁戊局'))
run(['extract', 'old', '-o', 'old.ndjson'], { cwd })
run(['extract', '2023.txt', '-o', '2023.ndjson'], { cwd })
run(['extract', '2023.txt', '-f', 'json', '-o', '2023.json'], { cwd })

const rulesIn = (...args: readonly string[]): readonly string[] => {
  const { reports } = JSON.parse(run([...args, '-f', 'json'], { cwd }).stdout) as { reports: { findings: { rule: string }[] }[] }
  return reports.flatMap(({ findings }) => findings.map(({ rule }) => rule))
}

/** What is told of the comparison of texts, as JUnit writes it; undefined where it was not asked for. */
const why = (...args: readonly string[]): string | undefined =>
  run([...args, '-f', 'junit', '--lang', 'en'], { cwd })
    .stdout.split('<testcase ')
    .find((found) => found.startsWith('name="text-copied'))

describe('--previous', () => {
  test('finds nothing where two years join', () => {
    expect(rulesIn('check', '2023.txt', '--previous', '2022.txt')).toEqual([])
  })

  test('says what does not follow from last year’s report, with its place', () => {
    expect(transcript(['check', '2023.txt', '--previous', '2022-other.txt'], { cwd })).toMatchSnapshot()
    expect(transcript(['check', '2023.txt', '--previous', '2022-other.txt', '--lang', 'zh', '--quiet'], { cwd })).toMatchSnapshot()
  })

  test('takes a record for either, and pairs several by organ and year', () => {
    expect(rulesIn('validate', '2023.json', '--previous', '2022-other.txt')).toEqual(['carried-over-continues', 'rules-stock-flow'])
    for (const previous of ['old', 'old.ndjson'])
      for (const now of [
        ['validate', '2023.ndjson'],
        ['check', '2023.txt'],
      ])
        expect(rulesIn(...now, '--previous', previous)).toEqual(['carried-over-continues'])
  })

  test('makes no check without being asked, and none that is left out without a word where no earlier report is of the organ', () => {
    const counts = (...args: readonly string[]): unknown => JSON.parse(run([...args, '-f', 'json'], { cwd }).stdout).summary.checks
    const plain = counts('check', '2023.txt')
    expect(counts('check', 'old/b.txt', '2023.txt', '--previous', 'old')).toMatchObject({ fail: 1 })
    write('strange.txt', before(1).replaceAll('乙丙局', '己庚局').replaceAll('2022年', '2019年'))
    const lonely = counts('check', '2023.txt', '--previous', 'strange.txt') as Readonly<Record<string, number>>
    expect(lonely).toMatchObject({ pass: (plain as Record<string, number>)['pass'], fail: 0 })
    expect(lonely['notEvaluable']).toBeGreaterThan((plain as Record<string, number>)['notEvaluable'] ?? 0)
  })

  test('can be told to be silent, and stays quiet in a baseline', () => {
    const off = ['--rule', 'carried-over-continues=off', '--rule', 'rules-stock-flow=off']
    expect(rulesIn('check', '2023.txt', '--previous', '2022-other.txt', ...off)).toEqual([])
    run(['check', '2023.txt', '--previous', '2022-other.txt', '--baseline', 'known.json', '--update-baseline'], { cwd })
    expect(rulesIn('check', '2023.txt', '--previous', '2022-other.txt', '--baseline', 'known.json')).toEqual([])
  })

  test('tells a text that is last year’s but for the year and the figures, and where', () => {
    const spoken = (text: string): string =>
      text
        .replace('12月31日。', `12月31日。${told}`)
        .replace('本年度没有收取', '信息公开专栏新设三个栏目，群众留言由值班室逐件登记并回复。本年度没有收取')
    const copy = spoken(report()).replace('举办培训4次', '举办培训5次')
    write('spoken-2022.txt', spoken(before(1)))
    write('spoken-2023.txt', copy)
    write('anew-2023.txt', report().replace('12月31日。', `12月31日。${anew}`))
    expect(rulesIn('check', 'spoken-2023.txt', '--previous', 'spoken-2022.txt')).toEqual(['text-copied'])
    expect(rulesIn('check', 'anew-2023.txt', '--previous', 'spoken-2022.txt')).toEqual([])
    expect(why('check', 'anew-2023.txt', '--previous', 'spoken-2022.txt')).not.toMatch(/failure|skipped/)
    expect(transcript(['check', 'spoken-2023.txt', '--previous', 'spoken-2022.txt'], { cwd })).toMatchSnapshot()
    expect(transcript(['check', 'spoken-2023.txt', '--previous', 'spoken-2022.txt', '--lang', 'zh', '--quiet'], { cwd })).toMatchSnapshot()
  })

  test('compares no text where one of the two is a record, and none where the rule is off', () => {
    run(['extract', 'spoken-2022.txt', '-o', 'spoken-2022.ndjson'], { cwd })
    run(['extract', 'spoken-2023.txt', '-o', 'spoken-2023.ndjson'], { cwd })
    const record = 'only a record is at hand, which keeps no text'
    expect(why('check', 'spoken-2023.txt', '--previous', 'spoken-2022.ndjson')).toContain(record)
    expect(why('validate', 'spoken-2023.ndjson', '--previous', 'spoken-2022.txt')).toContain(record)
    expect(why('check', '2023.txt', '--previous', 'spoken-2022.txt')).toContain('the text has too few sentences')
    expect(why('check', 'spoken-2023.txt')).toBeUndefined()
    expect(rulesIn('check', 'spoken-2023.txt', '--previous', 'spoken-2022.txt', '--rule', 'text-copied=off')).toEqual([])
    expect(rulesIn('check', 'spoken-2023.txt', '--previous', 'spoken-2022.txt', '--rule', 'text-copied=error')).toEqual(['text-copied'])
  })

  test('takes the document where an earlier report is there as a record too', () => {
    mkdirSync(join(cwd, 'both'))
    write('both/b.txt', readFileSync(join(cwd, 'spoken-2022.txt'), 'utf8'))
    write('both/a.ndjson', readFileSync(join(cwd, 'spoken-2022.ndjson'), 'utf8'))
    expect(rulesIn('check', 'spoken-2023.txt', '--previous', 'both')).toEqual(['text-copied'])
  })

  test('is a fault of usage where nothing of it can be read', () => {
    expect(transcript(['check', '2023.txt', '--previous', 'missing.txt'], { cwd })).toMatchSnapshot()
  })
})
