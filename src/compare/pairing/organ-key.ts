import type { Particulars } from '../../model/report.js'
import { foldText } from '../../text/fold-table.js'
import { nameKey } from '../../text/name-key.js'

export type Named = Partial<Pick<Particulars, 'organ' | 'organKey' | 'title'>>

/** Where the name of a place ends that has a government of its own. */
const place = '(?:[省市县区州盟旗镇乡]|街道|苏木|兵团)'
const government = new RegExp(`(?<=.${place})(?:人民政府|政府|管委会|办事处|公署)$`)
const office = /(?:人民政府|政府|管委会|办事处|公署)?(?:党政|党政综合|综合)?(?:办公室|办公厅)$/
/** How the name of an organ below a government ends. */
const organEnd = /(?:[局委会厅部署院处室队所站社镇乡区县市州旗盟]|中心|街道)$/

/**
 * Whose report it is, as reports are paired: the organ's name without white space and punctuation, a government named as its place
 * (云山县 and 云山县人民政府), 管理委员会 as 管委会. An office (办公室, 办公厅) is an organ of its own. A report is of whom its title names:
 * where that is the place alone, its office only publishes it; where it is an office of the place, the place's site does. Null where no
 * organ is named.
 */
export function pairingKey({ organ, organKey, title }: Named): string | null {
  const name = plain(organKey ?? organ ?? '')
  if (name === '') return null
  const subject = title == null ? null : subjectOf(title)
  if (subject === null || subject === name) return name
  if (withoutOffice(name) === subject) return subject
  return subject.startsWith(name) && organEnd.test(subject) ? subject : name
}

/** The name as it is compared; '' for words that name nothing. */
function plain(name: string): string {
  const key = nameKey(foldText(name)).replaceAll('管理委员会', '管委会')
  return key.replace(government, '').replace('人民政府', '政府')
}

/** 云山县政府办公室 → 云山县; a name without an office as it is. */
export function withoutOffice(key: string): string {
  return key.replace(office, '').replace(government, '')
}

/** Whom a title is about: 平潭综合实验区2015年度政府信息公开工作年度报告. */
function subjectOf(title: string): string | null {
  const words = nameKey(foldText(title)).replace(/(?:20\d\d|二[〇零][〇零一二三四五六七八九]{2})年?度?/, '')
  const end = words.search(/(?:政府信息|信息|政务)公开/)
  if (end < 2) return null
  const subject = words.slice(0, end).replace(/^关于/, '')
  return plain(subject.endsWith('人民') ? `${subject}政府` : subject) || null
}
