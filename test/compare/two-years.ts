import { report } from '../cli/invented.js'

/** The year before that of `report()`, by the same office: made up like it. */
export function yearBefore(): string {
  return report(15)
    .replaceAll('2023', '2022')
    .replace('2024年1月18日', '2023年1月20日')
    .replace('行政规范性文件 | 2 | 1 | 9', '行政规范性文件 | 2 |  | 9')
    .replace('行政处罚 | 4', '行政处罚 | /')
    .replace('存在的主要问题及改进情况', '主要问题及改进措施')
    .replace('目录更新不够快，来年每季度核对一次。', '目录更新不够快，来年每月核对一次。查阅点开放时间偏短。')
    .replace('本年度没有收取信息处理费。', '本年度没有收取信息处理费。全局共答复来电86次。')
}

export function thisYear(): string {
  return report(12).replace('本年度没有收取信息处理费。', '全局共答复来电92次。本年度没有收取信息处理费。新印发办事指南三种。')
}

/** The same words in Traditional characters. */
export function inTraditional(text: string): string {
  const pairs =
    '总總况況情情报報数數据據统統计計动動开開规規项項内內制製发發废廢现現许許决決强強业業费費单單万萬请請会會组組织織机機构構务務结結转轉办辦实實诉訴讼訟维維纠糾审審录錄够夠来來处處对對复復'
  const to = new Map([...pairs].flatMap((character, at, all) => (at % 2 === 0 ? [[character, all[at + 1] ?? character]] : [])))
  return [...text].map((character) => to.get(character) ?? character).join('')
}
