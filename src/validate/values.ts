import type { Pointer } from '../model/pointer.js'
import { isObject } from './accept.js'
import { figuresOf } from './figures.js'

/** Every number of the record's tables by its pointer, and the one word that stands among them: the unit of an amount. */
export function valuesOf(report: unknown): ReadonlyMap<Pointer, number | string> {
  const values = new Map<Pointer, number | string>(figuresOf(report))
  const proactive = isObject(report) ? report['proactive'] : null
  const procurement = isObject(proactive) ? proactive['procurement'] : null
  const unit = isObject(procurement) ? procurement['unit'] : null
  if (typeof unit === 'string') values.set('/proactive/procurement/unit', unit)
  return values
}
