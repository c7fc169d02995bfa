import type { BetweenRule, Body } from '../../model/between.js'
import type { NotEvaluable, Outcome } from '../../model/rule.js'
import { percent } from '../../text/percent.js'
import { repetition } from '../repetition/repetition.js'
import { notNext } from './parts/comparable.js'

/** So much of a text, figures ignored, is no coincidence: reports of units that have nothing in common share a tenth. */
const copied = 0.8
/** Windows of five characters within a sentence; fewer say too little. */
const enough = 200

const sentences =
  '全县有序推进政府信息公开工作，目录按季度核对，规范性文件在印发后二十个工作日内发布。办事指南改为图文两版，窗口和网站同步更新。' +
  '依申请公开由专人登记、专人答复，答复书先经法制科审核再送达，申请人到场查阅的当场提供复印件。各乡镇的公开专栏合并为一个入口，过期内容移入历史栏目。' +
  '本年举办业务培训两次，参加人员覆盖各科室和下属单位；年终把公开工作纳入考核，得分与评优挂钩。' +
  '网站改版后检索更快，栏目按主题和对象两种方式排列，听障人士可以使用手语视频。' +
  '存在的问题是，部分科室对公开范围把握不准，政策解读形式单一。下一步将编印案例手册，增加图解和问答，逐条回应群众关切。'

const others =
  '今年新建的查阅点设在图书馆二楼，周末照常开放，读者凭身份证即可使用。我们把三十年前的城镇规划图扫描入库，供居民对照自家院落查询沿革。' +
  '夏季洪水期间，水位、道路封闭和安置点的消息每小时播发，广播车驶入不通网络的村庄。教师和学生代表旁听了预算说明会，会后提出的疑问在公告栏逐题作答。' +
  '有村民反映补贴名单字号太小，现已重新张贴并附电话。数据接口对外试运行，两家企业据此做出了公交到站软件。' +
  '短板在于偏远牧区张贴迟缓，双语材料缺人校译；拟聘请退休干部担任义务校对，配发便携打印机，缩短张贴时间。'

const of = (year: number, text?: string) => ({ record: { form: 'form-2021' as const, year }, ...(text === undefined ? {} : { text }) })

const rule: BetweenRule = {
  id: 'text-copied',
  relation: 'years',
  readsText: true,
  severity: 'warning',
  title: { zh: '正文大多照抄上年', en: 'Mostly last year’s text' },
  checks: {
    zh: '正文与上年报告重复的比例（重复率，不计数字差异，表格除外）不到 80%。算法见 docs/diff.md。两年的原文都在手才判断；正文不足 200 个窗口的不判断。',
    en: 'Less than 80 % of the sentences, figures ignored and tables left out, stands in last year’s report too (docs/diff.md has the definition). Judged only where both documents are at hand and the text has at least 200 windows.',
  },
  why: {
    zh: '《政府信息公开条例》第五十条要求报告本年的情况；照抄的正文里，问题和改进措施往往也是去年的。',
    en: 'Article 50 of the Regulations asks for what was done in the year; in a text that was copied, problems and measures are often last year’s as well.',
  },
  innocent: {
    zh: '工作少的单位每年可写的本来就不多；法定内容有固定的说法。',
    en: 'A small unit has little to report, and what the law asks for is said in fixed words.',
  },
  act: {
    zh: '用 disclose diff 看哪些句子没有变，逐句核对是否仍是本年的情况。',
    en: 'See with disclose diff which sentences did not change, and whether each is still true of this year.',
  },
  examples: [
    {
      name: { zh: '只改了年份', en: 'Only the year was changed' },
      own: of(2023, `2023年，${sentences}`),
      others: [of(2022, `2022年，${sentences}`)],
      finds: [
        {
          zh: '正文的 100%（不计数字差异）与上年报告相同，一字不改的占 99.5%',
          en: '100% of the text, figures ignored, stands in last year’s report; 99.5% to the letter',
        },
      ],
    },
    { name: { zh: '重新写过', en: 'Written anew' }, own: of(2023, sentences), others: [of(2022, others)], finds: [] },
    {
      name: { zh: '上年的只有记录', en: 'Of last year only the record is at hand' },
      own: of(2023, sentences),
      others: [of(2022)],
      finds: [],
      notEvaluable: 'no-text',
    },
    {
      name: { zh: '正文只有一两句', en: 'A text of a sentence or two' },
      own: of(2023, '本年度没有收取信息处理费，没有需要报告的其他事项。'),
      others: [of(2022, sentences)],
      finds: [],
      notEvaluable: 'no-prose',
    },
    {
      name: { zh: '手头是前年的报告', en: 'Only the report of two years before' },
      own: of(2023, sentences),
      others: [of(2021, sentences)],
      finds: [],
      notEvaluable: 'no-previous-year',
    },
  ],
  check(own, [before]) {
    const reason = notNext(own, before) ?? (own.body && before?.body ? null : 'no-text')
    if (reason !== null || !own.body || !before?.body) return [open(reason ?? 'no-text')]
    return [compare(own.body, before.body)]
  },
  message({ params }, { language }) {
    const [masked, printed] = [params?.['masked'], params?.['printed']]
    return language === 'zh'
      ? `正文的 ${masked}（不计数字差异）与上年报告相同，一字不改的占 ${printed}`
      : `${masked} of the text, figures ignored, stands in last year’s report; ${printed} to the letter`
  },
}
export default rule

const open = (reason: NotEvaluable['reason']): Outcome => ({ outcome: 'not-evaluable', pointers: [], reason })

/** Of the whole text; a failure names the sections of which as much is copied, by their first lines. */
function compare(own: Body, before: Body): Outcome {
  const { repeated, repeatedMasked, windows, sections } = repetition(before.folded, before.sections, own.folded, own.sections)
  if (repeated === null || repeatedMasked === null || windows < enough) return open('no-prose')
  if (repeatedMasked < copied) return { outcome: 'pass', pointers: [] }
  const found = own.sections.filter((_, at) => (sections[at]?.repeatedMasked ?? 0) >= copied)
  return {
    outcome: 'fail',
    pointers: found.flatMap(({ section }) => section ?? []),
    spans: found.flatMap(({ paragraphs: [first] }) => first ?? []),
    params: { printed: percent(repeated), masked: percent(repeatedMasked) },
  }
}
