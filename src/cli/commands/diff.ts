import { existsSync } from 'node:fs'
import { Account } from '../account.js'
import { attempted, type Miss } from '../attempt.js'
import type { CliCommand, Invocation } from '../command.js'
import type { Side } from '../diffing.js'
import type { ExitCode } from '../exit-code.js'
import { UsageFault } from '../fault.js'
import { noteError } from '../note-error.js'
import { refuseAsOutput } from '../output-guard.js'
import { printText } from '../print-text.js'
import { inputError, type Source } from '../sources.js'
import { styleOf } from '../style.js'

function sourceOf(path: string): Source {
  if (path === '-') return { standardInput: true }
  return existsSync(path) ? { path } : { error: inputError(path, 'input-unreadable', { reason: 'missing' }) }
}

/** Differences are what is asked for, and fail nothing: only an input that gave no record does. */
async function run(invocation: Invocation): Promise<ExitCode> {
  const { operands, settings, language } = invocation
  const sources = operands.map(sourceOf)
  if (sources.filter((source) => 'standardInput' in source).length > 1) throw new UsageFault('standardInputTwice')
  refuseAsOutput(settings.output, sources)
  const { sideOf, comparison } = await import('../diffing.js')
  const account = new Account()
  const sides: Side[] = []
  for (const [at, source] of sources.entries()) {
    const path = 'path' in source ? source.path : null
    const work = (): Promise<Side | Miss | { readonly count: number }> => sideOf(source, language)
    const side = await attempted({ path }, work, (miss: Miss): Side | Miss | { readonly count: number } => miss)
    if ('count' in side) throw new UsageFault('oneRecordEach', { path: operands[at] ?? '-', count: String(side.count) })
    if ('error' in side) {
      account.missed(side)
      await noteError(side.error, invocation)
    } else {
      account.record()
      sides.push(side)
    }
  }
  const [a, b] = sides
  if (a && b) await printText(comparison(a, b, settings.format ?? 'pretty', styleOf(invocation)), invocation)
  return account.exitCode
}

const command: CliCommand = {
  id: 'diff',
  summary: {
    zh: '比较两份报告：数字增减、标题、改动的句子和文字重复率',
    en: 'compare two reports: figures, headings, changed sentences, share of text repeated',
  },
  operands: [
    {
      name: 'A',
      required: true,
      variadic: false,
      text: {
        zh: '较早的报告或记录，如上年的（- 表示标准输入）',
        en: 'the earlier report or record, such as last year’s (- is standard input)',
      },
    },
    { name: 'B', required: true, variadic: false, text: { zh: '较晚的报告或记录', en: 'the later report or record' } },
  ],
  options: ['diffFormat'],
  run,
}
export default command
