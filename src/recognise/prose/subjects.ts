import type { Statement } from '../../model/report.js'
import { whence } from '../../text/compact.js'
import { once } from '../../text/once.js'
import { behindPiece, type Patterned, type Pieces, piecesOf } from '../../text/pieces.js'
import { beginsWithAny, endsWithAny, withoutEnds } from '../../text/words.js'
import type { Mention } from './mentions.js'

/** What stands before the thing counted and is no part of its name. */
const leads: readonly (string | Patterned)[] = [
  ...'其中 全部 所有 上述 另外 此外 同时 另有 另 还有 还 共有 总共 全年 本年度 本年 当年 今年以来 今年 年内 年初 目前 现有'.split(' '),
  ['我', /我[局县市区镇乡街委办省旗州院厅处站中]{1,2}/y],
  ['2', /20\d\d年度?/y],
  ['0123456789', /\d{1,2}月至\d{1,2}月/y],
  ['截', /截[至止]\d{0,4}年?\d{0,2}月?\d{0,2}日?底?/y],
  ...'先后 分别 包括 包含 含 有 为 是 在 并 且 已 以及 和 与 : , 、 "'.split(' '),
  ['及', /及(?!时)/y],
]
const lead: () => Pieces = once(() => piecesOf(leads))
/** What stands between the thing and the number. */
const between =
  '共计 总计 合计 累计 分别 达到 总共 共有 共 达 计 为 有 各 了 已 是 约 的 增至 降至 增加到 增加 减少到 减少 上升到 下降到 " ( ) : ,'.split(
    ' ',
  )
/** A verb that the thing counted follows. */
const verbs =
  '收到 接到 受理 接收 发布 公开 推出 推送 转发 制定 制作 编发 编辑 印发 出台 召开 举办 组织 开展 安排 明确 配备 设立 设置 建立 开通 刊登 刊出 处理 办理 办结 答复 回复 作出 更新 清理 关停 新增 公布 对 完成 培训 发放 接待 上报 报送 进行 征集 收集 审核 审查 解读 采用 收取 提供 回应 发出'.split(
    ' ',
  )
const noThing = '占 较 同比 比 的 为 是 左右 以上'.split(' ')
const longest = 60

/** The quantity as the record carries it: subject as printed, the span from the subject to the measure word. */
export function statementOf(mention: Mention, text: string): Statement {
  const { passage, from, to, value, unit, approximate } = mention
  const { start, end } = subjectOf(mention)
  const span = whence(passage, Math.min(start, from), Math.max(end, to))
  const subject = text.slice(...ends(whence(passage, start, end))).replace(/\s+/g, '')
  const printedUnit = unit === '' ? '' : text.slice(...ends(whence(passage, to - unit.length, to))).replace(/\s+/g, '')
  return { subject, value, unit: printedUnit, approximate, section: passage.section, ...span }
}

/** Offsets of the thing counted: before the number, or behind it where a verb or nothing stands before. */
export function subjectOf({ before, beforeAt, after, passage, to, from }: Mention): { start: number; end: number } {
  const named = withoutEnds(before, between)
  const end = beforeAt + named.length
  const kept = withoutLead(named)
  const behind = /^(?:有关|相关)?[\u4e00-\u9fff《"][^\d]/.test(after) && !beginsWithAny(after, noThing)
  if (behind && (kept === '' || (before.includes('"') && /"[^"]+"[、,]?"/.test(before)) || endsWithAny(kept, verbs)))
    return { start: to, end: to + Math.min(after.length, longest) }
  if (kept === '') return words(passage.text, Math.min(beforeAt, from))
  return { start: end - kept.length, end }
}

function withoutLead(words: string): string {
  const pieces = lead()
  let at = 0
  for (let next = behindPiece(words, at, pieces); next > at; next = behindPiece(words, at, pieces)) at = next
  return words.slice(at)
}

/** 在线访谈:12期: the words before the mark. */
function words(text: string, at: number): { start: number; end: number } {
  let end = at
  while (end > 0 && ',:("、'.includes(text.charAt(end - 1))) end--
  let start = end
  while (start > 0 && end - start < longest && !',;。!?:()、'.includes(text.charAt(start - 1))) start--
  return { start, end }
}

function ends({ start, end }: { readonly start: number; readonly end: number }): [number, number] {
  return [start, end]
}
