import type { Checked, Fail, FormCell, Naming, Outcome, Rule } from '../model/rule.js'
import { passOrUnread } from './parts/tables.js'

const rule: Rule = {
  id: 'rules-without-power',
  severity: 'warning',
  title: { zh: '无权制定规章而填有规章', en: 'Rules of an organ that may make none' },
  checks: {
    zh: '县（市、区）、乡镇、街道及其部门，以及市的部门，没有规章制定权（《立法法》：规章由国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府制定），表二“规章”各栏应为 0。只看机关名称；名称看不出层级的不判定，政府办公室（厅）、司法局、法制机构可能代填本级政府的规章，也不判定。',
    en: 'Counties, townships and their departments, and departments of a city, may make no rules (规章): under the Legislation Law they are made by departments of the State Council and by the governments of provinces, of cities with districts and of autonomous prefectures. Their row 规章 in table 2 is 0. Goes by the name of the organ: where it does not show the level, and for the offices that may fill in the rules of their government (general office, justice), it says nothing.',
  },
  why: {
    zh: '规章和行政规范性文件混填，规章的数量就会虚高；县区的数汇总上去会被当作规章。',
    en: 'Normative documents entered as rules inflate the number of rules, and go up into every sum as such.',
  },
  innocent: {
    zh: '有的报告填的是本机关执行或公开的上级规章；开发区、管委会的名称也可能误判层级。',
    en: 'Some reports count the rules of higher organs that they carry out or have published; the level of a development zone may be misjudged.',
  },
  act: {
    zh: '核对是否为行政规范性文件，移到下一行；不是本机关制定的不填。',
    en: 'See whether they are normative documents and move them to the next row; leave out what others have made.',
  },
  examples: [
    {
      name: { zh: '县教育局填有 3 件现行有效规章', en: 'A county’s education bureau with three rules in force' },
      record: { form: 'form-2021', organ: '某某县教育局' },
      figures: { '/proactive/rules/issued': 0, '/proactive/rules/repealed': 0, '/proactive/rules/inForce': 3 },
      finds: [
        {
          zh: '某某县教育局没有规章制定权，而规章的现行有效件数为 3',
          en: '某某县教育局 may make no rules, and has rules: in force 3',
        },
      ],
    },
    {
      name: { zh: '街道办事处填有制发和现行有效规章', en: 'A street office that has issued rules' },
      record: { form: 'form-2021', organ: '某某街道办事处' },
      figures: { '/proactive/rules/issued': 1, '/proactive/rules/repealed': 0, '/proactive/rules/inForce': 5 },
      finds: [
        {
          zh: '某某街道办事处没有规章制定权，而规章的本年制发件数为 1、现行有效件数为 5',
          en: '某某街道办事处 may make no rules, and has rules: issued this year 1, in force 5',
        },
      ],
    },
    {
      name: { zh: '填 0', en: 'None' },
      record: { form: 'form-2021', organ: '某某区水务局' },
      figures: { '/proactive/rules/issued': 0, '/proactive/rules/repealed': 0, '/proactive/rules/inForce': 0 },
      finds: [],
    },
    {
      name: { zh: '设区的市、自治区的人民政府有规章', en: 'The government of an autonomous region has rules' },
      record: { form: 'form-2021', organ: '某某自治区人民政府' },
      figures: { '/proactive/rules/issued': 2, '/proactive/rules/repealed': 0, '/proactive/rules/inForce': 60 },
      finds: [],
      notEvaluable: 'not-stated',
    },
    {
      name: { zh: '市司法局可能代填市政府的规章：不判定', en: 'A city’s bureau of justice may count those of the city' },
      record: { form: 'form-2021', organ: '某某市司法局' },
      figures: { '/proactive/rules/issued': 2, '/proactive/rules/repealed': 0, '/proactive/rules/inForce': 60 },
      finds: [],
      notEvaluable: 'not-stated',
    },
  ],
  check(checked) {
    if (checked.form === null) return [{ outcome: 'not-evaluable', pointers: [], reason: 'form-unknown' }]
    const cells = checked.cells.filter(isOfRules)
    return cells.length === 0 ? [] : [settle(cells, checked)]
  },
  message(failure, naming) {
    const organ = String(failure.params?.['organ'])
    if (naming.language === 'zh') return `${organ}没有规章制定权，而规章的${counts(failure, naming, '为 ', '、')}`
    return `${organ} may make no rules, and has rules: ${counts(failure, naming, ' ', ', ')}`
  },
}
export default rule

function settle(cells: readonly FormCell[], checked: Checked): Outcome {
  const found = cells.filter(({ pointer }) => (checked.figure(pointer) ?? 0) > 0).map(({ pointer }) => pointer)
  if (found.length === 0) return passOrUnread(cells, checked)
  const organ = checked.report.organ ?? ''
  if (!hasNoPower(checked.fold(organ).replace(/\s/g, ''))) return { outcome: 'not-evaluable', pointers: found, reason: 'not-stated' }
  return { outcome: 'fail', pointers: found, params: { organ } }
}

function isOfRules({ table, row }: FormCell): boolean {
  return table.id === 'proactive' && row.path === 'rules'
}

function counts({ pointers }: Fail, naming: Naming, between: string, and: string): string {
  return pointers
    .map((pointer) => `${naming.column(pointer)}${naming.language === 'zh' ? between : ' '}${naming.figure(pointer)}`)
    .join(and)
}

/** Offices that report for their government, wherever they stand: below a county even these have no rules to report. */
const forTheirGovernment = /办公室|办公厅|政府办|司法|法制|立法/

function hasNoPower(organ: string): boolean {
  if (/(?:镇|乡|街道|苏木)(?:人民政府|办事处|政府)?$/.test(organ)) return true
  // 自治区 and 地区 are no districts, and what is named 特区 or 新区 may be more than one.
  const county = /县|(?:^|[^治地特新发])区|自治旗|旗(?:人民政府|$)/.test(organ)
  if (county) return true
  return /市.*(?:局|委员会|委|中心|支队)$/.test(organ) && !forTheirGovernment.test(organ)
}
