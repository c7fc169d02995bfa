import type { Bilingual, Severity } from '../../model/rule.js'
import type { CliCommand, Invocation } from '../command.js'
import type { ExitCode } from '../exit-code.js'
import { printText } from '../print-text.js'

const severities = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
} as const satisfies Record<Severity, Bilingual>

async function run(invocation: Invocation): Promise<ExitCode> {
  const { language } = invocation
  const { rules } = await import('../rule-book.js')
  const width = Math.max(...rules.map((rule) => rule.id.length))
  const lines = rules.map((rule) => {
    const severity = severities[rule.severity][language]
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
