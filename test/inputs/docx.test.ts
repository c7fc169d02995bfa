import { describe, expect, test } from 'vitest'
import { open } from '../../src/inputs/open.js'
import type { Document } from '../../src/model/document.js'
import { cell, docxOf, type ExtraParts, filesOf, namespaces, paragraph, row, run, table, zipped } from './docx-file.js'

async function documentOf(body: string, parts?: ExtraParts): Promise<Document> {
  const read = await open(docxOf(body, parts))
  if ('code' in read) throw new Error(JSON.stringify(read))
  return read
}

const textOf = async (body: string, parts?: ExtraParts): Promise<string> => (await documentOf(body, parts)).text.replace(/\n$/, '')

/** Rows of tables: `cell@column+width`, blank cells as nothing before the place. */
async function rowsOf(body: string): Promise<readonly string[]> {
  const { text, rows } = await documentOf(body)
  return rows
    .filter(({ kind }) => kind === 'grid')
    .map(({ cells }) =>
      cells.map(({ start, end, column, width }) => `${text.slice(start, end)}@${column}${width ? `+${width}` : ''}`).join(' '),
    )
}

const p = (...content: readonly string[]): string => `<w:p>${content.join('')}</w:p>`

describe('the words of a DOCX', () => {
  test('are a line a paragraph, whatever runs they are cut into', async () => {
    expect(await textOf(p(run('一、'), run('总体')) + paragraph('本县'))).toBe('一、总体\n本县')
  })

  test('keep breaks and tabs, and hyphens that do not break', async () => {
    expect(await textOf(p(run('甲'), '<w:r><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:noBreakHyphen/><w:cr/><w:t>丁</w:t></w:r>'))).toBe(
      '甲\n乙\t丙-\n丁',
    )
  })

  test('have no tab where a paragraph only sets its tab stops', async () => {
    expect(await textOf(paragraph('甲', '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'))).toBe('甲')
  })

  test('have no soft hyphens, symbols or numbers of pages made up', async () => {
    expect(await textOf(p(run('甲'), '<w:r><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:pgNum/></w:r>', run('乙')))).toBe(
      '甲乙',
    )
  })

  test('have spaces at their ends only where the file says so', async () => {
    expect(await textOf(p('<w:r><w:t>\n  12 </w:t></w:r>', '<w:r><w:t xml:space="preserve"> 5</w:t></w:r>'))).toBe('12 5')
    expect(await textOf(`<w:p xml:space="preserve"><w:r><w:t>12 </w:t></w:r>${run('5')}</w:p>`)).toBe('12 5')
  })

  test('are read whatever prefix the file gives its namespace, and of the strict kind too', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    for (const uri of [strict, 'http://schemas.openxmlformats.org/wordprocessingml/2006/main']) {
      const document = `<x:document xmlns:x="${uri}"><x:body><x:p><x:pPr><x:rPr/></x:pPr><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>`
      expect(await open(zipped({ ...filesOf(''), 'word/document.xml': document }))).toMatchObject({ text: '甲\n' })
    }
  })

  test('are no words of other namespaces', async () => {
    expect(await textOf(p(run('甲'), '<w:r><a:t xmlns:a="urn:other">乙</a:t><t>丙</t></w:r>'))).toBe('甲')
  })

  test('are read through content controls, links, smart tags and custom XML', async () => {
    const wrapped = ['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:ins', 'w:moveTo', 'w:fldSimple'].map(
      (name) => `<${name}>${run('甲')}</${name}>`,
    )
    expect(
      await textOf(p(...wrapped, `<w:sdt><w:sdtPr><w:alias w:val="乙"/></w:sdtPr><w:sdtContent>${run('丙')}</w:sdtContent></w:sdt>`)),
    ).toBe('甲甲甲甲甲甲丙')
    expect(await textOf(`<w:sdt><w:sdtContent>${paragraph('甲')}</w:sdtContent></w:sdt>${paragraph('乙')}`)).toBe('甲\n乙')
  })

  test('have changes accepted: what was deleted or moved away is out', async () => {
    const deleted = '<w:del><w:r><w:delText>12</w:delText></w:r></w:del>'
    expect(await textOf(p(run('受理'), deleted, `<w:ins>${run('15')}</w:ins>`, `<w:moveFrom>${run('一')}</w:moveFrom>`, run('件')))).toBe(
      '受理15件',
    )
  })

  test('run on where the end of a paragraph was deleted, and its number goes with it', async () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const gone = `<w:p><w:pPr>${numbered}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('总体')}</w:p>`
    expect(
      await textOf(gone + paragraph('情况', numbered) + paragraph('主动公开', numbered), {
        numbering: listOf(level(0, 'decimal', '%1、')),
      }),
    ).toBe('1、总体情况\n2、主动公开')
    expect(await textOf(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('末')}</w:p>`)).toBe('末')
  })

  test('keep their present look where a change of it was tracked', async () => {
    const changed = `<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r>`
    expect(await textOf(p(changed))).toBe('甲')
  })

  test('are without what is hidden or struck out, by itself or by its style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="z"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="y"><w:basedOn w:val="z"/></w:style>'
    const body = p(
      run('甲', '<w:vanish/>'),
      run('乙', '<w:vanish w:val="0"/>'),
      run('丙', '<w:strike/>'),
      run('丁', '<w:rStyle w:val="y"/>'),
    )
    expect(await textOf(body + paragraph('窗体顶端', '<w:pStyle w:val="z"/>'), { styles })).toBe('乙')
    expect(await textOf(p(run('甲', '<w:dstrike/>'), run('乙', '<w:strike w:val="false"/>')))).toBe('乙')
  })

  test('are not hidden where only the mark of their paragraph is', async () => {
    expect(await textOf(paragraph('甲', '<w:rPr><w:vanish/></w:rPr>'))).toBe('甲')
  })

  test('keep a raised number apart from a figure', async () => {
    expect(await textOf(p(run('5'), run('1', '<w:vertAlign w:val="superscript"/>'), run('2')))).toBe('5 1 2')
    expect(await textOf(p(run('5'), run('1', '<w:vertAlign w:val="baseline"/>')))).toBe('51')
  })

  test('are the results of fields and not their codes, fields within fields too', async () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${code}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const code = '<w:r><w:instrText>PAGE</w:instrText></w:r>'
    expect(await textOf(p(run('第'), field(code, run('3')), run('页')))).toBe('第3页')
    expect(await textOf(p(field(field(code, run('9')), run('5')), run('件')))).toBe('5件')
  })

  test('are not lost where a field does not end', async () => {
    expect(await textOf(p(run('甲'), '<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + paragraph('乙'))).toBe('甲\n乙')
  })

  test('have no marks of notes, and no readings above characters', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('yún')}</w:rt><w:rubyBase>${run('云')}</w:rubyBase></w:ruby></w:r>`
    expect(await textOf(p(ruby, run('山'), '<w:r><w:footnoteReference w:id="1"/><w:commentReference w:id="1"/></w:r>'))).toBe('云山')
  })

  test('have a sign where a formula is more than a line', async () => {
    const fraction = '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>'
    expect(await textOf(p(fraction))).toBe('\ufffd\ufffd')
    expect(await textOf(p('<m:oMath><m:r><m:t>12</m:t></m:r></m:oMath>'))).toBe('12')
  })

  test('of a text box stand behind the paragraph it is anchored in, once', async () => {
    const box = `<w:txbxContent>${paragraph('附件')}</w:txbxContent>`
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await textOf(p(run('云'), twice, run('山')) + paragraph('县'))).toBe('云山\n附件\n县')
  })

  test('are taken from the fallback where the choice has none', async () => {
    expect(
      await textOf(p(`<mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback>${run('甲')}</mc:Fallback></mc:AlternateContent>`)),
    ).toBe('甲')
  })
})

describe('the tables of a DOCX', () => {
  test('have a cell in the columns it spans, and a cell that spans rows in the first of them', async () => {
    const label = row(cell('结果', '<w:vMerge w:val="restart"/>'), cell('予以公开', '<w:gridSpan w:val="2"/>'), cell('5'))
    const below = row(cell('', '<w:vMerge/>'), cell('不予', '<w:vMerge w:val="restart"/>'), cell('1.秘密'), cell('0'))
    expect(
      await rowsOf(table(label, below, row(cell('', '<w:vMerge w:val="continue"/>'), cell('', '<w:vMerge/>'), cell('2.其他'), cell('')))),
    ).toEqual(['结果@1 予以公开@2+2 5@4', '不予@2 1.秘密@3 0@4', '2.其他@3 @4'])
  })

  test('have a blank cell where nothing above goes on', async () => {
    expect(await rowsOf(table(row(cell('甲'), cell('1')), row(cell('', '<w:vMerge/>'), cell('2'))))).toEqual(['甲@1 1@2', '@1 2@2'])
    expect(await rowsOf(table(row(cell('', '<w:vMerge/>'), cell('2'))))).toEqual(['@1 2@2'])
  })

  test('keep words in a cell that goes on from above, and say so', async () => {
    const body = table(row(cell('甲', '<w:vMerge w:val="restart"/>'), cell('1')), row(cell('乙', '<w:vMerge/>'), cell('2')))
    expect(await rowsOf(body)).toEqual(['甲@1 1@2', '乙@1 2@2'])
    expect((await documentOf(body)).problems).toEqual([{ code: 'table-model-error', params: { row: 2 }, start: 4, end: 7 }])
  })

  test('know the older way to join cells of a row', async () => {
    expect(await rowsOf(table(row(cell('甲', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('1'))))).toEqual(['甲@1+2 1@3'])
    expect(await rowsOf(table(row(cell('', '<w:hMerge/>'), cell('1'))))).toEqual(['@1 1@2'])
  })

  test('begin a row behind the columns it leaves free', async () => {
    const free = `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>${cell('1')}</w:tr>`
    expect(await rowsOf(table(row(cell('甲'), cell('0'), cell('0')), free))).toEqual(['甲@1 0@2 0@3', '1@2'])
  })

  test('are read through content controls around rows and cells', async () => {
    const control = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    expect(await rowsOf(table(control(row(cell('甲'), control(cell('1')))), row(`<w:tc>${control(paragraph('乙'))}</w:tc>`)))).toEqual([
      '甲@1 1@2',
      '乙@1',
    ])
  })

  test('are without rows and cells that were deleted, and with those put in', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell('旧')}</w:tr>`
    const added = `<w:tr><w:trPr><w:ins/><w:trPrChange><w:trPr><w:gridBefore w:val="3"/></w:trPr></w:trPrChange></w:trPr>${cell('新')}${cell('去', '<w:cellDel/>')}${cell('1')}</w:tr>`
    expect(await rowsOf(table(deleted, added))).toEqual(['新@1 1@2'])
    expect(await textOf(paragraph('甲') + table(deleted))).toBe('甲')
  })

  test('have the lines of a cell on one line, and numbers that Word makes', async () => {
    const numbered = `<w:tc>${paragraph('属于国家秘密', '<w:numPr><w:numId w:val="1"/></w:numPr>')}${paragraph('（一）')}</w:tc>`
    const { text } = await documentOf(table(row(numbered, cell('0'))), { numbering: listOf(level(0, 'decimal', '%1.')) })
    expect(text).toBe('1. 属于国家秘密 （一）\t0\n')
  })

  test('lose no words where the file forgot the table or the row', async () => {
    expect(await textOf(cell('甲') + table(cell('乙')) + row(cell('丙')))).toBe('甲\n乙\n丙')
  })

  test('stand one in another', async () => {
    const inner = table(row(cell('规章'), cell('5')))
    expect(await rowsOf(table(row(`<w:tc>${paragraph('标题')}${inner}<w:p/></w:tc>`, cell('末'))))).toEqual(['规章@1 5@2', '末@2'])
  })

  test('show that a picture is in a cell, and not beside words', async () => {
    const drawn = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>'
    expect(await rowsOf(table(row(`<w:tc>${p(drawn)}</w:tc>`, `<w:tc>${p(run('1'), drawn, run('2'))}</w:tc>`)))).toEqual(['\ufffc@1 1 2@2'])
  })
})

const level = (number: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const listOf = (...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
const item = (words: string, at = 0, list = '1'): string =>
  paragraph(words, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)

describe('the numbers that Word makes', () => {
  test('stand before their headings, and lower ones start anew', async () => {
    const numbering = listOf(level(0, 'chineseCountingThousand', '%1、'), level(1, 'chineseCounting', '（%2）'), level(2, 'decimal', '%3.'))
    const body = [item('总体'), item('主动', 1), item('依申请', 1), item('其他', 2), item('主动公开'), item('规章', 1)].join('')
    expect(await textOf(body, { numbering })).toBe('一、总体\n（一）主动\n（二）依申请\n1. 其他\n二、主动公开\n（一）规章')
  })

  test('show the numbers above where the mark asks for them, in digits where it says so', async () => {
    const numbering = listOf(
      level(0, 'chineseCounting', '第%1条'),
      level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
      level(2, 'decimal', '%1.%3'),
    )
    expect(await textOf(item('甲') + item('2023年', 1) + item('乙', 2), { numbering })).toBe('第一条 甲\n1.1 2023年\n一.1 乙')
  })

  test.each([
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCounting', 21, '二十一'],
    ['japaneseCounting', 10, '十'],
    ['ideographDigital', 10, '一〇'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['decimalEnclosedCircleChinese', 3, '③'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['decimalZero', 3, '03'],
    ['decimalFullWidth', 12, '１２'],
    ['lowerLetter', 28, 'bb'],
    ['upperRoman', 14, 'XIV'],
    ['ideographTraditional', 2, '乙'],
  ])('are written in %s: %i is %s', async (format, number, words) => {
    const numbering = listOf(`<w:lvl w:ilvl="0"><w:start w:val="${number}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1、"/></w:lvl>`)
    expect(await textOf(item('甲'), { numbering })).toBe(`${words}、甲`)
  })

  test.each(['bullet', 'hebrew1', 'constructor'])('are none in %s', async (format) => {
    expect(await textOf(item('甲'), { numbering: listOf(level(0, format, '%1、')) })).toBe('甲')
  })

  test('are none where the list is unknown or taken away', async () => {
    expect(await textOf(item('甲', 0, '7') + item('乙', 0, '0') + item('丙', 5), { numbering: listOf(level(0, 'decimal', '%1.')) })).toBe(
      '甲\n乙\n丙',
    )
    expect(await textOf(item('甲'))).toBe('甲')
  })

  test('come from the style of a paragraph, and from the style that one is based on', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="h1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="h2"><w:basedOn w:val="h1"/></w:style>`
    const numbering = listOf(
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h1"/>'),
      level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="h2"/>'),
    )
    const of = (style: string, more = ''): string => paragraph('甲', `<w:pStyle w:val="${style}"/>${more}`)
    expect(await textOf(of('h1') + of('h2') + of('h1', '<w:numPr><w:numId w:val="0"/></w:numPr>') + of('h1'), { numbering, styles })).toBe(
      '一、甲\n（一）甲\n甲\n二、甲',
    )
  })

  test('count on through lists of one kind, and start anew where a list says so', async () => {
    const numbering = `${listOf(level(0, 'decimal', '%1、'))}<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
    expect(await textOf(item('甲') + item('乙', 0, '2') + item('丙', 0, '3') + item('丁', 0, '3'), { numbering })).toBe(
      '1、甲\n2、乙\n1、丙\n2、丁',
    )
  })

  test('count on through higher levels where a level never starts anew', async () => {
    const numbering = listOf(level(0, 'decimal', '%1、'), level(1, 'decimal', '%2、', '<w:lvlRestart w:val="0"/>'))
    expect(await textOf(item('甲') + item('乙', 1) + item('丙') + item('丁', 1), { numbering })).toBe('1、甲\n1、乙\n2、丙\n2、丁')
  })

  test('go on behind a level that was passed over, as if it had begun', async () => {
    const numbering = listOf(level(0, 'decimal', '%1、'), level(1, 'decimal', '（%2）'), level(2, 'decimal', '%2.%3、'))
    expect(await textOf(item('甲') + item('乙', 2) + item('丙', 1), { numbering })).toBe('1、甲\n1.1、乙\n（2）丙')
    expect(await textOf(item('甲', 1) + item('乙'), { numbering })).toBe('（1）甲\n2、乙')
  })

  test('pass over a paragraph that is not shown, and count one without words', async () => {
    const number = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    const hidden = `<w:p><w:pPr>${number}<w:rPr><w:vanish/></w:rPr></w:pPr>${run('藏', '<w:vanish/>')}</w:p>`
    const empty = `<w:p><w:pPr>${number}</w:pPr></w:p>`
    expect(await textOf(item('甲') + hidden + item('乙') + empty + item('丙'), { numbering: listOf(level(0, 'decimal', '%1、')) })).toBe(
      '1、甲\n2、乙\n3、\n4、丙',
    )
  })

  test('do not run into a figure that follows', async () => {
    expect(await textOf(item('2023年'), { numbering: listOf(level(0, 'decimal', '%1.')) })).toBe('1. 2023年')
  })
})

describe('what is found by its relations and refused by what it is', () => {
  test('the document may have another name', async () => {
    const { 'word/document.xml': document = '', '_rels/.rels': relations = '', ...others } = filesOf(paragraph('甲'))
    const files = {
      ...others,
      '_rels/.rels': relations.replace('word/document.xml', '/word/document2.xml'),
      'word/document2.xml': document,
    }
    expect(await open(zipped(files))).toMatchObject({ format: 'docx', encoding: 'utf-8', text: '甲\n' })
  })

  test.each([
    ['xlsx', { 'xl/workbook.xml': '' }],
    ['pptx', { 'ppt/presentation.xml': '' }],
    ['odt', { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }],
    ['ofd', { 'OFD.xml': '', 'Doc_0/Document.xml': '' }],
    ['zip', { '年报.txt': '' }],
  ])('%s is refused by its name', async (kind, files) => {
    expect(await open(zipped(files))).toEqual({ code: 'input-unreadable', params: { reason: 'format-not-read', kind } })
  })

  test.each([
    ['a document without words', docxOf('<w:p/>'), 'empty'],
    ['a document of pictures', docxOf(p('<w:r><w:drawing><pic:pic/></w:drawing></w:r>')), 'document-of-pictures'],
    ['a document that takes its words from a file within it', docxOf(`${paragraph('甲')}<w:altChunk r:id="x"/>`), 'document-embeds'],
    ['XML that breaks off', zipped({ ...filesOf(''), 'word/document.xml': `<w:document ${namespaces}><w:body>` }), 'document-broken'],
    ['XML with an entity nobody knows', docxOf(p('<w:r><w:t>&unknown;</w:t></w:r>')), 'document-broken'],
    ['no document', zipped({ '[Content_Types].xml': '', 'word/styles.xml': '' }), 'document-broken'],
  ])('%s is refused, and why', async (_, bytes, reason) => {
    expect(await open(bytes)).toMatchObject({ code: 'input-unreadable', params: { reason } })
  })
})
