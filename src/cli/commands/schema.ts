import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CliCommand, Invocation } from '../command.js'
import type { ExitCode } from '../exit-code.js'
import { UsageFault } from '../fault.js'
import { printText } from '../print-text.js'
import { suggest } from '../suggest.js'

const ending = '.schema.json'

async function run(invocation: Invocation): Promise<ExitCode> {
  // As bundled: dist/ and schemas/ lie side by side in the package.
  const folder = join(import.meta.dirname, '..', 'schemas')
  const known = readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
  const [name] = invocation.operands
  if (name === undefined) return printText(`${known.join('\n')}\n`, invocation)
  if (!known.includes(name)) throw new UsageFault('unknownSchema', { schema: name, known: known.join(' ') }, suggest(name, known))
  return printText(readFileSync(join(folder, name + ending), 'utf8'), invocation)
}

const command: CliCommand = {
  id: 'schema',
  summary: { zh: '打印 JSON Schema；不带名称时列出全部', en: 'print a JSON Schema, or without a name list them' },
  operands: [{ name: 'NAME', required: false, variadic: false, text: { zh: '模式名，如 record', en: 'such as record' } }],
  options: [],
  run,
}
export default command
