/** What file names and folders say besides an organ's name; each is cut out before a name is looked for. In folded text. */
export const notNames: readonly RegExp[] = [
  // 01. 12_ 附件3： (4)
  /^\s*(?:附件?\s*\d{0,2}|\d{1,4})\s*[.、_:)\-\s]+/,
  /^\s*[([【]\s*\d{1,4}\s*[)\]】]/,
  // Dates: 20240115, 2024-01-15, 2024年1月15日, 1月15日.
  /\d{4}[-._]\d{1,2}(?:[-._]\d{1,2})?(?!\d)/,
  /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?/,
  /\d{6,}/,
  /(?:20\d\d|二[〇零][〇零一二三四五六七八九]{2})(?:年度?)?/,
  // The report itself.
  /(?:关于|的)?(?:(?<!人民)政府|政务)?(?:信息|政务)公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报|总结)?/,
  /(?:关于|的)?年度?(?:工作)?(?:情况)?(?:报告|年报|总结)/,
  /年报|报告/,
  // What became of it on the way.
  /(?:最终|最后|正式|修改|修订|送审|报送|上报|公开|发布|公示|定|终|初|草|改|新)(?:稿|版)/,
  /盖章(?:版|件|后)?|扫描(?:版|件)?|电子版|纸质版|正式|最终|已?(?:审核|修改|校对|更新|盖章|定稿)|[(]?本级[)]?/,
  /(?:的)?副本|拷贝|复制|[Cc]opy|COPY/,
  /[vV]\d+(?:\.\d+)*/,
  // What led to a word that is cut out by now.
  /(?:关于|的)(?=\0|$)/,
]

/** Folders that gather units are no unit: 乡镇街道, 市直部门, 区县. */
export const gathering: RegExp = /^[省市州县区乡镇街道旗盟苏木园新开发直属级各及和、党政机关单位部门厅局委办公室事处]+$/

/** Words by which the year of a folder is that of sending or publishing, not of the report. */
export const ofSending: RegExp = /收|报送|上报|印发|发布|发文|汇编|汇总|起草|编制/
