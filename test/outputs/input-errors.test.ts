import { expect, test } from 'vitest'
import type { InputError } from '../../src/model/result.js'
import { inputErrorCodes } from '../../src/model/result.js'
import { errorPlace, errorSentence } from '../../src/outputs/input-errors.js'

const errorOf = (error: InputError['error'], path: string | null = 'a.txt'): InputError => ({
  schemaVersion: '1',
  id: null,
  source: { path },
  error,
})

test('every code has a sentence in both languages, also for reasons nobody knows', () => {
  for (const code of inputErrorCodes) {
    for (const reason of ['of another version', 'constructor']) {
      const error = errorOf({ code, params: { reason } })
      expect(errorSentence(error, 'zh')).toMatch(/。$/)
      expect(errorSentence(error, 'en')).toMatch(/\.$/)
    }
  }
})

test('names and values from outside are shown without control characters', () => {
  const introducer = String.fromCharCode(0x1b)
  expect(errorPlace(errorOf({ code: 'no-record', params: {} }, `a${introducer}[2J.txt`), 'en')).toBe('a␛[2J.txt')
  expect(
    errorSentence(errorOf({ code: 'input-unreadable', params: { reason: 'format-not-read', kind: `${introducer}c` } }), 'en'),
  ).toContain('␛c')
})

test('what is no report is named as people call it, and JSON is sent to validate', () => {
  const said = (params: InputError['error']['params'], language: 'zh' | 'en'): string =>
    errorSentence(errorOf({ code: 'input-unreadable', params }), language)
  expect(said({ reason: 'format-not-read', kind: 'html' }, 'zh')).toMatch(/^这是 HTML 网页，/)
  expect(said({ reason: 'format-not-read', kind: 'zip' }, 'en')).toMatch(/^this is an archive\. Unpack it/)
  expect(said({ reason: 'format-not-read', kind: 'doc' }, 'zh')).toMatch(/^这是旧版 Word .*请安装 LibreOffice/)
  expect(said({ reason: 'format-not-read', kind: 'xlsx' }, 'zh')).toMatch(
    /^这是电子表格.*本版本读纯文本、Markdown、网页（HTML）、DOCX 和有文字层的 PDF。/,
  )
  expect(said({ reason: 'format-not-read', kind: 'image' }, 'zh')).toMatch(/^这是图片，里面没有可读的文字。/)
  expect(said({ reason: 'format-not-read', kind: 'mhtml' }, 'zh')).toContain('另存为 → 网页，全部')
  expect(said({ reason: 'format-not-read', kind: 'ofd' }, 'en')).toMatch(/^this is an OFD file, .*DOCX/)
  expect(said({ reason: 'format-not-read', kind: 'json' }, 'zh')).toContain('disclose validate')
  expect(said({ reason: 'format-not-read', kind: 'json' }, 'en')).toContain('disclose validate')
})

test('every reason has a sentence of its own in both languages', () => {
  const general = errorSentence(errorOf({ code: 'input-unreadable', params: {} }), 'en')
  const reasons = [
    ...['archive-broken', 'archive-too-large', 'document-broken', 'document-too-deep', 'document-too-large', 'document-embeds'],
    ...['document-of-pictures', 'document-encrypted', 'conversion-failed', 'conversion-timed-out'],
  ]
  for (const reason of reasons) {
    const error = errorOf({ code: 'input-unreadable', params: { reason, limit: 256, seconds: 60 } })
    expect(errorSentence(error, 'en')).not.toBe(general)
    expect(errorSentence(error, 'zh')).toMatch(/^[^{}]+。$/)
  }
})

test('no sentence shows a place it has not been given', () => {
  const error = errorOf({ code: 'bytes-undecodable', params: { encoding: 'utf-8', line: 3 } })
  for (const language of ['zh', 'en'] as const) expect(errorSentence(error, language)).not.toMatch(/[{}]/)
})

test('the line is said once: before the sentence, or in it', () => {
  const inLine = errorOf({ code: 'record-invalid', params: { reason: 'not-an-object', line: 3 } }, 'a.ndjson')
  expect(`${errorPlace(inLine, 'en')}: ${errorSentence(inLine, 'en')}`).toBe(
    'a.ndjson line 3: a record is a JSON object, and this is not one.',
  )
  const broken = errorOf({ code: 'record-invalid', params: { reason: 'json-truncated', line: 3, column: 9 } }, 'a.ndjson')
  expect(errorPlace(broken, 'en')).toBe('a.ndjson')
  expect(errorSentence(broken, 'en')).toContain('line 3, column 9')
})

test('standard input has a name in both languages', () => {
  const error = errorOf({ code: 'no-record', params: {} }, null)
  expect([errorPlace(error, 'zh'), errorPlace(error, 'en')]).toEqual(['标准输入', 'standard input'])
})
