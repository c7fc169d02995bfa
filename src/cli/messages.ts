import type { Bilingual, Language } from '../model/rule.js'
import { fill } from '../text/template.js'

export type MessageId =
  | 'unknownOption'
  | 'unknownCommand'
  | 'unknownValue'
  | 'missingValue'
  | 'missingOperand'
  | 'excessOperands'
  | 'notANumber'
  | 'badRuleSetting'
  | 'unknownRule'
  | 'unknownSchema'
  | 'nothingGiven'
  | 'textOfOne'
  | 'textAlone'
  | 'linesOnly'
  | 'outputIsInput'
  | 'cannotWrite'
  | 'resumeWithoutOutput'
  | 'resumeOfLines'
  | 'resumedTwice'
  | 'resumed'
  | 'notForTerminal'
  | 'rosterUnreadable'
  | 'rosterNoText'
  | 'rosterEmpty'
  | 'previousUnreadable'
  | 'parentAlone'
  | 'parentAmbiguous'
  | 'groupsUnreadable'
  | 'groupsEmpty'
  | 'baselineMissing'
  | 'baselineUnreadable'
  | 'baselineInvalid'
  | 'baselineVersion'
  | 'baselineWritten'
  | 'updateOfNothing'
  | 'pointerMissing'
  | 'unknownPointer'
  | 'oneRecord'
  | 'oneRecordEach'
  | 'standardInputTwice'
  | 'rulesHaveNoJson'
  | 'internalFault'
  | 'suggestion'
  | 'seeHelp'
  | 'progress'
  | 'progressOpen'
  | 'progressRate'
  | 'progressLeft'
  | 'progressFindings'

/** What the command line itself says: what is, what was expected, what to do. */
const messages: Readonly<Record<MessageId, Bilingual>> = {
  unknownOption: {
    zh: '没有选项“{option}”。',
    en: 'there is no option "{option}".',
  },
  unknownCommand: {
    zh: '没有命令“{command}”。可用命令：{known}。',
    en: 'there is no command "{command}". Commands: {known}.',
  },
  unknownValue: {
    zh: '{option} 不接受“{value}”，可用值：{known}。',
    en: '{option} does not take "{value}". Values: {known}.',
  },
  missingValue: {
    zh: '选项 {option} 后面缺少取值，请补上。',
    en: 'option {option} needs a value; add one after it.',
  },
  missingOperand: {
    zh: '缺少 {operand}，请在命令后面写出。',
    en: '{operand} is missing; name one after the command.',
  },
  excessOperands: {
    zh: '多出参数“{operand}”，请去掉。',
    en: 'there is one argument too many, "{operand}"; leave it out.',
  },
  notANumber: {
    zh: '{option} 应为不小于 {least} 的整数，现为“{value}”。',
    en: '{option} takes a whole number of at least {least}, not "{value}".',
  },
  badRuleSetting: {
    zh: '--rule 应写作 规则=级别（级别为 {known}），现为“{value}”。',
    en: '--rule is written ID=LEVEL (one of {known}), not "{value}".',
  },
  unknownRule: {
    zh: '没有规则“{rule}”。全部规则见 disclose rules。',
    en: 'there is no rule "{rule}". See them all with disclose rules.',
  },
  unknownSchema: {
    zh: '没有模式“{schema}”。可用模式：{known}。',
    en: 'there is no schema "{schema}". Schemas: {known}.',
  },
  nothingGiven: {
    zh: '没有输入。请给出文件、文件夹或通配符，或把内容从管道送入。',
    en: 'nothing to read. Name files, folders or globs, or pipe something in.',
  },
  textOfOne: {
    zh: '--text 一次只打印一份文件，现有 {count} 份。请只给一份。',
    en: '--text prints one document, and there are {count}. Name one.',
  },
  textAlone: {
    zh: '--text 打印的是原文，不能与 {option} 同用。请去掉其中一个。',
    en: '--text prints the document itself and cannot go with {option}. Leave one out.',
  },
  linesOnly: {
    zh: '--ndjson-input 逐行输出，格式只能是 ndjson，现为“{value}”。请去掉 --format。',
    en: '--ndjson-input writes one line for each it reads, so the format is ndjson, not "{value}". Leave --format out.',
  },
  outputIsInput: {
    zh: '输出文件“{path}”同时也是输入。请另取文件名，以免覆盖原文。',
    en: 'the output file "{path}" is also an input. Choose another name, or the original would be overwritten.',
  },
  cannotWrite: {
    zh: '无法写入“{path}”（{reason}）。请检查文件夹是否存在、是否有写权限。',
    en: 'cannot write "{path}" ({reason}). Check that its folder exists and may be written to.',
  },
  resumeWithoutOutput: {
    zh: '--resume 要把结果写入文件，请加 -o 文件名。',
    en: '--resume is about a file that is written; add -o FILE.',
  },
  resumeOfLines: {
    zh: '--resume 只用于文件，不能与 --ndjson-input 同用。请去掉其中一个。',
    en: '--resume is for files and cannot go with --ndjson-input. Leave one out.',
  },
  resumedTwice: {
    zh: '另有一个 disclose 正在写“{path}”。请等它结束，或换一个输出文件。',
    en: 'another disclose is writing "{path}". Wait until it has ended, or choose another output file.',
  },
  resumed: {
    zh: '接着上次做：共 {all} 份，已读出 {known} 份，没有改动的不再重读',
    en: 'taken up where it stopped: {known} of {all} are there already and are not read again unless they have changed',
  },
  notForTerminal: {
    zh: '{format} 不是文本，不能显示在终端上。请用 -o 文件名.{format} 写入文件，或送入管道。',
    en: '{format} is no text and cannot be shown on a terminal. Write it to a file with -o FILE.{format}, or pipe it on.',
  },
  rosterUnreadable: {
    zh: '名单“{path}”无法读取（{reason}）。请检查路径和权限。',
    en: 'the roster "{path}" cannot be read ({reason}). Check its path and permissions.',
  },
  rosterNoText: {
    zh: '名单“{path}”不是文本。请另存为文本或 CSV，每行一个单位名称。',
    en: 'the roster "{path}" is no text. Save it as text or CSV with the name of a unit on each line.',
  },
  rosterEmpty: {
    zh: '名单“{path}”里没有单位名称。请每行写一个。',
    en: 'the roster "{path}" names no unit. Write one on each line.',
  },
  parentAlone: {
    zh: '--parent 与 --children 要同时给出：一个是汇总报告，一个是成员单位报告的文件夹。',
    en: '--parent and --children go together: the report that sums up, and the folder of its members’ reports.',
  },
  parentAmbiguous: {
    zh: '--parent 应是一个机关的报告，“{path}”里有 {count} 个。请只给一个，或改用 --groups。',
    en: '--parent takes the reports of one organ, and "{path}" holds those of {count}. Name one, or use --groups.',
  },
  groupsUnreadable: {
    zh: '分组“{path}”无法读取（{reason}）。请检查路径和权限。',
    en: 'the groups "{path}" cannot be read ({reason}). Check its path and permissions.',
  },
  groupsEmpty: {
    zh: '分组“{path}”里没有成对的名称。请每行写一个汇总单位和一个成员单位，用逗号隔开。',
    en: 'the groups "{path}" name no pair. Write the one that sums up and a member on each line, with a comma between.',
  },
  previousUnreadable: {
    zh: '“{path}”里没有读到可以比较的上年报告。请检查路径；可以是记录，也可以是报告。',
    en: '"{path}" holds no earlier report that could be read. Check its path; records and documents will do.',
  },
  baselineMissing: {
    zh: '没有基线文件“{path}”。请检查路径；第一次使用请加 --update-baseline 生成。',
    en: 'there is no baseline "{path}". Check its path, or write a first one with --update-baseline.',
  },
  baselineUnreadable: {
    zh: '基线“{path}”无法读取（{reason}）。请检查路径和权限。',
    en: 'the baseline "{path}" cannot be read ({reason}). Check its path and permissions.',
  },
  baselineInvalid: {
    zh: '“{path}”不是基线文件（{pointer} 处不对），没有改动。请检查路径；确实要重新生成的，请先删去。',
    en: '"{path}" is no baseline (wrong at {pointer}) and was left as it is. Check its path; to write it anew, remove it first.',
  },
  baselineVersion: {
    zh: '基线“{path}”是第 {version} 版的格式，本版本只读第 1 版。请换用新版本的 disclose。',
    en: 'the baseline "{path}" is of version {version}, and this build reads version 1. Use a newer disclose.',
  },
  baselineWritten: {
    zh: '基线“{path}”已写好：{entries} 条，新增 {added} 条，删去 {dropped} 条',
    en: 'baseline "{path}" written: entries {entries}, added {added}, dropped {dropped}',
  },
  updateOfNothing: {
    zh: '--update-baseline 要与 --baseline 文件名 同用，请补上。',
    en: '--update-baseline needs --baseline FILE; add it.',
  },
  pointerMissing: {
    zh: '“{path}”是文件，不是规则。要说明其中的一个数字，请在后面写出位置，如 /requests/newlyReceived/total。',
    en: '"{path}" is a file and no rule. To explain one of its figures, name it too, such as /requests/newlyReceived/total.',
  },
  unknownPointer: {
    zh: '记录中没有“{pointer}”这个位置。位置可以在 disclose extract 或 check -f json 的输出中找到。',
    en: 'the record has nothing at "{pointer}". Pointers are in what disclose extract and check -f json write.',
  },
  oneRecord: {
    zh: '“{path}”里有 {count} 条记录，一次只能说明一条中的数字。请先取出那一条。',
    en: '"{path}" holds {count} records, and a figure of one can be explained. Take that one out first.',
  },
  oneRecordEach: {
    zh: '“{path}”里有 {count} 条记录，比较时每边只能有一条。请先取出那一条。',
    en: '"{path}" holds {count} records, and one is compared with one. Take that one out first.',
  },
  standardInputTwice: {
    zh: '标准输入只能用于一边。请把另一份写成文件。',
    en: 'standard input can be one of the two only. Name a file for the other.',
  },
  rulesHaveNoJson: {
    zh: '-f json 只用于说明数字。请去掉，或在文件后面写出位置。',
    en: '-f json is for figures. Leave it out, or name a file and a figure.',
  },
  internalFault: {
    zh: '程序内部错误，与输入无关。请附上以下内容报告：\n{detail}',
    en: 'an internal fault, not your input. Please report it with what follows:\n{detail}',
  },
  suggestion: { zh: '是不是想输入“{known}”？', en: 'Did you mean "{known}"?' },
  seeHelp: { zh: '用法见 {command} --help。', en: 'See {command} --help.' },
  progress: { zh: '{done}/{all} 份', en: '{done} of {all} documents' },
  progressOpen: { zh: '{done} 份', en: '{done} documents' },
  progressRate: { zh: '每秒 {rate} 份', en: '{rate} a second' },
  progressLeft: { zh: '还需 {left}', en: '{left} left' },
  progressFindings: { zh: '问题 {findings} 个', en: '{findings} found' },
}

export function say(id: MessageId, language: Language, params: Readonly<Record<string, string | number>> = {}): string {
  return fill(messages[id][language], params)
}
