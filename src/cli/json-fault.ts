/** Where JSON stops being JSON. V8 does not always say, and says it differently from version to version. */
export interface JsonFault {
  readonly reason: 'json-truncated' | 'json-syntax'
  /** 1-based. */
  readonly line: number
  readonly column: number
}

const blank = /[ \t\r\n]*/y
const scalar =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.eE+-])|true|false|null/y
const unfinished =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*(?:\\(?:u[0-9a-fA-F]{0,3})?)?$|-?\d*[.eE]?[+-]?$|t(?:ru?)?$|f(?:a(?:ls?)?)?$|n(?:ul?)?$/y

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** What may follow one mark, or null where the mark may not stand. */
function afterMark(mark: string, expected: Expected, open: string[]): Expected | null {
  const atValue = expected === 'value' || expected === 'value-or-end'
  if ((mark === '{' || mark === '[') && atValue) {
    open.push(mark)
    return mark === '{' ? 'key-or-end' : 'value-or-end'
  }
  if (mark === ':' && expected === 'colon') return 'value'
  if (mark === ',' && expected === 'comma-or-end') return open.at(-1) === '{' ? 'key' : 'value'
  const empty = mark === '}' ? expected === 'key-or-end' : expected === 'value-or-end'
  const closes = (mark === '}' && open.at(-1) === '{') || (mark === ']' && open.at(-1) === '[')
  if (!closes || !(empty || expected === 'comma-or-end')) return null
  open.pop()
  return open.length > 0 ? 'comma-or-end' : 'nothing'
}

function offsetOfFault(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  for (let at = lengthAt(blank, text, 0); at < text.length; at += lengthAt(blank, text, at)) {
    const long = lengthAt(scalar, text, at)
    const key: boolean = expected === 'key' || expected === 'key-or-end'
    if (long > 0) {
      const fits = key ? text[at] === '"' : expected === 'value' || expected === 'value-or-end'
      if (!fits) return at
      expected = key ? 'colon' : open.length > 0 ? 'comma-or-end' : 'nothing'
      at += long
      continue
    }
    const next = afterMark(text[at] ?? '', expected, open)
    if (!next) return lengthAt(unfinished, text, at) > 0 && expected !== 'nothing' ? text.length : at
    expected = next
    at += 1
  }
  return text.length
}

export function jsonFault(text: string): JsonFault {
  const at = offsetOfFault(text)
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return { reason: at >= text.trimEnd().length ? 'json-truncated' : 'json-syntax', line, column: at - before.lastIndexOf('\n') }
}
