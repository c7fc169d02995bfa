import { zlibSync } from 'fflate/browser'
import { describe, expect, test } from 'vitest'
import { open } from '../../src/inputs/open.js'
import { PdfFile } from './pdf-file.js'

const refusalOf = async (bytes: Uint8Array): Promise<unknown> => {
  const read = await open(bytes)
  return 'code' in read ? read.params['reason'] : 'read'
}

/** Runs within limits: the memory of the test may grow by this much at the most; what does not end runs into the test's own limit. */
async function within<T>(mebibytes: number, work: () => Promise<T>): Promise<T> {
  const before = process.memoryUsage().rss
  const result = await work()
  expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(mebibytes)
  return result
}

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

function joined(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const bytes = parts.map((part) => (typeof part === 'string' ? latin(part) : part))
  const all = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const each of bytes) {
    all.set(each, at)
    at += each.length
  }
  return all
}

/** A file of one page whose content is given packed. */
const withContent = (packed: Uint8Array, filter = '/FlateDecode'): Uint8Array =>
  joined(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n4 0 obj<</Length ${packed.length}/Filter${filter}>>stream\n`,
    packed,
    '\nendstream endobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF',
  )

function page(): PdfFile {
  const file = new PdfFile()
  file.page().text('云山县水务局2022年政府信息公开工作年度报告', 60, 780, 14)
  return file
}

describe('a PDF that is broken or made to harm', () => {
  test('with a million objects is refused at once, in little memory', async () => {
    const bytes = latin(`%PDF-1.4\n${'1 0 obj 0 endobj\n'.repeat(1_000_000)}trailer<</Size 2/Root 1 0 R>>\n%%EOF`)
    expect(await within(200, () => refusalOf(bytes))).toBe('pdf-too-large')
  })

  test('that asks for a table of a million objects is refused', async () => {
    expect(
      await refusalOf(
        latin('%PDF-1.5\n1 0 obj<</Type/XRef/Size 1000000/W[1 2 1]/Root 2 0 R/Length 0>>stream\n\nendstream endobj\nstartxref\n9\n%%EOF'),
      ),
    ).toBe('pdf-too-large')
    expect(
      await refusalOf(
        latin(
          '%PDF-1.5\n1 0 obj<</Type/XRef/Size 9/Index[0 99999999999]/Root 2 0 R/Length 0>>stream\n\nendstream endobj\nstartxref\n9\n%%EOF',
        ),
      ),
    ).toBe('pdf-too-large')
  })

  test('whose content unpacks to a thousand times its size is refused before it is unpacked', async () => {
    const bomb = withContent(zlibSync(new Uint8Array(64 * 1024 * 1024).fill(0x20)))
    expect(await within(300, () => refusalOf(bomb))).toBe('pdf-too-large')
  })

  test('whose content is packed twice is refused where it is large', async () => {
    let state = 1
    const next = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state >>> 24
    }
    const noise = Uint8Array.from({ length: 100_000 }, next)
    expect(await refusalOf(withContent(zlibSync(noise), '[/FlateDecode/FlateDecode]'))).toBe('pdf-too-large')
    expect(await refusalOf(withContent(noise, '/LZWDecode'))).toBe('pdf-too-large')
  })

  test('whose drawings draw each other without end is refused', async () => {
    const file = page()
    file.pages[0]?.raw('/X0 Do')
    const forms = Array.from({ length: 30 }, (_, index) => {
      const content = index === 29 ? '0 0 m 9 9 l S' : `/X Do /X Do`
      return `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${12 + index} 0 R>>>>/Length ${content.length}>>stream\n${content}\nendstream`
    })
    const bytes = file.bytes({ objects: forms })
    const text = new TextDecoder().decode(bytes).replace('/F2 4 0 R>>>>', '/F2 4 0 R>>/XObject<</X0 11 0 R>>>>')
    expect(await within(800, () => refusalOf(new TextEncoder().encode(text)))).toBe('pdf-too-large')
  }, 40_000)

  test('with arrays in arrays, deeper than any program writes, does not end the program', async () => {
    const deep = page()
    deep.pages[0]?.raw(`${'['.repeat(200_000)} TJ`)
    expect(['read', 'pdf-broken']).toContain(await refusalOf(deep.bytes()))
    expect(['pdf-broken', 'no-text-layer', 'read']).toContain(await refusalOf(latin(`%PDF-1.4\n1 0 obj${'[<<'.repeat(100_000)}`)))
  })

  test('with more states saved than there are is refused', async () => {
    const file = page()
    file.pages[0]?.raw('q '.repeat(20_000))
    expect(await refusalOf(file.bytes())).toBe('pdf-too-large')
  })

  test.each([
    ['a head alone', '%PDF-1.7\n'],
    ['a head and no objects', '%PDF-1.4\n%âãÏÓ\nstartxref\n0\n%%EOF'],
    [
      'a page tree that goes round in a circle',
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>',
    ],
    [
      'a table of objects before itself',
      '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Size 1/Root 1 0 R/Prev 42>>\nstartxref\n42\n%%EOF',
    ],
  ])('that is %s is called broken', async (_name, text) => {
    expect(await refusalOf(latin(text))).toBe('pdf-broken')
  })

  test('cut off anywhere is read or called broken, and never ends the program', async () => {
    const bytes = page().bytes()
    for (let end = 20; end < bytes.length; end += 97)
      expect(['read', 'pdf-broken', 'no-text-layer', 'text-layer-unmapped']).toContain(await refusalOf(bytes.slice(0, end)))
  })
})
