import type { FormId } from '../model/form.js'
import type { Language } from '../model/rule.js'

const chinese: Readonly<Record<FormId, string>> = {
  'narrative-2008': '2008 年起的文字式',
  'statistics-2008-fujian': '2008 年起的福建统计表',
  'statistics-2014': '2014 年统计表',
  'form-2019': '2019 年表式',
  'form-2021': '2021 年表式',
  unknown: '未能识别',
}

/** A form as people call it; the ids are English words. */
export function formName(id: FormId, language: Language): string {
  return language === 'zh' ? `${chinese[id]}（${id}）` : id
}
