import type { ReportRecord } from '../../src/model/report.js'
import { readReport } from '../reading.js'

/** Reads the lines as a report of 云山县水务局; what is not a record is thrown. */
export function readLines(...lines: readonly string[]): ReportRecord {
  const text = ['云山县水务局2023年政府信息公开工作年度报告', ...lines].join('\n')
  const record = readReport({ bytes: new TextEncoder().encode(text), path: 'report.txt' })
  if ('error' in record) throw new Error(JSON.stringify(record))
  return record
}

/** The value at a pointer; null where nothing is. */
export function at(record: ReportRecord, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key] ?? null, record)
}

/** The seven figures of a row of the requests table. */
export function row(record: ReportRecord, path: string): readonly unknown[] {
  return [
    'naturalPerson',
    'business',
    'researchInstitution',
    'publicInterestOrganization',
    'legalServiceOrganization',
    'otherOrganization',
    'total',
  ].map((key) => at(record, `/requests/${path}/${key}`))
}

export function states(record: ReportRecord, path: string): readonly unknown[] {
  return [
    'naturalPerson',
    'business',
    'researchInstitution',
    'publicInterestOrganization',
    'legalServiceOrganization',
    'otherOrganization',
    'total',
  ].map((key) => record.evidence[`/requests/${path}/${key}`]?.state ?? null)
}

export function codes(record: ReportRecord): readonly string[] {
  return record.warnings.map(({ code }) => code)
}

export const unread: readonly null[] = [null, null, null, null, null, null, null]

export const requestsHeader: readonly string[] = [
  '三、收到和处理政府信息公开申请情况',
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |',
  '自然人 | 法人或其他组织 | 总计 |',
  '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |',
]
