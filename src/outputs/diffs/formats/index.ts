import type { DiffPrinter } from '../../printer.js'
import html from './html.js'
import json from './json.js'
import pretty from './pretty.js'

/** The catalogue; a test compares it with the folder. */
export const diffFormats: readonly DiffPrinter[] = [pretty, json, html]
