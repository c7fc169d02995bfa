import type { MessageId } from './messages.js'

/** The command line cannot be carried out as typed: exit code 2, said in the user's language by main. */
export class UsageFault extends Error {
  readonly id: MessageId
  readonly params: Readonly<Record<string, string>>
  readonly suggestion: string | null

  constructor(id: MessageId, params: Readonly<Record<string, string>> = {}, suggestion: string | null = null) {
    super(id)
    this.id = id
    this.params = params
    this.suggestion = suggestion
  }
}

/** `--help` was met while parsing; null for the program itself. */
export class HelpRequest extends Error {
  readonly command: string | null
  /** Nothing was asked for, so the help is the answer to a mistake. */
  readonly mistaken: boolean

  constructor(command: string | null, mistaken: boolean) {
    super('help')
    this.command = command
    this.mistaken = mistaken
  }
}
