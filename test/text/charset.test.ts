import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { type Decoded, decode } from '../../src/text/charset/decode.js'

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))))

const gb: Uint8Array = Buffer.from(
  'd2bba1a2d7dccce5c7e9bff6a1a3d4c6c9bdcfd8cad5b5bdd5feb8aed0c5cfa2b9abbfaac9eac7ebc8fdbcfea3acbef9d2d1b4f0b8b4a1a3',
  'hex',
)
const big5: Uint8Array = Buffer.from(
  'a440a142c160c5e9b1a1aa70a143b6b3a473bfa4a6aca8ecac46a9b2ab48aea7a4bdb67da5d3bdd0a454a5f3a141a7a1a477b5aac2d0a143',
  'hex',
)

const utf16 = (content: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(content, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

const textOf = (decoded: Decoded): string => ('text' in decoded ? decoded.text : `undecodable from ${decoded.offset}`)

describe('decoding', () => {
  test('reads GB18030, GBK and GB2312 without being told', () => {
    expect(decode(gb)).toEqual({
      text: '一、总体情况。云山县收到政府信息公开申请三件，均已答复。',
      encoding: 'gb18030',
      contradicted: null,
    })
  })

  test('reads Big5 without being told', () => {
    expect(decode(big5)).toEqual({
      text: '一、總體情況。雲山縣收到政府信息公開申請三件，均已答覆。',
      encoding: 'big5',
      contradicted: null,
    })
  })

  test.each(['le', 'be'] as const)('reads UTF-16 (%s), with a byte order mark or without', (order) => {
    for (const words of ['\ufeff一、总体情况', '一、总体情况\n规章 | 5', 'plain'])
      expect(decode(utf16(words, order))).toMatchObject({ text: words.replace('\ufeff', ''), encoding: `utf-16${order}` })
  })

  test.each(['gb2312', 'GBK', 'big5'])('lets a page that says %s and is UTF-8 be UTF-8, and says so', (label) => {
    const page = bytesOf(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=${label}"></head>一、总体情况`)
    expect(decode(page)).toMatchObject({ encoding: 'utf-8', contradicted: label === 'big5' ? 'big5' : 'gb18030' })
  })

  test('lets a page that says UTF-8 and is GB18030 be GB18030, and says so', () => {
    const page = bytesOf('<meta charset="utf-8">', [...gb])
    expect(decode(page)).toMatchObject({ encoding: 'gb18030', contradicted: 'utf-8' })
    expect(textOf(decode(page))).toContain('均已答复')
  })

  test('finds no contradiction where the declaration fits, is of the same family, or says what servers say by default', () => {
    for (const label of ['gb2312', 'gbk', 'gb18030', 'iso-8859-1'])
      expect(decode(bytesOf(`<meta charset='${label}'>`, [...gb]))).toMatchObject({ encoding: 'gb18030', contradicted: null })
    expect(decode(bytesOf('<meta charset="gbk">5 | 0'))).toMatchObject({ encoding: 'utf-8', contradicted: null })
  })

  test.each([
    ['a byte that no GB18030 has', bytesOf([...gb], [0xff], [...gb]), 'gb18030', 56],
    ['a UTF-8 character cut at the end', bytesOf('一、总体情况'.repeat(9)).subarray(0, -1), 'utf-8', 6 * 3 * 9 - 3],
    ['a byte that UTF-8 never has, far behind', bytesOf('一、总体情况。'.repeat(9000), [0xff], '件'), 'utf-8', 7 * 3 * 9000],
    ['a UTF-8 mark before what is none', bytesOf([0xef, 0xbb, 0xbf, 0x41, 0xc3, 0x28]), 'utf-8', 4],
    ['half a UTF-16 unit', bytesOf([0xff, 0xfe, 0x41, 0x00, 0x42]), 'utf-16le', 4],
  ])('says where %s stands', (_, bytes, encoding, offset) => {
    expect(decode(bytes)).toEqual({ encoding, offset })
  })

  test('takes for text only what is familiar: bytes at random are none', () => {
    let seed = 7
    const random = Uint8Array.from({ length: 4000 }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return 0x81 + ((seed >> 16) % 0x7e)
    })
    expect(decode(random)).toHaveProperty('offset')
  })

  test('iconv, where there is one, writes what is read back the same', ({ skip }) => {
    const words = '二〇二三年，全县共收到政府信息公开申请１２件，其中：公民10件、企业2件；全部按期答复。'
    for (const name of ['GBK', 'GB18030']) {
      let written: Uint8Array
      try {
        written = execFileSync('iconv', ['-f', 'UTF-8', '-t', name], { input: words })
      } catch {
        return skip('iconv is not here')
      }
      expect(decode(written)).toEqual({ text: words, encoding: 'gb18030', contradicted: null })
    }
  })
})
