import type { Encoding } from './decode.js'

/** How far a declaration is looked for, in bytes: a page's head may hold scripts before it. */
const searched = 8192

/** Labels of the WHATWG Encoding Standard that pages in Chinese use; Latin-1 is what servers say that were never told. */
const labels: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  gb2312: 'gb18030',
  gb_2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'x-x-big5': 'big5',
}

/** What a page or an XML file says of its own encoding: `<meta charset=…>`, `content="…; charset=…"`, `<?xml encoding=…?>`. */
export function declaredEncoding(bytes: Uint8Array): Encoding | null {
  if (!bytes.subarray(0, searched).includes(0x3c)) return null
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, searched))
  const tags = head.matchAll(/<(?:meta|\?xml)\b[^>]{0,500}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{1,40})/gi)
  for (const [, label = ''] of tags) {
    const known = labels[label.toLowerCase()]
    if (known) return known
  }
  return null
}
