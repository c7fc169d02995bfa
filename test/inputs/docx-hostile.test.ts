import { strToU8, zipSync } from 'fflate/browser'
import { describe, expect, test } from 'vitest'
import { open } from '../../src/inputs/open.js'
import { docxOf, filesOf, namespaces, paragraph, run, zipped } from './docx-file.js'

const reasonOf = async (bytes: Uint8Array): Promise<unknown> => {
  const read = await open(bytes)
  return 'code' in read ? read.params['reason'] : 'read'
}

const withDocument = (document: string): Uint8Array => zipped({ ...filesOf(''), 'word/document.xml': document })
const opened = `<w:document ${namespaces}><w:body>`

/** Where the central directory has the document's entry. */
function directoryOf(bytes: Uint8Array, name = 'word/document.xml'): { readonly view: DataView; readonly at: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wanted = strToU8(name)
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && wanted.every((byte, index) => bytes[at + 46 + index] === byte)) return { view, at }
  }
  throw new Error(`${name} is not in the archive`)
}

function changed(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice()
  const { view, at } = directoryOf(copy)
  change(view, at)
  return copy
}

/** Runs within limits: the memory of the test may grow by this much at the most; what does not end runs into the test's own limit. */
async function within<T>(mebibytes: number, work: () => Promise<T>): Promise<T> {
  const before = process.memoryUsage().rss
  const result = await work()
  expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(mebibytes)
  return result
}

describe('an archive that lies or is made to harm', () => {
  const report = docxOf(paragraph('甲'.repeat(1000)))

  test('is refused where a part would fill the memory', async () => {
    const zeros = new Uint8Array(96 * 1024 * 1024)
    const { 'word/document.xml': _, ...others } = filesOf('')
    const files = Object.fromEntries(Object.entries(others).map(([name, words]) => [name, strToU8(words)]))
    const bomb = zipSync({ ...files, 'word/document.xml': zeros })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await within(64, () => reasonOf(bomb))).toBe('archive-too-large')
    // The same with a header that says it is small: no more is made of it than the header says.
    const lying = changed(bomb, (view, at) => view.setUint32(at + 24, 1000, true))
    expect(await within(64, () => reasonOf(lying))).toBe('archive-broken')
  })

  test('is refused where a part shrank more than words do', async () => {
    expect(await reasonOf(withDocument(`${opened}${' '.repeat(3_000_000)}</w:body></w:document>`))).toBe('archive-too-large')
  })

  test('is refused where it says less than is there, or more', async () => {
    expect(await reasonOf(report)).toBe('read')
    for (const size of [0, 1, 100, 5000, 900_000]) {
      expect(await reasonOf(changed(report, (view, at) => view.setUint32(at + 24, size, true)))).toBe('archive-broken')
    }
  })

  test('sets no memory aside for what a header says', async () => {
    const huge = changed(report, (view, at) => view.setUint32(at + 24, 0xfffffffe, true))
    expect(await within(64, () => reasonOf(huge))).toBe('archive-too-large')
    const huge64 = changed(report, (view, at) => view.setUint32(at + 24, 0xffffffff, true))
    expect(await within(64, () => reasonOf(huge64))).toBe('archive-broken')
  })

  test('is refused where its sum is wrong', async () => {
    expect(await reasonOf(changed(report, (view, at) => view.setUint32(at + 16, view.getUint32(at + 16, true) ^ 1, true)))).toBe(
      'archive-broken',
    )
  })

  test('is refused where a part is encrypted, or packed in a way that is not read', async () => {
    expect(await reasonOf(changed(report, (view, at) => view.setUint16(at + 8, 1, true)))).toBe('document-encrypted')
    expect(await reasonOf(changed(report, (view, at) => view.setUint16(at + 10, 14, true)))).toBe('archive-broken')
  })

  test('is refused where it is cut off anywhere, or a place in it is not there', async () => {
    for (let length = 4; length < report.length; length += 97) expect(await reasonOf(report.subarray(0, length))).toBe('archive-broken')
    expect(await reasonOf(changed(report, (view, at) => view.setUint32(at + 42, 0x7fffffff, true)))).toBe('archive-broken')
    expect(await reasonOf(changed(report, (view, at) => view.setUint32(at + 20, 0x7fffffff, true)))).toBe('archive-broken')
  })

  test('never makes the program fail, whatever byte of it is changed', async () => {
    for (let at = 4; at < report.length; at += 3) {
      const copy = report.slice()
      copy[at] = (copy[at] ?? 0) ^ 0xff
      expect(await reasonOf(copy)).toBeTypeOf('string')
    }
  })

  test('is refused with more files than a document has, or with two of one name', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, '']))
    expect(await reasonOf(zipped({ ...filesOf(paragraph('甲')), ...many }))).toBe('archive-too-large')
    expect(await reasonOf(zipped({ ...filesOf(paragraph('甲')), 'WORD/document.xml': '<a/>' }))).toBe('archive-broken')
  })

  test('is read with a comment at its end', async () => {
    const commented = new Uint8Array(report.length + 5)
    commented.set(report)
    new DataView(commented.buffer).setUint16(report.length - 2, 5, true)
    expect(await reasonOf(commented)).toBe('read')
  })
})

describe('XML that is made to harm', () => {
  test('is refused where it is nested deeper than any document', async () => {
    const depth = 100_000
    const nested = withDocument(`${opened}${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</w:body></w:document>`)
    expect(await within(128, () => reasonOf(nested))).toBe('document-too-deep')
    const tables = '<w:tbl><w:tr><w:tc>'.repeat(200)
    expect(await reasonOf(docxOf(`${tables}${'</w:tc></w:tr></w:tbl>'.repeat(200)}`))).toBe('document-too-deep')
  })

  test('is refused with a document type: no entity is ever expanded', async () => {
    const entities = Array.from({ length: 30 }, (_, index) => `<!ENTITY e${index + 1} "&e${index};&e${index};">`).join('')
    const laughs = `<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]>${opened}${`<w:p><w:r><w:t>&e30;</w:t></w:r></w:p>`}</w:body></w:document>`
    expect(await within(64, () => reasonOf(withDocument(laughs)))).toBe('document-broken')
  })

  test('is refused with more words than a book, quickly', async () => {
    // Words that shrink as words do.
    const words = Array.from({ length: 400_000 }, (_, index) => (index * 2654435761) >>> 0).join('字')
    const long = docxOf(run(words).repeat(1).replace(/^/, '<w:p>').concat('</w:p>'))
    expect(await reasonOf(long)).toBe('read')
    const book = docxOf(Array.from({ length: 3 }, () => `<w:p>${run(words)}</w:p>`).join(''))
    expect(await within(512, () => reasonOf(book))).toBe('document-too-large')
  })

  test('is refused where its bytes are no characters', async () => {
    const files = Object.fromEntries(Object.entries(filesOf('')).map(([name, words]) => [name, strToU8(words)]))
    expect(await reasonOf(zipSync({ ...files, 'word/document.xml': Uint8Array.of(0x3c, 0x61, 0xd5, 0xfe, 0x3e) }))).toBe('document-broken')
  })

  test('in UTF-16 is read as its mark says', async () => {
    const words = `\ufeff${opened}${paragraph('甲')}</w:body></w:document>`
    const utf16 = new Uint8Array(new Uint16Array([...words].map((each) => each.charCodeAt(0))).buffer)
    const files = Object.fromEntries(Object.entries(filesOf('')).map(([name, text]) => [name, strToU8(text)]))
    expect(await open(zipSync({ ...files, 'word/document.xml': utf16 }))).toMatchObject({ text: '甲\n' })
  })
})
