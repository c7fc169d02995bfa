import { describe, expect, test } from 'vitest'
import { kindOfBytes, kindOfText } from '../../src/inputs/kind.js'
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
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'image'],
    ['records', new TextEncoder().encode('{"schemaVersion": "1"}'), 'json'],
  ])('refuses %s by what it is', async (_, bytes, kind) => {
    expect(await open(bytes)).toEqual({ code: 'input-unreadable', params: { reason: 'format-not-read', kind } })
  })

  test('a document as one file of XML is named, whatever it is called', () => {
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument>'
    expect(kindOfText(head)).toBe('word-xml')
    expect(kindOfText('<?xml version="1.0"?><a>Word.Document</a>')).toBe('text')
  })

  test.each([
    [['WordDocument', '1Table'], 'doc'],
    [['WordDocument', 'Workbook'], 'doc'],
    [['Workbook'], 'xls'],
    [['Book'], 'xls'],
    [['PowerPoint Document'], 'ppt'],
    [['EncryptionInfo', 'EncryptedPackage'], 'encrypted'],
    [['Contents'], 'ole'],
    [[], 'ole'],
  ])('a compound file with %j at its root is %s', (names, kind) => {
    expect(kindOfBytes(compound(names))).toBe(kind)
  })

  test('a compound file is told by its root, not by what is embedded in it', () => {
    expect(kindOfBytes(compound(['Workbook', 'MBD001'], ['WordDocument']))).toBe('xls')
  })

  test('a compound file that is cut off or runs in a circle is named all the same', () => {
    const whole = compound(['WordDocument', 'Workbook', 'Contents', 'Data'])
    for (let length = 4; length < whole.length; length += 50) expect(['doc', 'ole']).toContain(kindOfBytes(whole.subarray(0, length)))
    for (let at = 30; at < whole.length; at++) {
      const changed = whole.slice()
      changed[at] = (changed[at] ?? 0) ^ 0xff
      expect(kindOfBytes(changed)).toBeTypeOf('string')
    }
  })

  test('what is behind a password is said to be so', async () => {
    expect(await open(compound(['EncryptedPackage']))).toEqual({ code: 'input-unreadable', params: { reason: 'document-encrypted' } })
  })

  test('a bitmap is a picture, and a text that begins like one is none', () => {
    expect(kindOfBytes(Uint8Array.of(0x42, 0x4d, 0x36, 0x10, 0, 0, 0, 0, 0, 0, 0x36))).toBe('image')
    expect(kindOfBytes(new TextEncoder().encode('BM2023年政府信息公开'))).toBeNull()
  })
})

/** A compound file whose directory has these names at its root, each beside the one before, and those below the last of them. */
function compound(names: readonly string[], below: readonly string[] = []): Uint8Array {
  const bytes = new Uint8Array(512 * 5)
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  // The directory stands in sectors 1 and 3, the table of sectors in 0.
  view.setUint32(48, 1, true)
  view.setUint32(76, 0, true)
  for (const [sector, next] of [0xfffffffd, 3, 0xffffffff, 0xfffffffe].entries()) view.setUint32(512 + sector * 4, next, true)
  const entries = ['Root Entry', ...names, ...below]
  for (const [index, name] of entries.entries()) {
    const at = 512 * (index < 4 ? 2 : 4) + (index % 4) * 128
    for (const [place, char] of [...name].entries()) view.setUint16(at + place * 2, char.charCodeAt(0), true)
    view.setUint16(at + 64, name.length * 2 + 2, true)
    const within = index > names.length ? entries.length : names.length + 1
    view.setUint32(at + 68, 0xffffffff, true)
    view.setUint32(at + 72, index > 0 && index + 1 < within ? index + 1 : 0xffffffff, true)
    const child = index === 0 && names.length > 0 ? 1 : index === names.length && below.length > 0 ? index + 1 : 0xffffffff
    view.setUint32(at + 76, child, true)
  }
  return bytes
}
