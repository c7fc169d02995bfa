import type { FindingEvidence } from '../../model/finding.js'
import type { Pointer } from '../../model/pointer.js'
import { lineStarts, type Place, placeOf } from '../../text/lines.js'
import type { PlacedInput } from '../printer.js'
import { plainMessage } from './message.js'

type Json = Readonly<Record<string, unknown>>

/** Makes locations within one input; lines are counted once. */
export class Locations {
  readonly #input: PlacedInput
  readonly #artifact: Json | null
  #starts: readonly number[] | null = null

  /** `path` as the log shows it; null for standard input. */
  constructor(input: PlacedInput, path: string | null) {
    this.#input = input
    this.#artifact = path === null ? null : { uri: uriOf(path) }
  }

  /** Where a finding is, by what is known of it: its place in the file, or else the cell. */
  primary(evidence: FindingEvidence | null, pointer: Pointer | null, line: number | null): Json {
    const region = evidence ? this.#regionOf(evidence) : line === null ? null : { startLine: line }
    return { ...this.#physical(region), ...this.#logical(pointer), ...this.#inText(evidence) }
  }

  /** Another place of the same finding. */
  related(evidence: FindingEvidence, id: number): Json {
    const { pointer, quote } = evidence
    const cell = pointer === null ? null : this.#input.place(pointer)
    const message = plainMessage([cell, quote.trim() === '' ? null : `“${quote.trim()}”`].filter((part) => part !== null).join(' '))
    const at = { ...this.#physical(this.#regionOf(evidence)), ...this.#logical(pointer), ...this.#inText(evidence) }
    return { id, ...at, ...(message.text === '' ? {} : { message }) }
  }

  #physical(region: Json | null): Json {
    if (!this.#artifact) return {}
    return { physicalLocation: { artifactLocation: this.#artifact, ...(region ? { region } : {}) } }
  }

  #logical(pointer: Pointer | null): Json {
    if (pointer === null) return {}
    const name = this.#input.place(pointer)
    return { logicalLocations: [{ ...(name === null ? {} : { name }), fullyQualifiedName: pointer, kind: 'value' }] }
  }

  #regionOf({ start, end, line, column, quote }: FindingEvidence): Json | null {
    if (this.#input.inFile === false) return null
    const last = line === null ? null : this.#placeOf(end)
    return {
      ...(line === null ? {} : { startLine: line, startColumn: column ?? 1 }),
      ...(last === null ? {} : { endLine: last.line, endColumn: last.column }),
      charOffset: start,
      charLength: end - start,
      ...(quote === '' ? {} : { snippet: { text: quote } }),
    }
  }

  #placeOf(offset: number): Place | null {
    const { text } = this.#input
    if (text === null) return null
    this.#starts ??= lineStarts(text)
    return placeOf(this.#starts, offset)
  }

  /** A page or a DOCX has no lines of its own: the place is one in the text that `extract --text` prints. */
  #inText(evidence: FindingEvidence | null): Json {
    if (!evidence || this.#input.inFile !== false) return {}
    const { start, end, line, column, quote } = evidence
    return { properties: { extractedText: { start, end, line, column, quote } } }
  }
}

/** A relative reference (RFC 3986); a name that is no Unicode has its replacement characters. */
function uriOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/')
}
