import type { Finding } from '../model/finding.js'
import type { Style } from '../model/output-format.js'
import { severityNames } from '../model/rule.js'
import { displayWidth } from '../text/width.js'
import { indented } from './display.js'
import { palette } from './paint.js'

/** 错误 requests-balance：申请数量勾稽关系; the title goes below where the line would be too long. */
export function ruleLines({ severity, rule }: Pick<Finding, 'severity' | 'rule'>, title: string | null, style: Style): readonly string[] {
  const { language, width, color } = style
  const name = severityNames[severity][language]
  const label = `  ${palette(color).severity[severity](name)} ${rule}`
  if (title === null) return [label]
  const said = `${language === 'zh' ? '：' : ': '}${title}`
  return displayWidth(`  ${name} ${rule}${said}`) <= width ? [label + said] : [label, ...indented(title, width)]
}
