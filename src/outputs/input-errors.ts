import type { InputError, InputErrorCode } from '../model/result.js'
import type { Bilingual, Language } from '../model/rule.js'
import { fill } from '../text/template.js'
import { visible } from './visible.js'

/** Why an input gave no record: what is, what was expected, what to do. By `reason`, where the error has one. */
const byReason: Readonly<Record<string, Bilingual>> = {
  missing: { zh: '没有这个文件。请检查路径。', en: 'there is no such file. Check the path.' },
  permission: {
    zh: '没有读取权限。请修改权限，或换一个账户运行。',
    en: 'you may not read it. Change its permissions, or run as another user.',
  },
  folder: { zh: '这是文件夹，此处应为文件。请给出其中的文件。', en: 'this is a folder, where a file was expected. Name a file in it.' },
  'link-loop': { zh: '符号链接绕回自身。请修正链接。', en: 'its symbolic links run in a circle. Mend the link.' },
  system: {
    zh: '系统无法打开（{system}）。请检查磁盘或网络驱动器。',
    en: 'the system cannot open it ({system}). Check the disk or the network drive.',
  },
  'internal-fault': {
    zh: 'disclose 自身出错（{message}），是程序的缺陷，不是文件的问题。请保留该文件，连同 disclose --version 的输出一并报告。',
    en: 'disclose itself failed on it ({message}): a defect of the program, not of the file. Keep the file, and report it with what disclose --version prints.',
  },
  'timed-out': {
    zh: '{seconds} 秒还没有读完，已停止，其余文件不受影响。请检查文件是否过大；确需读取的，请用 --timeout 放宽。',
    en: 'it had not been read after {seconds} seconds and was given up; the rest went on. Check whether it is very large, or allow more with --timeout.',
  },
  'out-of-memory': {
    zh: '读取时占用内存超过 {megabytes} MB，已停止，其余文件不受影响。请检查文件是否过大；确需读取的，请用 --memory 放宽。',
    en: 'reading it took more than {megabytes} MB of memory and was given up; the rest went on. Check whether it is very large, or allow more with --memory.',
  },
  'no-match': { zh: '没有文件符合这个通配符。请检查写法。', en: 'no file matches this pattern. Check how it is written.' },
  'folder-without-documents': {
    zh: '文件夹里没有可读的文件（共 {files} 个文件）。报告应为 .docx、.pdf、.html、.txt 等，记录应为 .json、.ndjson；其他扩展名请直接写出文件名。',
    en: 'nothing in this folder can be read (files in it: {files}). Reports end in .docx, .pdf, .html, .txt and the like, records in .json or .ndjson; name a file of another kind itself.',
  },
  'too-large': {
    zh: '超过 64 MiB，不像一份报告。请拆分；多条记录请改为每行一条的 NDJSON。',
    en: 'this is larger than 64 MiB, which no report is. Split it; many records belong in NDJSON, one a line.',
  },
  'text-too-long': {
    zh: '文字超过 {limit} 个字符，不像一份报告。请拆分；多份报告请分别存为文件，或改为每行一份的 NDJSON。',
    en: 'it holds more than {limit} characters, which no report does. Split it; many reports belong in files of their own, or in NDJSON, one a line.',
  },
  'page-too-deep': {
    zh: '网页的标签嵌套超过 {limit} 层，不像正常的网页。请在浏览器中打开后另存，或把正文另存为文本。',
    en: 'its tags are nested more than {limit} deep, as in no page that was written. Open it in a browser and save it anew, or save the report as text.',
  },
  'page-too-large': {
    zh: '网页的元素或表格的格子超过 {limit} 个，不像一份报告。请只保存报告正文。',
    en: 'it has more than {limit} elements or places in its tables, which no report has. Save only the report itself.',
  },
  'page-without-text': {
    zh: '网页里没有文字（正文可能由脚本加载，或是图片）。请在浏览器中打开，等正文出现后另存为“网页，全部”，或把正文复制为文本。',
    en: 'there is no text in the page: scripts may load it, or it is a picture. Open it in a browser, wait for the report to show, and save the complete page, or copy the report as text.',
  },
  empty: { zh: '没有内容。请检查文件是否保存完整。', en: 'there is nothing in it. Check that it was saved whole.' },
  binary: {
    zh: '不是文本（第 {offset} 字节为 NUL）。请给出报告的文本。',
    en: 'this is no text (byte {offset} is NUL). Give the text of the report.',
  },
  'format-not-read': {
    zh: '这是{kind}，本版本读纯文本、Markdown、网页（HTML）、DOCX 和有文字层的 PDF。请另存为其中一种后再试。',
    en: 'this is {kind}, and this version reads plain text, Markdown, web pages (HTML), DOCX, and PDF with text in it. Save it as one of these and try again.',
  },
  'format-not-read: office': {
    zh: '这是{kind}，要先用 LibreOffice 转换，而这里没有找到它。请安装 LibreOffice（disclose 会自动调用），或用 Word、WPS 另存为 DOCX 后再试。',
    en: 'this is {kind}, which LibreOffice has to convert first, and it was not found here. Install LibreOffice (disclose then calls it by itself), or save the file as DOCX and try again.',
  },
  'format-not-read: picture': {
    zh: '这是{kind}，里面没有可读的文字。请给出报告的文字版（DOCX、网页或文本）。',
    en: 'this is {kind}, which has no text to read. Give the report as DOCX, as a web page or as text.',
  },
  'format-not-read: packed': {
    zh: '这是{kind}。请解压，再给出其中的报告。',
    en: 'this is {kind}. Unpack it and give the report that is in it.',
  },
  'format-not-read: mhtml': {
    zh: '这是单个文件的网页（MHT），本版本不读。请在浏览器中打开，选择“另存为 → 网页，全部”或“网页，仅 HTML”，再给出存出的 HTML 文件。',
    en: 'this is a web page in a single file (MHT), which this version does not read. Open it in a browser, choose "Save as: web page, complete" or "HTML only", and give the HTML file.',
  },
  'format-not-read: json': {
    zh: '这是 JSON，此处应为报告原文。检查记录请用 disclose validate；每行一份报告的请用 disclose extract --ndjson-input。',
    en: 'this is JSON, where the text of a report was expected. Check records with disclose validate; read reports that come one a line with disclose extract --ndjson-input.',
  },
  'archive-too-large': {
    zh: '文件解压后大得不像一份报告，为防止占满内存没有读。请用 Word 或 WPS 打开，另存为 DOCX 后再试。',
    en: 'unpacked it would be larger than any report, so it was not read, lest it fill the memory. Open it in Word or WPS, save it again as DOCX and try that.',
  },
  'archive-broken': {
    zh: 'DOCX 的压缩结构已损坏，或没有下载完整。请重新下载；若 Word 或 WPS 能打开，请另存为 DOCX 后再试。',
    en: 'this is a DOCX or another zipped file that is damaged or was not downloaded whole. Fetch it again, or, if Word or WPS opens it, save it again as DOCX.',
  },
  'document-broken': {
    zh: 'DOCX 里的文档部分残缺或不合规范。请用 Word 或 WPS 打开，另存为 DOCX 后再试。',
    en: 'the document inside this DOCX is missing or malformed. Open it in Word or WPS, save it again as DOCX and try that.',
  },
  'document-too-deep': {
    zh: '文档的结构嵌套超过 {limit} 层，不像一份报告。请用 Word 或 WPS 打开，另存为 DOCX 后再试。',
    en: 'its structure is nested more than {limit} deep, which no report is. Open it in Word or WPS, save it again as DOCX and try that.',
  },
  'document-too-large': {
    zh: '文档内容过多（上限 {limit}），不像一份报告。请只给出报告本身。',
    en: 'there is more in it than in any report (the limit is {limit}). Give the report alone.',
  },
  'document-embeds': {
    zh: '正文嵌在文档内的另一个文件里。请用 Word 打开，另存为 DOCX 后再试。',
    en: 'its text is embedded as another file inside it. Open it in Word, save it again as DOCX and try that.',
  },
  'document-of-pictures': {
    zh: '文档里只有图片，没有文字。请给出报告的文字版（DOCX、网页或文本）。',
    en: 'there are only pictures in it, and no text. Give the report as text, as a web page or as a DOCX with words.',
  },
  'document-encrypted': {
    zh: '文档加了密码。请打开并去掉密码，另存后再试。',
    en: 'it is protected by a password. Open it, remove the password, save it and try again.',
  },
  'no-text-layer': {
    zh: 'PDF 里没有文字，只有图片或笔画（多为扫描件）。请给出由 Word、WPS 直接导出的 PDF、报告网页或 DOCX。',
    en: 'there is no text in this PDF, only pictures or strokes: it was scanned, most likely. Give the PDF that Word or WPS exports, the web page or the DOCX.',
  },
  'text-layer-invisible': {
    zh: 'PDF 是扫描件，其中的文字由识别软件生成、藏在图片后面，数字不可靠，所以没有读。请给出由 Word、WPS 直接导出的 PDF、报告网页或 DOCX。',
    en: 'this PDF is a scan; the text hidden in it was guessed by a program from the picture, and its figures cannot be relied on, so it was not read. Give the PDF that Word or WPS exports, the web page or the DOCX.',
  },
  'text-layer-unmapped': {
    zh: 'PDF 的字体没有注明字符，取不出可靠的文字（复制出来是乱码）。请用 Word、WPS 重新导出 PDF，或给出报告网页、DOCX。',
    en: 'the fonts of this PDF do not say which characters they show, so that its text cannot be had (copied, it is garbled). Export it again from Word or WPS, or give the web page or the DOCX.',
  },
  'pdf-broken': {
    zh: 'PDF 已损坏，或没有下载完整。请重新下载；若能打开，请另存后再试。',
    en: 'this PDF is damaged or was not downloaded whole. Fetch it again, or, if it opens, save it anew and try that.',
  },
  'pdf-too-large': {
    zh: 'PDF 的页数、对象、笔画或解压后的大小超过 {limit}，不像一份报告，为防止占满内存没有读。请只给出报告本身。',
    en: 'it has more than {limit} pages, objects, strokes or bytes unpacked, which no report has, so it was not read, lest it fill the memory. Give the report alone.',
  },
  'conversion-failed': {
    zh: 'LibreOffice 没能转换这个文件。请用 Word 或 WPS 打开，另存为 DOCX 后再试。',
    en: 'LibreOffice could not convert it. Open it in Word or WPS, save it as DOCX and try that.',
  },
  'conversion-timed-out': {
    zh: 'LibreOffice 用了 {seconds} 秒还没有转换完，已停止。请用 Word 或 WPS 打开，另存为 DOCX 后再试。',
    en: 'LibreOffice had not converted it after {seconds} seconds and was stopped. Open it in Word or WPS, save it as DOCX and try that.',
  },
  'json-truncated': {
    zh: 'JSON 在第 {line} 行第 {column} 列中断，没有写完。请重新生成或补全。',
    en: 'the JSON breaks off at line {line}, column {column}. Write it again, or complete it.',
  },
  'json-syntax': {
    zh: '第 {line} 行第 {column} 列不是合法的 JSON。请改正；若要检查报告原文，请用 disclose check。',
    en: 'this is not JSON from line {line}, column {column}. Correct it; to check a report itself, use disclose check.',
  },
  'not-an-object': { zh: '记录应为 JSON 对象，此处不是。', en: 'a record is a JSON object, and this is not one.' },
  schema: { zh: '记录不合模式（{problems} 处）。{problem}', en: 'the record does not fit the schema ({problems} found). {problem}' },
  'own-schema': {
    zh: '读出的记录在 {pointer} 处不合模式，这是程序的错误。请报告。',
    en: 'the record read from it breaks its schema at {pointer}, which is a fault of this program. Please report it.',
  },
  'line-not-json': {
    zh: '这一行不是 JSON。应为 {"id","text"} 这样的对象。',
    en: 'this line is not JSON. An object such as {"id","text"} was expected.',
  },
  'line-not-object': { zh: '这一行不是 JSON 对象。应为 {"id","text"}。', en: 'this line is no JSON object. {"id","text"} was expected.' },
  'line-not-base64': { zh: '这一行的 base64 不合法。请重新编码。', en: 'the base64 of this line is malformed. Encode it again.' },
  'line-without-document': {
    zh: '这一行没有 text、path 或 base64。请给出其中一项。',
    en: 'this line has no text, path or base64. Give one of them.',
  },
}

/** Kinds that call for the same to be done. */
const alike: Readonly<Record<string, string>> = {
  ...{ doc: 'office', rtf: 'office', odt: 'office', ole: 'office', 'word-xml': 'office' },
  ...{ zip: 'packed', rar: 'packed', '7z': 'packed', gzip: 'packed' },
  image: 'picture',
}

const byCode = {
  'bytes-undecodable': {
    zh: '第 {offset} 字节起不是合法的 {encoding}编码。请转换为 UTF-8 后再试。',
    en: 'this is not valid {encoding} from byte {offset}. Convert it to UTF-8 and try again.',
  },
  'bytes-undecodable: anywhere': {
    zh: '不是合法的 {encoding}编码。请转换为 UTF-8 后再试。',
    en: 'this is not valid {encoding}. Convert it to UTF-8 and try again.',
  },
  'input-unreadable': { zh: '无法读取。请检查文件。', en: 'it cannot be read. Check the file.' },
  'no-record': {
    zh: '读不出年度报告。请确认这是政府信息公开工作年度报告。',
    en: 'no annual report was found in it. Check that it is one.',
  },
  'record-invalid': {
    zh: '不是有效的记录。请用 disclose extract 重新提取。',
    en: 'this is no valid record. Extract it again with disclose extract.',
  },
} as const satisfies Record<InputErrorCode | 'bytes-undecodable: anywhere', Bilingual>

const sheet: Bilingual = { zh: '电子表格（Excel、WPS 表格等）', en: 'a spreadsheet' }
const slides: Bilingual = { zh: '演示文稿', en: 'a presentation' }
const packed: Bilingual = { zh: '压缩包', en: 'an archive' }

/** Values as people call them; others are shown as they are. */
const names: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  kind: {
    pdf: { zh: ' PDF 文件', en: 'a PDF file' },
    doc: { zh: '旧版 Word 或 WPS 文字的文件（DOC、WPS）', en: 'an old file of Word or WPS Writer (DOC, WPS)' },
    rtf: { zh: ' RTF 文件', en: 'an RTF file' },
    odt: { zh: ' OpenDocument 文档（ODT）', en: 'an OpenDocument text (ODT)' },
    ole: { zh: '旧版 Office 的文件', en: 'an old Office file' },
    'word-xml': { zh: ' Word 2003 的 XML 文档', en: 'a document in the XML of Word 2003' },
    ...{ xls: sheet, xlsx: sheet, ods: sheet },
    ...{ ppt: slides, pptx: slides, odp: slides },
    ofd: { zh: ' OFD 版式文件', en: 'an OFD file' },
    epub: { zh: ' EPUB 电子书', en: 'an EPUB book' },
    ...{ zip: packed, rar: packed, '7z': packed, gzip: packed },
    image: { zh: '图片', en: 'a picture' },
    html: { zh: ' HTML 网页', en: 'HTML' },
  },
  encoding: {
    'utf-8': { zh: 'UTF-8 ', en: 'UTF-8' },
    'utf-16le': { zh: 'UTF-16（小端序）', en: 'UTF-16 (little-endian)' },
    'utf-16be': { zh: 'UTF-16（大端序）', en: 'UTF-16 (big-endian)' },
    gb18030: { zh: 'GB18030（GBK）', en: 'GB18030 (GBK)' },
    big5: { zh: 'Big5 ', en: 'Big5' },
  },
}

const words = {
  standardInput: { zh: '标准输入', en: 'standard input' },
  line: { zh: '第 {line} 行', en: 'line {line}' },
  item: { zh: '第 {item} 条', en: 'item {item}' },
} as const satisfies Record<string, Bilingual>

function named(name: string, value: string, language: Language): string {
  const known = names[name]
  return known && Object.hasOwn(known, value) ? (known[value]?.[language] ?? value) : visible(value)
}

function filled(template: string, params: InputError['error']['params'], language: Language): string {
  return fill(
    template,
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, named(name, String(value ?? '?'), language)])),
  )
}

/** The input as people call it: its path, or where it came from. */
export function inputName(path: string | null, language: Language): string {
  return path === null ? words.standardInput[language] : visible(path)
}

/** reports/a.ndjson 第 3 行 */
export function errorPlace({ id, source, error }: InputError, language: Language): string {
  const { params } = error
  const said = sentenceFor(error, language)
  const within = (['line', 'item'] as const).filter((key) => key in params && !said.includes(`{${key}}`))
  const name = id !== null && source.path === null ? visible(id) : inputName(source.path, language)
  return [name, ...within.map((key) => filled(words[key][language], params, language))].join(' ')
}

export function errorSentence({ error }: InputError, language: Language): string {
  return filled(sentenceFor(error, language), error.params, language)
}

function sentenceFor({ code, params }: InputError['error'], language: Language): string {
  const reason = String(params['reason'])
  const kind = String(params['kind'])
  const known = [`${reason}: ${Object.hasOwn(alike, kind) ? alike[kind] : kind}`, reason].find((key) => Object.hasOwn(byReason, key))
  const general = code === 'bytes-undecodable' && !('offset' in params) ? byCode['bytes-undecodable: anywhere'] : byCode[code]
  return ((known === undefined ? general : byReason[known]) ?? byCode['input-unreadable'])[language]
}
