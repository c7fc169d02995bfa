import { existsSync } from 'node:fs'
import type { CliCommand, Invocation } from '../command.js'
import { clean, type ExitCode, found, unusable } from '../exit-code.js'
import { UsageFault } from '../fault.js'
import { noteError } from '../note-error.js'
import { refuseAsOutput } from '../output-guard.js'
import { printText } from '../print-text.js'
import { inputError, type Source } from '../sources.js'
import { styleOf } from '../style.js'
import { suggest } from '../suggest.js'

async function explainRuleOf(id: string, invocation: Invocation): Promise<ExitCode> {
  const { explain, explainableIds: known } = await import('../rule-book.js')
  const page = explain(id, invocation.language)
  if (page === null) {
    // A file alone is half of a question.
    if (id === '-' || existsSync(id)) throw new UsageFault('pointerMissing', { path: id })
    throw new UsageFault('unknownRule', { rule: id }, suggest(id, known))
  }
  if (invocation.settings.format === 'json') throw new UsageFault('rulesHaveNoJson')
  return printText(`${page}\n`, invocation)
}

async function explainFigureOf(path: string, pointer: string, invocation: Invocation): Promise<ExitCode> {
  const { settings } = invocation
  const source = sourceOf(path)
  refuseAsOutput(settings.output, [source])
  const { explainFigure } = await import('../explain-figure.js')
  const engine = await import('../checking.js')
  const answer = await explainFigure(source, pointer, settings.format ?? 'pretty', styleOf(invocation), engine)
  if ('fault' in answer) throw new UsageFault(answer.fault, answer.params, answer.suggestion)
  if ('text' in answer) {
    await printText(answer.text, invocation)
    return clean
  }
  await noteError(answer.miss.error, invocation)
  return answer.miss.opened ? found : unusable
}

function sourceOf(path: string): Source {
  if (path === '-') return { standardInput: true }
  return existsSync(path) ? { path } : { error: inputError(path, 'input-unreadable', { reason: 'missing' }) }
}

function run(invocation: Invocation): Promise<ExitCode> {
  const [first = '', pointer] = invocation.operands
  return pointer === undefined ? explainRuleOf(first, invocation) : explainFigureOf(first, pointer, invocation)
}

const command: CliCommand = {
  id: 'explain',
  summary: {
    zh: '说明一条规则，或者一个数字：怎么读出、在哪些等式里、有什么印证',
    en: 'what a rule means; or how a figure was read, its identities, and what confirms it',
  },
  operands: [
    {
      name: 'RULE|FILE',
      required: true,
      variadic: false,
      text: {
        zh: '规则名，见 disclose rules；或者报告、记录文件（- 表示标准输入）',
        en: 'a rule, as disclose rules lists them; or a report or a record (- is standard input)',
      },
    },
    {
      name: 'POINTER',
      required: false,
      variadic: false,
      text: {
        zh: '数字在记录中的位置，如 /requests/newlyReceived/total',
        en: 'the figure, by its place in the record: /requests/newlyReceived/total',
      },
    },
  ],
  options: ['explanationFormat'],
  run,
}
export default command
