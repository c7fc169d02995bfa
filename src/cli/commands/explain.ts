import type { CliCommand, Invocation } from '../command.js'
import type { ExitCode } from '../exit-code.js'
import { UsageFault } from '../fault.js'
import { printText } from '../print-text.js'
import { suggest } from '../suggest.js'

async function run(invocation: Invocation): Promise<ExitCode> {
  const { explainRule, explainRunRule, runRuleIds, rules } = await import('../rule-book.js')
  const [id = ''] = invocation.operands
  const known = [...rules.map((rule) => rule.id), ...runRuleIds]
  if (!known.includes(id)) throw new UsageFault('unknownRule', { rule: id }, suggest(id, known))
  return printText(`${explainRunRule(id, invocation.language) ?? explainRule(id, invocation.language)}\n`, invocation)
}

const command: CliCommand = {
  id: 'explain',
  summary: { zh: '说明一条规则：查什么、为什么、怎么办', en: 'what a rule checks, why it matters, and what to do' },
  operands: [
    {
      name: 'RULE',
      required: true,
      variadic: false,
      text: { zh: '规则名，见 disclose rules', en: 'a rule, as disclose rules lists them' },
    },
  ],
  options: [],
  run,
}
export default command
