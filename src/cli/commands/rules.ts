import { severityNames } from '../../model/rule.js'
import type { CliCommand, Invocation } from '../command.js'
import type { ExitCode } from '../exit-code.js'
import { printText } from '../print-text.js'

async function run(invocation: Invocation): Promise<ExitCode> {
  const { language } = invocation
  const { listedRules: rules } = await import('../rule-book.js')
  const width = Math.max(...rules.map((rule) => rule.id.length))
  const lines = rules.map((rule) => {
    const severity = severityNames[rule.severity][language]
    return `${rule.id.padEnd(width)}  ${language === 'zh' ? severity : severity.padEnd(7)}  ${rule.title[language]}\n`
  })
  return printText(lines.join(''), invocation)
}

const command: CliCommand = {
  id: 'rules',
  summary: { zh: '列出全部规则', en: 'list the rules' },
  operands: [],
  options: [],
  run,
}
export default command
