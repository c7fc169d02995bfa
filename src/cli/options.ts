import type { Bilingual, Severity } from '../model/rule.js'
import { findingFormats } from '../outputs/findings/index.js'
import { recordFormats } from '../outputs/records/index.js'

export type FailLevel = Severity | 'never'
export type When = 'auto' | 'always' | 'never'

/** The options as parsed; absent means not given. */
export interface Settings {
  readonly output?: string
  readonly format?: string
  readonly lang?: 'zh' | 'en'
  readonly jobs?: number
  readonly quiet?: true
  readonly verbose?: true
  readonly color?: When
  readonly failLevel?: FailLevel
  readonly rule?: readonly string[]
  readonly roster?: string
  readonly baseline?: string
  readonly updateBaseline?: true
  readonly evidence?: 'full' | 'none'
  readonly text?: true
  readonly ndjsonInput?: true
}

export type OptionId =
  | 'output'
  | 'recordFormat'
  | 'findingFormat'
  | 'explanationFormat'
  | 'diffFormat'
  | 'evidence'
  | 'text'
  | 'ndjsonInput'
  | 'failLevel'
  | 'rule'
  | 'roster'
  | 'baseline'
  | 'updateBaseline'
  | 'jobs'
  | 'lang'
  | 'color'
  | 'quiet'
  | 'verbose'

export interface OptionSpec {
  readonly flags: string
  readonly text: Bilingual
  readonly choices?: readonly string[]
  readonly kind?: 'count' | 'list'
}

const ids = (formats: readonly { readonly id: string }[]): readonly string[] => formats.map((format) => format.id)

export const optionSpecs: Readonly<Record<OptionId, OptionSpec>> = {
  output: {
    flags: '-o, --output <FILE>',
    text: { zh: '写入文件：要么是完整的新内容，要么保持原样', en: 'write to FILE: the old file stays until the new one is whole' },
  },
  recordFormat: {
    flags: '-f, --format <FORMAT>',
    choices: ids(recordFormats),
    text: {
      zh: '输出格式；默认在终端上看一份文件时为 json，其余为 ndjson',
      en: 'default: json for one document on a terminal, else ndjson',
    },
  },
  findingFormat: {
    flags: '-f, --format <FORMAT>',
    choices: ids(findingFormats),
    text: { zh: '输出格式；默认 pretty', en: 'default: pretty' },
  },
  explanationFormat: {
    flags: '-f, --format <FORMAT>',
    choices: ['pretty', 'json'],
    text: { zh: '说明数字时的输出格式；默认 pretty', en: 'for a figure; default: pretty' },
  },
  diffFormat: {
    flags: '-f, --format <FORMAT>',
    choices: ['pretty', 'json', 'html'],
    text: { zh: '输出格式；默认 pretty', en: 'default: pretty' },
  },
  evidence: {
    flags: '--evidence <AMOUNT>',
    choices: ['full', 'none'],
    text: { zh: '是否写出每个数字的出处；默认 full', en: 'say where every figure stands, or not; default: full' },
  },
  text: {
    flags: '--text',
    text: { zh: '打印解码后的原文，出处的位置以此为准', en: 'print the decoded text that the offsets refer to' },
  },
  ndjsonInput: {
    flags: '--ndjson-input',
    text: {
      zh: '逐行读取 {"id","text"}、{"id","path"} 或 {"id","base64"}，按原顺序逐行输出',
      en: 'read {"id","text"}, {"id","path"} or {"id","base64"}, one a line, and write one line for each in the same order',
    },
  },
  failLevel: {
    flags: '--fail-level <LEVEL>',
    choices: ['error', 'warning', 'info', 'never'],
    text: { zh: '发现达到此级别时退出码为 1；默认 error', en: 'exit with 1 on findings of this level or above; default: error' },
  },
  rule: {
    flags: '--rule <ID=LEVEL>',
    kind: 'list',
    text: {
      zh: '改变一条规则的级别：off、info、warning 或 error；可多次使用',
      en: 'set a rule to off, info, warning or error; may be repeated',
    },
  },
  roster: {
    flags: '--roster <FILE>',
    text: {
      zh: '单位名单，每行一个：指出谁没有交、谁交了两份、谁交的是往年的、谁不在名单上',
      en: 'names of units, one a line: says who handed in nothing, twice, or an earlier year, and who is not named',
    },
  },
  baseline: {
    flags: '--baseline <FILE>',
    text: {
      zh: '基线：其中已有的发现不再报告，也不计入退出码；不再出现的会指出',
      en: 'findings that are known: not told again and not counted for the exit code; those found no more are named',
    },
  },
  updateBaseline: {
    flags: '--update-baseline',
    text: {
      zh: '把这次的发现全部写入 --baseline 的文件；没有查到的报告，原有各条保留',
      en: 'write all that is found into the file of --baseline; entries of reports not in this run stay',
    },
  },
  jobs: {
    flags: '--jobs <N>',
    kind: 'count',
    text: { zh: '同时处理的份数；不影响结果和顺序', en: 'how many to work on at a time; never changes the result or its order' },
  },
  lang: {
    flags: '--lang <LANGUAGE>',
    choices: ['zh', 'en'],
    text: { zh: '语言；默认随系统', en: 'language; default: that of the locale' },
  },
  color: {
    flags: '--color <WHEN>',
    choices: ['auto', 'always', 'never'],
    text: { zh: '是否着色；默认 auto，只在终端上着色，并遵从 NO_COLOR', en: 'default: auto, on terminals only and honouring NO_COLOR' },
  },
  verbose: {
    flags: '--verbose',
    text: {
      zh: '另外说明：各类等式成立多少，哪些数字没有等式印证，等式看不出哪些差错',
      en: 'say as well which identities hold, which figures none confirms, and what sums cannot see',
    },
  },
  quiet: { flags: '--quiet', text: { zh: '不显示进度和汇总', en: 'no progress, no summary' } },
}

/** Every command takes these. */
export const sharedOptions: readonly OptionId[] = ['output', 'lang', 'color', 'quiet']

export const helpOption: OptionSpec = { flags: '-h, --help', text: { zh: '显示帮助', en: 'show help' } }
export const versionOption: OptionSpec = { flags: '-V, --version', text: { zh: '显示版本', en: 'show the version' } }
