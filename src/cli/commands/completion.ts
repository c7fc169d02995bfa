import type { CliCommand, Invocation } from '../command.js'
import type { ExitCode } from '../exit-code.js'
import { UsageFault } from '../fault.js'
import { printText } from '../print-text.js'
import { suggest } from '../suggest.js'

async function run(invocation: Invocation): Promise<ExitCode> {
  const { shells } = await import('../completion-scripts.js')
  const [shell = ''] = invocation.operands
  const script = shells.find(({ id }) => id === shell)
  if (!script) {
    const known = shells.map(({ id }) => id)
    throw new UsageFault('unknownValue', { option: 'completion', value: shell, known: known.join(' ') }, suggest(shell, known))
  }
  return printText(script.write(invocation.language), invocation)
}

const command: CliCommand = {
  id: 'completion',
  summary: { zh: '打印命令行补全脚本', en: 'print a script that completes command lines' },
  operands: [{ name: 'SHELL', required: true, variadic: false, text: { zh: 'bash、zsh 或 fish', en: 'bash, zsh or fish' } }],
  options: [],
  run,
}
export default command
