import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

export type Page = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode

/** As browsers do: each open element is searched through for every tag that follows. */
const deepest = 512
/** A page of 250 KB has twenty thousand; formatting left open can be repeated in every paragraph. */
const mostElements = 500_000

/** The page is no page a person wrote. */
export class ExceededLimit extends Error {
  readonly reason: 'page-too-deep' | 'page-too-large' | 'text-too-long'
  readonly limit: number

  constructor(reason: ExceededLimit['reason'], limit: number) {
    super(reason)
    this.reason = reason
    this.limit = limit
  }
}

/** Parses as browsers do (WHATWG HTML, 13.2). Throws ExceededLimit rather than fill the memory. */
export function parseBounded(html: string): Page {
  let depth = 0
  let elements = 0
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (tag, namespace, attributes) => {
        if (++elements > mostElements) throw new ExceededLimit('page-too-large', mostElements)
        return defaultTreeAdapter.createElement(tag, namespace, attributes)
      },
      onItemPush: () => {
        if (++depth > deepest) throw new ExceededLimit('page-too-deep', deepest)
      },
      onItemPop: () => {
        depth--
      },
    },
  })
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((each) => each.name === name)?.value ?? null
}
