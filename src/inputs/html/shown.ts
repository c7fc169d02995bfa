import { attribute, type Element } from './parse.js'

/** What a browser shows none of, or shows as a control; what surrounds the page; and what was struck out. */
const unseen: ReadonlySet<string> = new Set([
  ...['head', 'script', 'style', 'template', 'noscript', 'noframes', 'noembed', 'title', 'meta', 'link'],
  ...['nav', 'footer'],
  ...['select', 'datalist', 'button', 'textarea', 'iframe', 'object', 'audio', 'video', 'canvas', 'map', 'svg', 'math'],
  ...['rt', 'rp', 'rtc', 'del', 's', 'strike'],
])

/** Elements that begin and end a line (WHATWG HTML, 15.3). */
const blocks: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset'],
  ...['figcaption', 'figure', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li', 'listing', 'main'],
  ...['menu', 'ol', 'optgroup', 'option', 'p', 'plaintext', 'pre', 'search', 'section', 'summary', 'ul', 'xmp', 'html', 'caption'],
])

const preformatted: ReadonlySet<string> = new Set(['pre', 'listing', 'plaintext', 'xmp'])

const hiding =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:[;!]|$))/i
const striking = /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]{0,80}line-through/i
const blocking = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item)/i
const keeping = /(?:^|[;\s])white-space\s*:\s*(?:pre|break-spaces)/i

export function isHidden(element: Element): boolean {
  if (unseen.has(element.tagName)) return true
  if (element.attrs.length === 0) return false
  if (attribute(element, 'hidden') !== null) return true
  const style = attribute(element, 'style')
  return style !== null && (hiding.test(style) || striking.test(style))
}

export function isBlock(element: Element): boolean {
  return blocks.has(element.tagName) || isStyled(element, blocking)
}

/** White space and line ends stand as they are written. */
export function isPreformatted(element: Element): boolean {
  return preformatted.has(element.tagName) || isStyled(element, keeping)
}

function isStyled(element: Element, pattern: RegExp): boolean {
  const style = element.attrs.length > 0 ? attribute(element, 'style') : null
  return style !== null && pattern.test(style)
}
