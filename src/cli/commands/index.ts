import type { CliCommand } from '../command.js'
import check from './check.js'
import completion from './completion.js'
import diff from './diff.js'
import explain from './explain.js'
import extract from './extract.js'
import rules from './rules.js'
import schema from './schema.js'
import validate from './validate.js'

/** The catalogue, in the order of the help; a test compares it with the folder. */
export const commands: readonly CliCommand[] = [extract, validate, check, diff, explain, rules, schema, completion]
