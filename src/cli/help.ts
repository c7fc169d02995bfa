import type { Bilingual, Language } from '../model/rule.js'
import { wrapped } from '../outputs/display.js'
import { displayWidth, padToWidth } from '../text/width.js'
import type { CliCommand, Operand } from './command.js'
import { helpOption, type OptionSpec, optionSpecs, sharedOptions, versionOption } from './options.js'

const words = {
  usage: { zh: '用法：', en: 'Usage: ' },
  commands: { zh: '命令：', en: 'Commands:' },
  operands: { zh: '参数：', en: 'Arguments:' },
  options: { zh: '选项：', en: 'Options:' },
  choices: { zh: '可用值：', en: 'one of ' },
  codes: { zh: '退出码：', en: 'Exit codes:' },
  about: {
    zh: '读取政府信息公开工作年度报告，提取可核对来源的数字，并检查勾稽关系。',
    en: 'Reads Chinese open government information annual reports into traceable figures and checks them.',
  },
  more: { zh: '各命令的用法：disclose 命令 --help', en: 'More on a command: disclose COMMAND --help' },
} as const satisfies Record<string, Bilingual>

const codes: readonly (readonly [string, Bilingual])[] = [
  ['0', { zh: '没有达到级别的发现，每份输入都已读出', en: 'no finding at or above the fail level, every input was read' }],
  ['1', { zh: '有达到级别的发现，或有输入未能读出', en: 'findings at or above it, or some input could not be read' }],
  ['2', { zh: '用法有误、内部错误，或没有一份输入能打开', en: 'usage, internal fault, or no input could be opened' }],
]

type Line = readonly [term: string, text: string]

/** Two columns: terms, and what they mean, wrapped beside them. */
function listed(lines: readonly Line[], width: number): string {
  const gap = Math.min(30, Math.max(...lines.map(([term]) => displayWidth(term)))) + 4
  return lines
    .map(([term, text]) => {
      const rows = wrapped(text, Math.max(24, width - gap))
      const first =
        displayWidth(term) + 2 < gap ? [padToWidth(`  ${term}`, gap) + (rows[0] ?? '')] : [`  ${term}`, ' '.repeat(gap) + (rows[0] ?? '')]
      return [...first, ...rows.slice(1).map((row) => ' '.repeat(gap) + row)].join('\n')
    })
    .join('\n')
}

const operandName = ({ name, required, variadic }: Operand): string => {
  const shown = variadic ? `${name}…` : name
  return required ? shown : `[${shown}]`
}

function optionLine(spec: OptionSpec, language: Language): Line {
  const listing = spec.choices ? words.choices[language] + spec.choices.join(' ') : null
  const choices = listing === null ? '' : language === 'zh' ? `（${listing}）` : ` (${listing})`
  return [spec.flags.replace(/[<>]/g, ''), spec.text[language] + choices]
}

function commandHelp(command: CliCommand, language: Language, width: number): string {
  const specs: readonly OptionSpec[] = [...command.options, ...sharedOptions].map((id) => optionSpecs[id])
  const options = [...specs, helpOption].map((spec) => optionLine(spec, language))
  const operands = command.operands.map((operand): Line => [operand.name, operand.text[language]])
  const usage = ['disclose', command.id, ...command.operands.map(operandName), `[${language === 'zh' ? '选项' : 'options'}]`]
  return [
    `${words.usage[language]}${usage.join(' ')}`,
    wrapped(command.summary[language], width).join('\n'),
    ...(operands.length > 0 ? [`${words.operands[language]}\n${listed(operands, width)}`] : []),
    `${words.options[language]}\n${listed(options, width)}`,
  ].join('\n\n')
}

function programHelp(commands: readonly CliCommand[], language: Language, width: number): string {
  const names = commands.map((command): Line => [[command.id, ...command.operands.map(operandName)].join(' '), command.summary[language]])
  const options = [versionOption, optionSpecs.lang, helpOption].map((spec) => optionLine(spec, language))
  return [
    `${words.usage[language]}disclose ${language === 'zh' ? '命令 [参数…] [选项]' : 'COMMAND [ARGUMENT…] [options]'}`,
    wrapped(words.about[language], width).join('\n'),
    `${words.commands[language]}\n${listed(names, width)}`,
    `${words.options[language]}\n${listed(options, width)}`,
    `${words.codes[language]}\n${listed(
      codes.map(([code, text]): Line => [code, text[language]]),
      width,
    )}`,
    words.more[language],
  ].join('\n\n')
}

/** The help of one command, or of the program; everything in it comes from the catalogues. */
export function helpText(id: string | null, commands: readonly CliCommand[], language: Language, width: number): string {
  const command = commands.find((candidate) => candidate.id === id)
  const columns = Math.min(width, 100)
  return `${command ? commandHelp(command, language, columns) : programHelp(commands, language, columns)}\n`
}
