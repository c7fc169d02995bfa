import type { PanelResult } from '../../model/panel.js'
import { Account } from '../account.js'
import type { CliCommand, Invocation } from '../command.js'
import { mixedSources } from '../documents.js'
import type { ExitCode } from '../exit-code.js'
import { UsageFault } from '../fault.js'
import { noteError } from '../note-error.js'
import { refuseAsOutput, sameFile } from '../output-guard.js'
import { progressOf } from '../progress.js'
import { reportsIn } from '../read-reports.js'
import { severitiesOf } from '../severities.js'
import { withSink } from '../sink.js'
import type { Source } from '../sources.js'
import { styleOf } from '../style.js'
import { summaryLine } from '../summary-line.js'

type Engine = typeof import('../panelling.js')
type Groups = NonNullable<Parameters<ReturnType<Engine['startPanel']>['result']>[0]>

/** What to read, and which of it is the sum and which are its members. */
interface Inputs {
  readonly sources: readonly Source[]
  readonly parents: ReadonlySet<string>
  readonly children: ReadonlySet<string>
}

const pathsOf = (sources: readonly Source[]): readonly string[] => sources.flatMap((source) => ('path' in source ? [source.path] : []))

/** The parent and its children first, so that they are called by the paths given for them, whatever else names them. */
function inputsOf({ operands, settings, terminal }: Invocation): Inputs {
  const { parent, children, groups } = settings
  if ((parent === undefined) !== (children === undefined)) throw new UsageFault('parentAlone')
  const beside = [parent, children].filter((path) => path !== undefined)
  if (operands.length === 0 && beside.length === 0 && terminal.isTerminal(0)) throw new UsageFault('nothingGiven')
  const given = operands.length > 0 || beside.length > 0 ? operands : ['-']
  const parents = new Set(parent === undefined ? [] : pathsOf(mixedSources([parent])))
  const members = new Set(beside.length === 0 ? [] : pathsOf(mixedSources(beside)).filter((path) => !parents.has(path)))
  const sources = mixedSources([...beside, ...given]).filter(
    (source) => !('path' in source && groups !== undefined && sameFile(source.path, groups)),
  )
  return { sources, parents, children: members }
}

function groupsBeside({ settings }: Invocation, engine: Engine): Groups {
  if (settings.groups === undefined) return []
  const groups = engine.groupsOf(settings.groups)
  if ('fault' in groups) throw new UsageFault(groups.fault, groups.params)
  return groups
}

async function read(inputs: Inputs, invocation: Invocation, engine: Engine, account: Account): Promise<PanelResult> {
  const { settings, language } = invocation
  const { sources, parents, children } = inputs
  const severities = severitiesOf(settings.rule ?? [], engine.ruleIds)
  const groups = groupsBeside(invocation, engine)
  const panel = engine.startPanel({ language, severities })
  const progress = progressOf(invocation, sources.length)
  const heads = new Set<string>()
  const members = new Set<string>()
  for (const source of sources) {
    for await (const found of reportsIn([source], language, engine)) {
      if ('error' in found) {
        account.missed(found)
        panel.missed(found.error)
        await noteError(found.error, invocation, progress)
        continue
      }
      account.record()
      const key = panel.add(found.report, found.path)
      if (key === null || !('path' in source)) continue
      if (parents.has(source.path)) heads.add(key)
      else if (children.has(source.path)) members.add(key)
    }
    progress.step()
  }
  progress.clear()
  if (heads.size > 1) throw new UsageFault('parentAmbiguous', { path: settings.parent ?? '', count: String(heads.size) })
  const own = [...heads].map((parent) => ({ parent, members: [...members].filter((member) => member !== parent) }))
  return panel.result([...groups, ...own])
}

async function run(invocation: Invocation): Promise<ExitCode> {
  const { settings, terminal, language } = invocation
  const inputs = inputsOf(invocation)
  refuseAsOutput(settings.output, [...inputs.sources, ...(settings.groups === undefined ? [] : [{ path: settings.groups }])])
  const engine = await import('../panelling.js')
  const format = engine.panelFormats.find(({ id }) => id === (settings.format ?? 'pretty'))
  if (!format) throw new Error(`format ${settings.format} is not in the catalogue`)
  const account = new Account(settings.failLevel)
  await withSink(settings.output, async (sink) => {
    const panel = await read(inputs, invocation, engine, account)
    account.between(panel.summary.checks, panel.findings)
    sink.write(format.render(panel, { ...styleOf(invocation), columns: engine.columnNames, ruleTitle: engine.ruleTitleIn(language) }))
    sink.flush()
  })
  if (!settings.quiet) terminal.note(summaryLine('checked', account, language))
  return account.exitCode
}

const command: CliCommand = {
  id: 'panel',
  summary: {
    zh: '多份报告或记录：按机关和年度配对，比较各年，核对汇总，每机关每年一行',
    en: 'many reports or records: pairs organs and years, compares them, checks sums; one row for each organ and year',
  },
  operands: [
    {
      name: 'PATH',
      required: false,
      variadic: true,
      text: {
        zh: '报告或记录（JSON、NDJSON）：文件、文件夹（含子文件夹）或通配符；省略或写 - 表示从标准输入读记录',
        en: 'reports or records (JSON, NDJSON): a file, a folder (with all below it) or a glob; none, or -, is records from standard input',
      },
    },
  ],
  options: ['panelFormat', 'parent', 'children', 'groups', 'failLevel', 'rule', 'jobs'],
  run,
}
export default command
