import { describe, expect, test } from 'vitest'
import { kindOfText } from '../../src/inputs/kind.js'
import { open } from '../../src/inputs/open.js'

describe('what content is', () => {
  test.each([
    '<div class="article">政府信息公开工作年度报告</div>',
    '\n  <table><tr><td>规章</td></tr></table>',
    '<p style="text-indent: 2em">一、总体情况</p>',
    '<!-- 正文开始 -->\n一、总体情况',
    '<META charset="utf-8">',
    '<body>',
    '</td><td>5</td>',
    '<br/>一、总体情况',
    '<o:p></o:p>',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
    '# 一、总体情况\n\n<table><tr><td>规章</td></tr><tr><td>5</td></tr></table>',
  ])('takes %j for HTML, with or without a head', (content) => {
    expect(kindOfText(content)).toBe('html')
  })

  test.each(['<https://example.org/> 一、总体情况', '<政府信息公开年度报告>', '< 5 件', '<5', '一、<b>总体情况</b>', '第1行</tr>'])(
    'takes %j for text',
    (content) => {
      expect(kindOfText(content)).toBe('text')
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
    expect(kindOfText(content)).toBe('json')
  })

  test.each(['[2024] 第1号', '[1]\n2023年政府信息公开工作年度报告', '{一} 总体情况', '["一"、"二"]', '{'])(
    'takes %j, in brackets as it is, for text',
    (content) => {
      expect(kindOfText(content)).toBe('text')
    },
  )

  test('a page saved with its pictures in one file is no text', () => {
    const head = 'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n'
    expect(kindOfText(`${head}<html>`)).toBe('mhtml')
    expect(kindOfText('From: 云山县\n一、总体情况')).toBe('text')
  })

  test.each([
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'pdf'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'image'],
    ['records', new TextEncoder().encode('{"schemaVersion": "1"}'), 'json'],
  ])('refuses %s by what it is', async (_, bytes, kind) => {
    expect(await open(bytes)).toEqual({ code: 'input-unreadable', params: { reason: 'format-not-read', kind } })
  })
})
