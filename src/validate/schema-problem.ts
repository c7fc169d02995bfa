import type { Pointer } from '../model/pointer.js'
import type { Bilingual } from '../model/rule.js'
import { isObject } from './accept.js'
import type { RawError } from './generated/validators.js'
import { nearest } from './nearest.js'

/** The version of records this build reads and writes. */
const version = '1'

/** One thing that keeps a JSON value from being a record. */
export interface SchemaProblem {
  /** Where; the object itself where a key is missing or unknown in it. */
  readonly pointer: Pointer
  readonly expected: Bilingual
  readonly actual: Bilingual
  readonly act: Bilingual
}

type Words = Omit<SchemaProblem, 'pointer'>

const kinds: Readonly<Record<string, Bilingual>> = {
  object: { zh: '对象', en: 'an object' },
  array: { zh: '数组', en: 'an array' },
  string: { zh: '字符串', en: 'a string' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'an integer' },
  boolean: { zh: '布尔值', en: 'a boolean' },
  null: { zh: 'null', en: 'null' },
}

/** A record of another version is no record of this one, whatever else it holds. */
export function wrongVersion(json: unknown): SchemaProblem | null {
  if (!isObject(json) || json['schemaVersion'] === version || json['schemaVersion'] === undefined) return null
  return {
    pointer: '/schemaVersion',
    expected: { zh: `"${version}"（本程序读取的记录版本）`, en: `"${version}", the version of records this build reads` },
    actual: shown(json['schemaVersion']),
    act: {
      zh: `用写出该记录的版本检查，或者用本程序重新提取`,
      en: 'Check it with the version that wrote it, or extract the document again with this one',
    },
  }
}

/** `keys`: those the object at the error's place may have. */
export function explainError(error: RawError, json: unknown, keys: readonly string[] | null): SchemaProblem {
  return { pointer: error.instancePath, ...words(error, valueAt(json, error.instancePath), keys) }
}

function words({ keyword, params, instancePath }: RawError, value: unknown, keys: readonly string[] | null): Words {
  switch (keyword) {
    case 'required':
      return missingKey(String(params['missingProperty']))
    case 'propertyNames':
      return keys === null && instancePath === '/evidence' ? notAPointer(params) : unknownKey(String(params['propertyName']), keys ?? [])
    case 'type':
      return wrongType(params['type'] as readonly string[], value)
    case 'enum':
      return notListed(params['allowedValues'] as readonly unknown[], value)
    case 'pattern':
      return wrongPattern(String(params['pattern']), value)
    case 'depth':
      return tooDeep()
    default:
      return outOfRange(keyword, params, value)
  }
}

function missingKey(key: string): Words {
  return {
    expected: { zh: `有键 "${key}"`, en: `a key "${key}"` },
    actual: { zh: '没有这个键', en: 'no such key' },
    act:
      key === 'schemaVersion'
        ? say(`写 "schemaVersion": "${version}"`, `Write "schemaVersion": "${version}"`)
        : say(`加上 "${key}"；没有内容时写 null（列表写 []）`, `Add "${key}"; null where there is nothing, [] for a list`),
  }
}

function unknownKey(key: string, keys: readonly string[]): Words {
  const meant = nearest(key, keys)
  return {
    expected: say(`已知的键：${keys.join('、')}`, `one of the known keys: ${keys.join(', ')}`),
    actual: say(`未知的键 "${key}"`, `the unknown key "${key}"`),
    act: meant === null ? say(`删去 "${key}"`, `Remove "${key}"`) : say(`是不是 "${meant}"？`, `Did you mean "${meant}"?`),
  }
}

function notAPointer(params: RawError['params']): Words {
  return {
    expected: say('键为以 "/" 开头的 JSON 指针', 'keys that are JSON pointers, starting with "/"'),
    actual: say(`键 "${params['propertyName']}"`, `the key "${params['propertyName']}"`),
    act: say('写成如 "/requests/newlyReceived/total" 的指针', 'Write a pointer such as "/requests/newlyReceived/total"'),
  }
}

function wrongType(types: readonly string[], value: unknown): Words {
  const names = types.map((type) => kinds[type] ?? say(type, type))
  const numeric =
    typeof value === 'string' &&
    value.trim() !== '' &&
    Number.isFinite(Number(value)) &&
    types.some((type) => type === 'number' || type === 'integer')
  return {
    expected: say(names.map((name) => name.zh).join('或'), names.map((name) => name.en).join(' or ')),
    actual: shown(value),
    act: numeric
      ? say(`去掉引号，写成 ${Number(value)}`, `Drop the quotes: ${Number(value)}`)
      : say('改成所要求的类型；读不出的写 null', 'Write a value of that kind; null where nothing could be read'),
  }
}

function notListed(allowed: readonly unknown[], value: unknown): Words {
  const list = allowed.map((one) => JSON.stringify(one))
  const meant =
    typeof value === 'string'
      ? nearest(
          value,
          allowed.filter((one) => typeof one === 'string'),
        )
      : null
  return {
    expected: say(`以下之一：${list.join('、')}`, `one of ${list.join(', ')}`),
    actual: shown(value),
    act: meant === null ? say('改成其中之一', 'Write one of them') : say(`是不是 "${meant}"？`, `Did you mean "${meant}"?`),
  }
}

function wrongPattern(pattern: string, value: unknown): Words {
  const date = pattern.includes('{4}-')
  return {
    expected: date
      ? say('日期，如 2024-01-31', 'a date such as 2024-01-31')
      : say(`形如 ${pattern} 的字符串`, `a string of the form ${pattern}`),
    actual: shown(value),
    act: date
      ? say('写成年-月-日；不知道的写 null', 'Write year-month-day; null where it is not known')
      : say('按此格式改写', 'Write it in that form'),
  }
}

function tooDeep(): Words {
  return {
    expected: say('有限的嵌套层数', 'values nested a few levels deep'),
    actual: say('嵌套过深', 'values nested too deeply'),
    act: say('检查文件是否为 disclose 写出的记录', 'See whether the file is a record that disclose wrote'),
  }
}

function outOfRange(keyword: string, params: RawError['params'], value: unknown): Words {
  const limit = params['limit'] ?? params['allowedValue']
  const [zh, en] = keyword === 'minimum' ? ['不小于 ', 'no less than '] : keyword === 'maximum' ? ['不大于 ', 'no more than '] : ['', '']
  return {
    expected: say(`${zh}${JSON.stringify(limit) ?? keyword}`, `${en}${JSON.stringify(limit) ?? keyword}`),
    actual: shown(value),
    act: say('改成符合要求的值', 'Write a value that is allowed'),
  }
}

function shown(value: unknown): Bilingual {
  if (Array.isArray(value)) return say(`数组（${value.length} 项）`, `an array of ${value.length}`)
  if (isObject(value)) return kinds['object'] as Bilingual
  if (value === null || value === undefined) return kinds['null'] as Bilingual
  const kind = kinds[typeof value] ?? say(typeof value, typeof value)
  const text = JSON.stringify(value) ?? String(value)
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return say(`${kind.zh} ${short}`, `${kind.en}, ${short}`)
}

function valueAt(json: unknown, pointer: Pointer): unknown {
  let at = json
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined
  }
  return at
}

function say(zh: string, en: string): Bilingual {
  return { zh, en }
}
