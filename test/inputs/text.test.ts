import { describe, expect, test } from 'vitest'
import text from '../../src/inputs/text.js'
import type { Document } from '../../src/model/document.js'

function read(content: string | Uint8Array): Document {
  const document = text.read(typeof content === 'string' ? new TextEncoder().encode(content) : content)
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
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), { code: 'input-unreadable', params: { reason: 'format-not-read', kind: 'pdf' } }],
    [
      'a Word file',
      new Uint8Array([0x50, 0x4b, 3, 4, 0]),
      { code: 'input-unreadable', params: { reason: 'format-not-read', kind: 'zip' } },
    ],
    [
      'a web page',
      new TextEncoder().encode('\n<!DOCTYPE html><html>'),
      { code: 'input-unreadable', params: { reason: 'format-not-read', kind: 'html' } },
    ],
    ['a NUL byte', new Uint8Array([0x41, 0, 0x42]), { code: 'input-unreadable', params: { reason: 'binary', offset: 1 } }],
    ['GBK bytes', new Uint8Array([0x41, 0xb9, 0xe6]), { code: 'bytes-undecodable', params: { encoding: 'utf-8', offset: 1 } }],
    ['a cut character', new Uint8Array([0x41, 0xe8, 0xa7]), { code: 'bytes-undecodable', params: { encoding: 'utf-8', offset: 1 } }],
  ])('refuses %s and says why', (_, bytes, refusal) => {
    expect(text.read(bytes)).toEqual(refusal)
  })

  const reasonOf = (content: string | Uint8Array): unknown => {
    const answer = text.read(typeof content === 'string' ? new TextEncoder().encode(content) : content)
    return 'code' in answer ? Object.values(answer.params).join(' ') : 'text'
  }

  test.each([
    '<div class="article">政府信息公开工作年度报告</div>',
    '\ufeff\n  <table><tr><td>规章</td></tr></table>',
    '<p style="text-indent: 2em">一、总体情况</p>',
    '<!-- 正文开始 -->\n一、总体情况',
    '<META charset="utf-8">',
    '<body>',
    '</td><td>5</td>',
    '<br/>一、总体情况',
    '<o:p></o:p>',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
  ])('takes %j for HTML, with or without a head', (content) => {
    expect(reasonOf(content)).toBe('format-not-read html')
  })

  test.each(['<https://example.org/> 一、总体情况', '<政府信息公开年度报告>', '< 5 件', '<5', '一、<b>总体情况</b>'])(
    'takes %j for text',
    (content) => {
      expect(reasonOf(content)).toBe('text')
    },
  )

  test.each([
    '{"schemaVersion": "1", "form": "form-2021"}',
    '\n[{"schemaVersion": "1"}]',
    '{"id": "甲"}\n{"id": "乙"}\n',
    '{}\n{}\n',
    '[]',
    '{\n  "schemaVersion": "1",\n  "organ": "甲州',
  ])('takes %j for JSON', (content) => {
    expect(reasonOf(content)).toBe('format-not-read json')
  })

  test.each(['[2024] 第1号', '[1]\n2023年政府信息公开工作年度报告', '{一} 总体情况', '["一"、"二"]', '{'])(
    'takes %j, in brackets as it is, for text',
    (content) => {
      expect(reasonOf(content)).toBe('text')
    },
  )

  const utf16 = (content: string, order: 'le' | 'be'): Uint8Array => {
    const bytes = Buffer.from(content, 'utf16le')
    return order === 'le' ? bytes : bytes.swap16()
  }

  test.each(['le', 'be'] as const)('says that a text is UTF-16 (%s), with a byte order mark or without', (order) => {
    expect(reasonOf(utf16('\ufeff一、总体情况', order))).toBe(`encoding-not-read utf-16${order}`)
    expect(reasonOf(utf16('一、总体情况\n规章 | 5', order))).toBe(`encoding-not-read utf-16${order}`)
    expect(reasonOf(utf16('plain', order))).toBe(`encoding-not-read utf-16${order}`)
  })

  test.each([
    [0x41, 0, 0x42],
    [1, 0, 2, 0],
    [0x41, 0, 0, 0x41],
  ])('says nothing of UTF-16 where NUL bytes are no part of it: %j', (...bytes) => {
    expect(reasonOf(new Uint8Array(bytes))).toBe('binary 1')
  })
})
