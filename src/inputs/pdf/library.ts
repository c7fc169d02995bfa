import * as pdfjs from 'unpdf/pdfjs'
import { Unreadable } from '../unreadable.js'
import { CharacterMaps } from './character-maps.js'

/** What is used of the library that reads PDF (pdf.js, as unpdf packs it); its own types need a browser's. */
export interface Pdf {
  readonly numPages: number
  getPage(number: number): Promise<Page>
  getOptionalContentConfig(): Promise<Layers>
}

export interface Page {
  readonly commonObjs: { has(id: string): boolean; get(id: string): Font }
  getViewport(options: { scale: number }): { readonly width: number; readonly height: number; readonly transform: readonly number[] }
  getOperatorList(): Promise<Operators>
  cleanup(): boolean
}

interface LibraryPage extends Page {
  /** Called for each piece of the list of operators. */
  _renderPageChunk(
    chunk: { readonly length: number; readonly fnArray: readonly number[]; readonly lastChunk: boolean },
    state: unknown,
  ): void
}

export interface Layers {
  isVisible(group: unknown): boolean
}

export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly (readonly unknown[] | null)[]
}

/** A font, with what the library tells on request (`fontExtraProperties`). */
export interface Font {
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
  readonly defaultVMetrics?: readonly number[]
  readonly isType3Font?: boolean
  /** `_map`: what each code means; without it, codes were taken for characters. */
  readonly toUnicode?: { readonly _map?: ArrayLike<unknown> | Readonly<Record<number, unknown>> }
}

/** Operators by name. */
export const operators: Readonly<Record<string, number>> = pdfjs.OPS as unknown as Readonly<Record<string, number>>

interface Task {
  readonly promise: Promise<Omit<Pdf, 'getPage'> & { getPage(number: number): Promise<LibraryPage> }>
  destroy(): Promise<void>
}

/** Pictures are not looked at: what has more points than this is not even unpacked. */
const largestPicture = 65_536

/** What the library needs and Node 20 lacks (ECMAScript 2024). */
function addWhatIsMissing(): void {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer }
  if (buffers.transferToFixedLength) return
  const transferToFixedLength = function (this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
    const copy = new Uint8Array(length)
    copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
    return copy.buffer
  }
  Object.defineProperty(buffers, 'transferToFixedLength', { value: transferToFixedLength, configurable: true, writable: true })
}

/** Operators of one page. */
const mostOperators = 200_000
/** `save` within `save`: the library takes the longer for each the more there are. */
const deepest = 1000

/** Opens a PDF for as long as `use` takes. Nothing is fetched: tables of character codes come from the program itself. */
export async function withPdf<Result>(bytes: Uint8Array, use: (pdf: Pdf) => Promise<Result>): Promise<Result> {
  addWhatIsMissing()
  const task = pdfjs.getDocument({
    // The library takes what it is given for its own.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    fontExtraProperties: true,
    maxImageSize: largestPicture,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    BinaryDataFactory: CharacterMaps,
  } as unknown as Parameters<typeof pdfjs.getDocument>[0]) as unknown as Task
  try {
    const pdf = await task.promise
    return await use({
      numPages: pdf.numPages,
      getPage: async (number) => bounded(await pdf.getPage(number)),
      getOptionalContentConfig: () => pdf.getOptionalContentConfig(),
    })
  } catch (fault) {
    throw refusalFor(fault) ?? fault
  } finally {
    await task.destroy()
  }
}

/**
 * What a page draws may draw others in turn, thousands of times each: counts operators as they come, and stops where they are too many. The
 * library itself would hand on what it has of a page that breaks off, as if that were all.
 */
function bounded(page: LibraryPage): Page {
  const take = page._renderPageChunk.bind(page)
  let [count, depth] = [0, 0]
  let whole = false
  const stopped = new Promise<never>((_, reject) => {
    page._renderPageChunk = (chunk, state) => {
      count += chunk.length
      whole ||= chunk.lastChunk
      for (const operator of chunk.fnArray) depth += operator === operators['save'] ? 1 : operator === operators['restore'] ? -1 : 0
      if (depth > deepest) reject(new Unreadable('pdf-too-large', { limit: deepest }))
      else if (count > mostOperators) reject(new Unreadable('pdf-too-large', { limit: mostOperators }))
      else take(chunk, state)
    }
  })
  const read = async (): Promise<Operators> => {
    const operators = await Promise.race([page.getOperatorList(), stopped])
    if (!whole) throw new Unreadable('pdf-broken')
    return operators
  }
  return {
    commonObjs: page.commonObjs,
    getViewport: (options) => page.getViewport(options),
    getOperatorList: read,
    cleanup: () => page.cleanup(),
  }
}

/** What the library throws, by the name it gives. */
const refusals: Readonly<Record<string, string>> = {
  PasswordException: 'document-encrypted',
  InvalidPDFException: 'pdf-broken',
  MissingPDFException: 'pdf-broken',
  FormatError: 'pdf-broken',
  XRefParseException: 'pdf-broken',
  XRefEntryException: 'pdf-broken',
  UnknownErrorException: 'pdf-broken',
  AbortException: 'pdf-broken',
}

function refusalFor(fault: unknown): Unreadable | null {
  if (fault instanceof Unreadable) return null
  if (fault instanceof RangeError && /call stack/.test(fault.message)) return new Unreadable('pdf-broken')
  const reason = fault instanceof Error ? refusals[fault.name] : undefined
  return reason ? new Unreadable(reason) : null
}
