import type { PanelPrinter } from '../panel-printer.js'
import csv from './csv.js'
import json from './json.js'
import ndjson from './ndjson.js'
import pretty from './pretty.js'

/** The catalogue; a test compares it with the folder. */
export const panelFormats: readonly PanelPrinter[] = [pretty, json, ndjson, csv]
