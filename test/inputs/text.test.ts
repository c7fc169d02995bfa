import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.js'
import { documentOf } from '../reading.js'

function read(content: string | Uint8Array): Document {
  const document = documentOf(typeof content === 'string' ? new TextEncoder().encode(content) : content)
  if ('code' in document) throw new Error(JSON.stringify(document))
  return document
}

/** Rows as `kind: cell · cell`, blanks as ∅ and padding as ~. */
const rows = (content: string): readonly string[] => {
  const document = read(content)
  return document.rows.map(
    ({ kind, cells }) =>
      `${kind}: ${cells.map((cell) => (cell.padding ? '~' : document.text.slice(cell.start, cell.end) || '∅')).join(' · ')}`,
  )
}

describe('reading text', () => {
  test.each([
    ['规章 | 0 | 3 |', 'delimited: 规章 · 0 · 3'],
    ['| 规章 | 0 | 3 |', 'delimited: 规章 · 0 · 3'],
    ['规章 | 0 | | 3 |', 'delimited: 规章 · 0 · ∅ · 3'],
    ['规章 | 0 | 3 ||||', 'delimited: 规章 · 0 · 3 · ~ · ~ · ~'],
    ['规章 | 0 || 3 |', 'delimited: 规章 · 0 · ∅ · 3'],
    ['规章｜0|3｜', 'delimited: 规章 · 0 · 3'],
    ['第二十条 | |||', 'line: 第二十条 · ∅ · ~ · ~'],
    ['0 | |', 'line: 0 · ∅'],
    ['0 |', 'line: 0'],
    ['||||', 'line: ~ · ~ · ~'],
    ['规章\t0\t\t3', 'delimited: 规章 · 0 · ∅ · 3'],
    ['规章\t0\t', 'delimited: 规章 · 0 · ∅'],
    ['\t规章', 'line: 规章'],
    ['规章     0  3', 'spaced: 规章 · 0 · 3'],
    ['结转 下年度', 'line: 结转 下年度'],
    ['　　一、总体情况', 'line: 一、总体情况'],
  ])('cuts %j into %s', (line, row) => {
    expect(rows(line)).toEqual([row])
  })

  test('takes a bar alone for a blank cell only where no cell waits to be closed', () => {
    expect(rows('规章 |\n|\n5 |')).toEqual(['line: 规章', 'line: ∅', 'line: 5'])
    expect(rows('规章\n|\n5\n|\n|\n7\n|')).toEqual(['line: 规章', 'line: 5', 'line: ∅', 'line: 7'])
    expect(rows('| 规章\n|\n| 5')).toEqual(['line: 规章', 'line: ∅', 'line: 5'])
  })

  test('leaves the rule under a Markdown header out of the rows', () => {
    expect(rows('| 规章 | 5 |\n|---|:-:|\n| 甲 | 6 |')).toEqual(['delimited: 规章 · 5', 'delimited: 甲 · 6'])
    expect(read('## 一、总体情况\n').format).toBe('markdown')
    expect(read('# 与标题无关\n').format).toBe('markdown')
    expect(read('总体情况 # 一').format).toBe('text')
  })

  test.each(['\n', '\r\n', '\r', '\u2028'])('knows the line end %j', (end) => {
    expect(rows(`规章${end}5${end}`)).toEqual(['line: 规章', 'line: 5'])
  })

  test('leaves a byte order mark out of the text, and nothing else', () => {
    const document = read(new Uint8Array([0xef, 0xbb, 0xbf, 0xe8, 0xa7, 0x84]))
    expect(document.text).toBe('规')
  })

  test.each([
    ['nothing at all', new Uint8Array(), { code: 'input-unreadable', params: { reason: 'empty' } }],
    ['white space only', new TextEncoder().encode(' \n\u3000\n'), { code: 'input-unreadable', params: { reason: 'empty' } }],
    ['a NUL byte', new Uint8Array([0x41, 0, 0x42]), { code: 'input-unreadable', params: { reason: 'binary', offset: 1 } }],
    ['a cut character', new Uint8Array([0x41, 0xe8, 0xa7]), { code: 'bytes-undecodable', params: { encoding: 'utf-8', offset: 1 } }],
  ])('refuses %s and says why', (_, bytes, refusal) => {
    expect(documentOf(bytes)).toEqual(refusal)
  })
})
