import type { Box, Rule } from '../../grid/ruled.js'
import { Unreadable } from '../unreadable.js'
import { type Font, type Layers, type Operators, operators as op, type Page } from './library.js'
import type { Fill, Glyph, Marks, Turn } from './marks.js'
import { apply, type Matrix, matrixOf, multiply } from './matrix.js'
import { areasOf, boxOf, type Drawn, strokesOf } from './paths.js'
import { initialState, type State } from './state.js'

/** Marks on a page: characters, lines and areas. A crowded page of a report has some ten thousand. */
export const mostMarks = 200_000

/** Follows the operators of a page, as a program that shows it would, and notes what is seen where. */
export function marksOf(page: Page, operators: Operators, layers: Layers): Marks {
  return new Interpreter(page, layers).run(operators)
}

type Arguments = readonly unknown[]
type Handler = (interpreter: Interpreter, args: Arguments) => void

class Interpreter {
  readonly page: Page
  readonly layers: Layers
  readonly base: Matrix
  readonly sheet: Box
  state: State
  private readonly saved: State[] = []
  textMatrix: Matrix = [1, 0, 0, 1, 0, 0]
  lineMatrix: Matrix = this.textMatrix
  pendingClip = false
  /** Marked content within which nothing is shown, and how deep it is. */
  readonly content: boolean[] = []
  /** Groups that paint a mask rather than the page. */
  masks: boolean[] = []
  order = 0
  invisible = 0
  private readonly glyphs: Glyph[] = []
  private readonly across: Rule[] = []
  private readonly down: Rule[] = []
  private readonly fills: Fill[] = []

  constructor(page: Page, layers: Layers) {
    const { width, height, transform } = page.getViewport({ scale: 1 })
    this.page = page
    this.layers = layers
    this.base = matrixOf(transform)
    this.sheet = { left: 0, top: 0, right: width, bottom: height }
    this.state = initialState(this.base, this.sheet)
  }

  run({ fnArray, argsArray }: Operators): Marks {
    for (const [index, operator] of fnArray.entries()) {
      this.order = index
      handlers.get(operator)?.(this, argsArray[index] ?? [])
      if (this.glyphs.length + this.across.length + this.down.length + this.fills.length > mostMarks)
        throw new Unreadable('pdf-too-large', { limit: mostMarks })
    }
    const { right: width, bottom: height } = this.sheet
    return { width, height, glyphs: this.glyphs, across: this.across, down: this.down, fills: this.fills, invisible: this.invisible }
  }

  save(): void {
    this.saved.push({ ...this.state })
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state
  }

  transform(matrix: Matrix): void {
    this.state.matrix = multiply(this.state.matrix, matrix)
  }

  get shown(): boolean {
    return !this.content.includes(true) && !this.masks.includes(true)
  }

  clipTo(box: Box): void {
    const { clip } = this.state
    this.state.clip = {
      left: Math.max(clip.left, box.left),
      top: Math.max(clip.top, box.top),
      right: Math.min(clip.right, box.right),
      bottom: Math.min(clip.bottom, box.bottom),
    }
  }

  path(paint: number, data: ArrayLike<number> | null | undefined): void {
    if (data && this.shown) {
      const { matrix, lineWidth } = this.state
      const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
      if (strokes.has(paint)) this.draw(strokesOf(data, matrix, Math.max(0.01, lineWidth * scale)), this.state.strokeColour)
      if (fills.has(paint) && this.state.fillAlpha > 0) this.draw(areasOf(data, matrix), this.state.fillColour)
    }
    if (this.pendingClip && data) {
      const corners = cornersOf(data, this.state.matrix)
      this.clipTo(corners.length > 0 ? boxOf(corners) : { left: 0, right: 0, top: 0, bottom: 0 })
    }
    this.pendingClip = false
  }

  private draw({ across, down, areas }: Drawn, colour: string | null): void {
    const { clip, fillAlpha } = this.state
    const opaque = this.state.opaque && fillAlpha > 0.99
    for (const rule of across) addCut(this.across, rule, [clip.top, clip.bottom], [clip.left, clip.right])
    for (const rule of down) addCut(this.down, rule, [clip.left, clip.right], [clip.top, clip.bottom])
    if (!opaque) return
    for (const area of areas) {
      const left = Math.max(area.left, clip.left)
      const top = Math.max(area.top, clip.top)
      const right = Math.min(area.right, clip.right)
      const bottom = Math.min(area.bottom, clip.bottom)
      if (right > left && bottom > top) this.fills.push({ left, top, right, bottom, order: this.order, colour })
    }
  }

  moveLine(x: number, y: number): void {
    this.lineMatrix = multiply(this.lineMatrix, [1, 0, 0, 1, x, y])
    this.textMatrix = this.lineMatrix
  }

  showText(items: Arguments): void {
    const { font, fontSize, characterSpacing, wordSpacing, stretch } = this.state
    const unit = (font?.isType3Font ? Math.abs(font.fontMatrix?.[0] ?? 0.001) : 0.001) * fontSize
    for (const item of items) {
      if (typeof item === 'number') {
        this.advance(font?.vertical ? 0 : (-item / 1000) * fontSize * stretch, font?.vertical ? (-item / 1000) * fontSize : 0)
        continue
      }
      const glyph = item as LibraryGlyph | null
      if (!glyph) continue
      const spacing = characterSpacing + (glyph.isSpace ? wordSpacing : 0)
      if (font?.vertical) {
        const [advance = -1000, x = glyph.width / 2, y = 880] = glyph.vmetric ?? font.defaultVMetrics ?? []
        this.add(glyph, -x * unit * stretch, -y * unit, glyph.width * unit * stretch)
        this.advance(0, advance * unit - spacing)
      } else {
        const width = glyph.width * unit
        this.add(glyph, 0, 0, width * stretch)
        this.advance((width + spacing) * stretch, 0)
      }
    }
  }

  private advance(x: number, y: number): void {
    this.textMatrix = multiply(this.textMatrix, [1, 0, 0, 1, x, y])
  }

  /** Notes a character at a place of the line; spaces are gaps like others. */
  private add(glyph: LibraryGlyph, x: number, y: number, width: number): void {
    const { state } = this
    const text = glyph.unicode
    if (text.trim() === '' && text !== '') return
    const matrix = multiply(state.matrix, this.textMatrix)
    const foot = y + state.rise - 0.12 * state.fontSize
    const head = y + state.rise + 0.88 * state.fontSize
    const box = boxOf([apply(matrix, x, foot), apply(matrix, x + width, foot), apply(matrix, x, head), apply(matrix, x + width, head)])
    const turn = turnOf(matrix, state.fontSize)
    // Writing across the page at an angle is a stamp or a watermark.
    if (turn === null || !Number.isFinite(box.left + box.right + box.top + box.bottom)) return
    const unseen = state.renderMode === 3 || !this.shown || state.fillAlpha === 0
    if (unseen) {
      this.invisible++
      return
    }
    const size = Math.abs(state.fontSize) * Math.hypot(matrix[2], matrix[3])
    const known = isKnown(glyph, state.font)
    this.glyphs.push({
      ...box,
      text: known ? text : '\ufffd',
      size,
      turn,
      vertical: state.font?.vertical === true,
      order: this.order,
      state: isWithin(box, state.clip) ? (known ? 'shown' : 'doubtful') : 'hidden',
      colour: state.renderMode === 1 ? state.strokeColour : state.fillColour,
    })
  }
}

/** As the library hands characters on. */
interface LibraryGlyph {
  readonly originalCharCode: number
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  readonly vmetric?: readonly number[] | null
}

const nameless = /[\p{Cc}\ufffd]/u

/** Where a font does not say which character a code is, the library takes the code for the character: a digit may become another. */
function isKnown({ originalCharCode, unicode }: LibraryGlyph, font: Font | null): boolean {
  const map = font?.toUnicode?._map as Readonly<Record<number, unknown>> | undefined
  const said = map?.[originalCharCode]
  if (said === undefined || said === null || unicode === '') return false
  return !nameless.test(unicode)
}

/** Half of a character must be seen. */
function isWithin({ left, right, top, bottom }: Box, clip: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return x >= clip.left - 0.5 && x <= clip.right + 0.5 && y >= clip.top - 0.5 && y <= clip.bottom + 0.5
}

function turnOf([a, b]: Matrix, size: number): Turn | null {
  const angle = Math.atan2(b * Math.sign(size || 1), a * Math.sign(size || 1)) / (Math.PI / 2)
  const turn = Math.round(angle)
  return Math.abs(angle - turn) > 0.06 ? null : (((turn + 4) % 4) as Turn)
}

function addCut(
  rules: Rule[],
  { at, from, to }: Rule,
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): void {
  const cut = { at, from: Math.max(from, start), to: Math.min(to, end) }
  if (at >= low - 1 && at <= high + 1 && cut.to >= cut.from) rules.push(cut)
}

function cornersOf(data: ArrayLike<number>, matrix: Matrix): (readonly [number, number])[] {
  const { across, down, areas } = areasOf(data, matrix)
  const [area] = areas
  if (area && areas.length === 1 && across.length + down.length === 0)
    return [
      [area.left, area.top],
      [area.right, area.bottom],
    ]
  const corners: (readonly [number, number])[] = []
  const lengths: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }
  for (let at = 0; at < data.length; ) {
    const length = lengths[data[at++] ?? 4] ?? 0
    for (let offset = 0; offset < length; offset += 2) corners.push(apply(matrix, data[at + offset] ?? 0, data[at + offset + 1] ?? 0))
    at += length
  }
  return corners
}

const strokes: ReadonlySet<number | undefined> = new Set([
  op['stroke'],
  op['closeStroke'],
  op['fillStroke'],
  op['eoFillStroke'],
  op['closeFillStroke'],
  op['closeEOFillStroke'],
])
const fills: ReadonlySet<number | undefined> = new Set([
  op['fill'],
  op['eoFill'],
  op['fillStroke'],
  op['eoFillStroke'],
  op['closeFillStroke'],
  op['closeEOFillStroke'],
])

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)
const colour = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const byName: Readonly<Record<string, Handler>> = {
  save: (page) => page.save(),
  restore: (page) => page.restore(),
  transform: (page, args) => page.transform(matrixOf(args as readonly number[])),
  setLineWidth: ({ state }, [width]) => {
    state.lineWidth = number(width)
  },
  setGState: (page, [entries]) => {
    for (const [key, value] of (entries ?? []) as readonly (readonly [string, unknown])[]) setGeneral(page, key, value)
  },
  clip: (page) => {
    page.pendingClip = true
  },
  eoClip: (page) => {
    page.pendingClip = true
  },
  constructPath: (page, [paint, pieces]) => page.path(number(paint), (pieces as readonly (ArrayLike<number> | null)[] | null)?.[0]),
  beginText: (page) => {
    page.textMatrix = page.lineMatrix = [1, 0, 0, 1, 0, 0]
  },
  setTextMatrix: (page, [matrix]) => {
    page.textMatrix = page.lineMatrix = matrixOf(matrix as ArrayLike<number>)
  },
  moveText: (page, [x, y]) => page.moveLine(number(x), number(y)),
  setLeadingMoveText: (page, [x, y]) => {
    page.state.leading = -number(y)
    page.moveLine(number(x), number(y))
  },
  setLeading: ({ state }, [leading]) => {
    state.leading = number(leading)
  },
  nextLine: (page) => page.moveLine(0, -page.state.leading),
  setCharSpacing: ({ state }, [spacing]) => {
    state.characterSpacing = number(spacing)
  },
  setWordSpacing: ({ state }, [spacing]) => {
    state.wordSpacing = number(spacing)
  },
  setHScale: ({ state }, [percent]) => {
    state.stretch = number(percent) / 100
  },
  setTextRise: ({ state }, [rise]) => {
    state.rise = number(rise)
  },
  setTextRenderingMode: ({ state }, [mode]) => {
    state.renderMode = number(mode)
  },
  setFont: (page, [id, size]) => setFont(page, String(id), number(size)),
  showText: (page, [glyphs]) => page.showText((glyphs ?? []) as Arguments),
  setFillRGBColor: ({ state }, [value]) => {
    state.fillColour = colour(value)
  },
  setStrokeRGBColor: ({ state }, [value]) => {
    state.strokeColour = colour(value)
  },
  setFillColorN: ({ state }) => {
    state.fillColour = null
  },
  setStrokeColorN: ({ state }) => {
    state.strokeColour = null
  },
  beginMarkedContent: ({ content }) => {
    content.push(false)
  },
  beginMarkedContentProps: ({ content, layers }, [tag, group]) => {
    content.push(tag === 'OC' && !layers.isVisible(group))
  },
  endMarkedContent: ({ content }) => {
    content.pop()
  },
  paintFormXObjectBegin: (page, [matrix, box]) => {
    page.save()
    page.transform(matrixOf(matrix as ArrayLike<number> | null))
    const [x0, y0, x1, y1] = (box ?? []) as readonly number[]
    if (x0 !== undefined && y0 !== undefined && x1 !== undefined && y1 !== undefined)
      page.clipTo(
        boxOf(
          [
            [x0, y0],
            [x1, y0],
            [x0, y1],
            [x1, y1],
          ].map(([x, y]) => apply(page.state.matrix, x as number, y as number)),
        ),
      )
  },
  paintFormXObjectEnd: (page) => page.restore(),
  beginGroup: (page, [group]) => {
    page.save()
    page.masks.push(Boolean((group as { readonly smask?: unknown } | undefined)?.smask))
  },
  endGroup: (page) => {
    page.masks.pop()
    page.restore()
  },
  beginAnnotation: (page, [, rectangle, transform, matrix]) => {
    page.save()
    page.state = initialState(page.base, page.sheet)
    if (Array.isArray(rectangle)) page.transform(matrixOf(transform as ArrayLike<number>))
    page.transform(matrixOf(matrix as ArrayLike<number>))
  },
  endAnnotation: (page) => page.restore(),
}

function setGeneral(page: Interpreter, key: string, value: unknown): void {
  const { state } = page
  if (key === 'LW') state.lineWidth = number(value)
  else if (key === 'Font') setFont(page, String((value as Arguments)[0]), number((value as Arguments)[1]))
  else if (key === 'ca') state.fillAlpha = number(value)
  else if (key === 'BM' || key === 'SMask') state.opaque = value === 'source-over' || value === false
}

function setFont({ page, state }: Interpreter, id: string, size: number): void {
  state.font = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
  state.fontSize = size
}

const handlers: ReadonlyMap<number, Handler> = new Map(
  Object.entries(byName).flatMap(([name, handler]) => (op[name] === undefined ? [] : [[op[name], handler]])),
)
