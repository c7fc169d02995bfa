import type { Form, FormId } from '../../model/form.js'
import type { Extracted } from '../../model/output-format.js'
import type { Pointer } from '../../model/pointer.js'
import { indicatorIds } from '../../model/report.js'
import type { Bilingual } from '../../model/rule.js'
import type { Warning } from '../../model/warning.js'
import { valueAt } from '../../text/value-at.js'
import { indicatorLabels } from '../indicator-grid.js'
import { indicatorUnit, leafTitle, unitOf } from './labels.js'
import { leavesOf } from './leaves.js'

/** `json`: what a table has no columns for, as its JSON. `codes`: each once, a blank between. `date`: a day as ISO. */
export type ColumnKind = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'json' | 'codes'

/** A column of the tables of records: what stands at one pointer of every record. */
export interface TableColumn {
  readonly pointer: Pointer
  readonly kind: ColumnKind
  readonly title: Bilingual
  readonly unit: string | null
  /** The forms that print it; null for what is asked of every report. */
  readonly forms: readonly FormId[] | null
}

type Plain = readonly [pointer: Pointer, kind: ColumnKind, zh: string, en: string]

/** What is known of a report besides its figures, and of an input that gave no record. */
const particulars: readonly Plain[] = [
  ['/id', 'text', '编号', 'id'],
  ['/source/path', 'text', '文件', 'file'],
  ['/error/code', 'text', '未读出', 'no record'],
  ['/error/params', 'json', '未读出的原因', 'why there is no record'],
  ['/form', 'text', '表式', 'form'],
  ['/year', 'integer', '年度', 'year'],
  ['/organ', 'text', '机关', 'organ'],
  ['/organKey', 'text', '机关（用于配对）', 'organ, for pairing'],
  ['/scope', 'text', '统计范围', 'scope'],
  ['/title', 'text', '标题', 'title'],
  ['/period/from', 'date', '统计期起', 'period from'],
  ['/period/to', 'date', '统计期止', 'period to'],
  ['/publishedOn', 'date', '发布日期', 'published on'],
  ['/indexNumber', 'text', '索引号', 'index number'],
  ['/contact/address', 'text', '地址', 'address'],
  ['/contact/postcode', 'text', '邮编', 'postcode'],
  ['/contact/telephone', 'text', '电话', 'telephone'],
  ['/contact/email', 'text', '电子邮箱', 'e-mail'],
  ['/contact/website', 'text', '网址', 'website'],
  ['/warnings', 'codes', '提醒', 'warnings'],
  ['/source/format', 'text', '文件格式', 'format of the file'],
  ['/source/encoding', 'text', '文件编码', 'encoding of the file'],
  ['/source/script', 'text', '简体或繁体', 'script'],
  ['/source/sha256', 'text', '文件摘要（SHA-256）', 'digest of the file (SHA-256)'],
  ['/source/bytes', 'integer', '文件字节数', 'bytes of the file'],
  ['/schemaVersion', 'text', '记录模式版本', 'version of the record schema'],
]

/** What stands below an indicator; the same below what the prose says of it. */
const quantity: readonly Plain[] = [
  ['value', 'number', '', ''],
  ['approximate', 'boolean', '约数', 'approximate'],
  ['certainty', 'text', '明说或推知', 'stated or implied'],
  ['scope', 'text', '范围', 'scope'],
]
const from: Plain = ['from', 'text', '出自表格或正文', 'from a table or prose']
const prose: Bilingual = { zh: '正文所说', en: 'as the prose says' }

const known = new WeakMap<readonly Form[], readonly TableColumn[]>()

/** The columns of one row a report, in their order: fixed by the forms, whatever the reports say. */
export function columnsOf(forms: readonly Form[]): readonly TableColumn[] {
  const columns = known.get(forms) ?? [...particulars.map(plain), ...indicatorColumns(), ...figureColumns(forms)]
  known.set(forms, columns)
  return columns
}

const plain = ([pointer, kind, zh, en]: Plain): TableColumn => ({ pointer, kind, title: { zh, en }, unit: null, forms: null })

function indicatorColumns(): readonly TableColumn[] {
  return indicatorIds.flatMap((id) => {
    const label = indicatorLabels[id]
    const unit = indicatorUnit(id)
    const below = (path: string, about: Bilingual | null, [key, kind, zh, en]: Plain): TableColumn => ({
      pointer: `/indicators/${id}${path}/${key}`,
      kind,
      title: { zh: titled(label.zh, [about?.zh, zh], '，'), en: titled(label.en, [about?.en, en], ', ') },
      unit: kind === 'number' ? unit : null,
      forms: null,
    })
    return [...[...quantity, from].map((each) => below('', null, each)), ...quantity.map((each) => below('/prose', prose, each))]
  })
}

const titled = (label: string, more: readonly (string | undefined)[], between: string): string =>
  [label, ...more].filter((part) => part).join(between)

function figureColumns(forms: readonly Form[]): readonly TableColumn[] {
  return leavesOf(forms).map((leaf) => {
    const unit = unitOf(leaf)
    const title = (language: 'zh' | 'en'): string => {
      const said = leafTitle(leaf, language)
      if (unit === null) return said
      return language === 'zh' ? `${said}（${unit}）` : `${said} (${unit === '万元' ? '10,000 yuan' : 'yuan'})`
    }
    return {
      pointer: leaf.pointer,
      kind: leaf.holds === 'unit' ? 'text' : 'number',
      title: { zh: title('zh'), en: title('en') },
      unit,
      forms: leaf.forms,
    }
  })
}

const keysOf = new Map<Pointer, readonly string[]>()

/** What stands at the pointer of a column; null where nothing does. */
export function columnValue(extracted: Extracted, pointer: Pointer): unknown {
  const keys = keysOf.get(pointer) ?? pointer.split('/').slice(1)
  keysOf.set(pointer, keys)
  return valueAt(extracted, keys)
}

/** The value of a column as a cell of a table, texts as they are. */
export function cellOf({ pointer, kind }: TableColumn, extracted: Extracted): string | number | boolean | null {
  const value = columnValue(extracted, pointer)
  if (value === null) return null
  if (kind === 'json') return JSON.stringify(value)
  if (kind === 'codes') return [...new Set((value as readonly Warning[]).map(({ code }) => code))].join(' ') || null
  return value as string | number | boolean
}
