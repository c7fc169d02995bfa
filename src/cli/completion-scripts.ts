import type { Language } from '../model/rule.js'
import type { CliCommand } from './command.js'
import { commands } from './commands/index.js'
import { type OptionId, type OptionSpec, optionSpecs, sharedOptions } from './options.js'
import { explainableIds as ruleIds } from './rule-book.js'
import { levels } from './severities.js'

export interface Shell {
  readonly id: string
  write(language: Language): string
}

interface Flag {
  readonly long: string
  readonly short: string | null
  readonly takes: boolean
  readonly text: string
  readonly values: readonly string[]
}

/** Words that stand for something else than a file. */
const operandWords: Readonly<Record<string, readonly string[]>> = {
  explain: ruleIds,
  schema: ['baseline', 'diff', 'error', 'panel', 'record', 'record-input', 'validation'],
  completion: ['bash', 'zsh', 'fish'],
}

function valuesOf(id: OptionId, spec: OptionSpec): readonly string[] {
  if (id === 'rule') return ruleIds.flatMap((rule) => levels.map((level) => `${rule}=${level}`))
  return spec.choices ?? []
}

function flagsOf(command: CliCommand, language: Language): readonly Flag[] {
  return [...command.options, ...sharedOptions].map((id) => {
    const spec: OptionSpec = optionSpecs[id]
    const [, short, long = ''] = /^(?:-(\w), )?--([\w-]+)/.exec(spec.flags) ?? []
    return { long, short: short ?? null, takes: spec.flags.includes('<'), text: spec.text[language], values: valuesOf(id, spec) }
  })
}

const spelled = (flag: Flag): readonly string[] => [`--${flag.long}`, ...(flag.short ? [`-${flag.short}`] : [])]

function bashCase(command: CliCommand, language: Language): string {
  const flags = flagsOf(command, language)
  const valued = flags.filter(({ values }) => values.length > 0)
  const cases = valued.map(
    (flag) => `        ${spelled(flag).join('|')}) COMPREPLY=($(compgen -W "${flag.values.join(' ')}" -- "$word")); return ;;`,
  )
  const words = operandWords[command.id]
  return [
    `    ${command.id})`,
    '      case "$before" in',
    ...cases,
    '      esac',
    `      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${flags.flatMap(spelled).join(' ')} --help" -- "$word"))`,
    `      else COMPREPLY=($(compgen ${words ? `-W "${words.join(' ')}"` : '-f'} -- "$word")); fi ;;`,
  ].join('\n')
}

function bash(language: Language): string {
  return `# disclose completion bash > ~/.local/share/bash-completion/completions/disclose
_disclose() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${commands.map(({ id }) => id).join(' ')} --help --version --lang" -- "$word"))
    return
  fi
  COMP_WORDBREAKS=\${COMP_WORDBREAKS//=}
  case "\${COMP_WORDS[1]}" in
${commands.map((command) => bashCase(command, language)).join('\n')}
  esac
}
complete -o filenames -F _disclose disclose
`
}

const zshText = (text: string): string => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, '\\$&')

function zshFlags(flag: Flag): readonly string[] {
  const action = flag.takes ? `:${flag.long}:${flag.values.length > 0 ? `(${flag.values.join(' ')})` : '_files'}` : ''
  return spelled(flag).map((name) => `'${flag.long === 'rule' ? '*' : ''}${name}[${zshText(flag.text)}]${action}'`)
}

function zshCase(command: CliCommand, language: Language): string {
  const words = operandWords[command.id]
  const operand = command.operands.length > 0 ? [`'*:${command.operands[0]?.name}:${words ? `(${words.join(' ')})` : '_files'}'`] : []
  return `    ${command.id}) _arguments ${[...flagsOf(command, language).flatMap(zshFlags), ...operand].join(' ')} ;;`
}

function zsh(language: Language): string {
  const list = commands.map(({ id, summary }) => `'${id}:${zshText(summary[language])}'`)
  return `#compdef disclose
# disclose completion zsh > ~/.zfunc/_disclose
_disclose() {
  if (( CURRENT == 2 )); then
    local -a names=(${list.join(' ')})
    _describe disclose names
    return
  fi
  local name=$words[2]
  shift words
  (( CURRENT-- ))
  case $name in
${commands.map((command) => zshCase(command, language)).join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _disclose "$@"; else compdef _disclose disclose; fi
`
}

const fishText = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`

function fishLines(command: CliCommand, language: Language): readonly string[] {
  const seen = `-n '__fish_seen_subcommand_from ${command.id}'`
  const words = operandWords[command.id]
  const operands = words ? [`complete -c disclose ${seen} -f -a ${fishText(words.join(' '))}`] : []
  const flags = flagsOf(command, language).map((flag) => {
    const values = flag.values.length > 0 ? ` -x -a ${fishText(flag.values.join(' '))}` : flag.takes ? ' -r' : ''
    return `complete -c disclose ${seen} -l ${flag.long}${flag.short ? ` -s ${flag.short}` : ''}${values} -d ${fishText(flag.text)}`
  })
  return [...operands, ...flags]
}

function fish(language: Language): string {
  const names = commands.map(
    ({ id, summary }) => `complete -c disclose -n __fish_use_subcommand -f -a ${id} -d ${fishText(summary[language])}`,
  )
  return `# disclose completion fish > ~/.config/fish/completions/disclose.fish
${[...names, ...commands.flatMap((command) => fishLines(command, language))].join('\n')}
`
}

export const shells: readonly Shell[] = [
  { id: 'bash', write: bash },
  { id: 'zsh', write: zsh },
  { id: 'fish', write: fish },
]
