import type { Part } from './package.js'
import { readXml, type XmlElement } from './xml.js'

/** What a style says that changes the words of a paragraph. */
export interface Style {
  readonly hidden: boolean
  /** Of the list it belongs to, `numId`. */
  readonly list: string | null
  readonly level: number | null
}

export interface Styles {
  /** Of a paragraph that names none. */
  readonly paragraph: string | null
  style(id: string): Style
}

interface Written {
  basedOn?: string
  hidden?: boolean
  list?: string
  level?: number
}

const plain: Style = { hidden: false, list: null, level: null }
/** Word follows no more. */
const longestChain = 11

/** On unless the value says off: `<w:vanish/>`, `<w:vanish w:val="0"/>`. */
export function isOn(element: XmlElement): boolean {
  return !['0', 'false', 'off'].includes(element.attribute('val') ?? '1')
}

export function levelOf(element: XmlElement): number {
  const level = Number(element.attribute('val') ?? '0')
  return Number.isInteger(level) && level >= 0 && level <= 8 ? level : 0
}

export function readStyles(part: Part | null): Styles {
  const styles = new Map<string, Written>()
  let paragraph: string | null = null
  let current: Written = {}
  const names: string[] = []
  if (part)
    readXml(part(), {
      open: (element) => {
        const within = names.slice(-3).join(' ')
        names.push(element.name)
        if (element.name === 'w:style') {
          current = {}
          const id = element.attribute('styleId')
          if (id !== null) styles.set(id, current)
          if (element.attribute('type') === 'paragraph' && ['1', 'true', 'on'].includes(element.attribute('default') ?? '')) paragraph = id
        } else if (element.name === 'w:basedOn') current.basedOn = element.attribute('val') ?? ''
        else if (element.name === 'w:vanish' && within.endsWith('w:style w:rPr')) current.hidden = isOn(element)
        else if (element.name === 'w:numId' && within === 'w:style w:pPr w:numPr') current.list = element.attribute('val') ?? ''
        else if (element.name === 'w:ilvl' && within === 'w:style w:pPr w:numPr') current.level = levelOf(element)
      },
      close: () => names.pop(),
      text: () => {},
    })
  return { paragraph, style: (id) => inherited(id, styles) }
}

/** What is nearest in the chain of styles holds. */
function inherited(id: string, styles: ReadonlyMap<string, Written>): Style {
  const found: { -readonly [Key in keyof Style]?: Style[Key] } = {}
  let next: string | undefined = id
  for (let length = 0; next !== undefined && length < longestChain; length++) {
    const { basedOn, hidden, list, level }: Written = styles.get(next) ?? {}
    if (hidden !== undefined) found.hidden ??= hidden
    if (list !== undefined) found.list ??= list
    if (level !== undefined) found.level ??= level
    next = basedOn
  }
  return { ...plain, ...found }
}
