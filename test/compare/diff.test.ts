import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DiffCell, ReportDiff } from '../../src/model/diff.js'
import type { Comparable } from '../../src/model/read-report.js'
import type { Indicator, RecordInput } from '../../src/model/report.js'
import type { Section } from '../../src/model/section.js'
import { diffReports, readComparable } from '../../src/pipeline.js'
import { exampleRecord } from '../rules/example-record.js'
import { consistentFigures, recordOf } from '../validate/random-record.js'
import { steps } from './steps.js'
import { inTraditional, thisYear, yearBefore } from './two-years.js'

async function document(text: string): Promise<Comparable> {
  const read = await readComparable({ bytes: new TextEncoder().encode(text), path: null })
  if ('error' in read) throw new Error(read.error.code)
  return read
}

const record = (report: Partial<RecordInput>): Comparable => ({ report: { schemaVersion: '1', form: 'form-2021', ...report }, text: null })
const cellAt = ({ cells }: ReportDiff, pointer: string): DiffCell | undefined => cells.find((cell) => cell.pointer === pointer)

describe('two years of an office', () => {
  let found: ReportDiff
  beforeAll(async () => {
    found = diffReports(await document(yearBefore()), await document(thisYear()))
  })

  test('have their figures side by side with the change', () => {
    expect(cellAt(found, '/requests/newlyReceived/naturalPerson')).toEqual({
      pointer: '/requests/newlyReceived/naturalPerson',
      ...{ a: 15, b: 12, change: -3, aState: null, bState: null, note: null },
    })
    expect(found.figures).toEqual({ compared: 200, same: 196, changed: 2, onlyA: 0, onlyB: 2 })
  })

  test('keep a blank, a stroke and 0 apart', () => {
    expect(cellAt(found, '/proactive/normativeDocuments/repealed')).toMatchObject({
      a: null,
      b: 1,
      change: null,
      aState: 'blank',
      bState: null,
    })
    expect(cellAt(found, '/proactive/penalty/decisions')).toMatchObject({ a: null, b: 4, aState: 'notApplicable' })
    expect(cellAt(found, '/proactive/coercion/decisions')).toBeUndefined()
  })

  test('show the heading that was worded anew, and none that was not', () => {
    expect(found.headings.map(({ change, a, b }) => [change, a?.heading, b?.heading])).toEqual([
      ['renamed', '主要问题及改进措施', '存在的主要问题及改进情况'],
    ])
  })

  test('show the sentences that differ, by section, as they are printed', () => {
    const changes = found.sections.flatMap(({ number, changes: own }) =>
      own.map(({ change, a, b }) => [number, change, a?.quote ?? null, b?.quote ?? null]),
    )
    expect(changes).toEqual([
      [
        '一',
        'figures',
        '本报告所列数据的统计期限为2022年1月1日至2022年12月31日。',
        '本报告所列数据的统计期限为2023年1月1日至2023年12月31日。',
      ],
      ['五', 'reworded', '目录更新不够快，来年每月核对一次。', '目录更新不够快，来年每季度核对一次。'],
      ['五', 'gone', '查阅点开放时间偏短。', null],
      ['六', 'figures', '全局共答复来电86次。', '全局共答复来电92次。'],
      ['六', 'added', null, '新印发办事指南三种。'],
    ])
    // 本年度没有收取信息处理费 only moved.
    expect(found.sentences).toEqual({ same: 1, figures: 2, reworded: 1, added: 1, gone: 1 })
  })

  test('say where in a sentence they differ', () => {
    const [reworded] = found.sections.flatMap(({ changes }) => changes.filter(({ change }) => change === 'reworded'))
    const [edit, ...more] = reworded?.edits ?? []
    expect(more).toEqual([])
    expect([yearBefore().slice(edit?.a.start, edit?.a.end), thisYear().slice(edit?.b.start, edit?.b.end)]).toEqual(['月', '季度'])
  })

  test('share text, more of it when figures are ignored', () => {
    expect(found.reason).toBeNull()
    expect(found.repeated).toBeGreaterThan(0.4)
    expect(found.repeatedMasked).toBeGreaterThan(found.repeated ?? 1)
    const fees = found.sections.find(({ number }) => number === '六')
    expect(fees).toMatchObject({ heading: '其他需要报告的事项', a: '/sections/5', b: '/sections/5' })
  })
})

describe('the script', () => {
  test('makes no difference, and quotes stay as printed', async () => {
    const [simplified, traditional] = [thisYear(), inTraditional(thisYear())]
    expect(traditional).not.toBe(simplified)
    const same = diffReports(await document(simplified), await document(traditional))
    expect(same).toMatchObject({ cells: [], headings: [], repeated: 1, repeatedMasked: 1 })
    const before = diffReports(await document(yearBefore()), await document(traditional))
    const quotes = before.sections.flatMap(({ changes }) => changes.flatMap(({ b }) => b?.quote ?? []))
    expect(quotes).toContain('目录更新不够快，来年每季度核对一次。'.replace(/./g, (one) => inTraditional(one)))
  })
})

describe('cells of different forms', () => {
  test('are told from cells that are not printed', () => {
    const a: Comparable = {
      report: exampleRecord({
        ...{ name: { zh: '', en: '' }, finds: [], record: { form: 'form-2019' } },
        figures: { '/proactive/rules/made': 3, '/requests/carriedOver/total': 2 },
      }),
      text: null,
    }
    const b: Comparable = {
      report: exampleRecord({
        ...{ name: { zh: '', en: '' }, finds: [], record: { form: 'form-2021' } },
        figures: { '/proactive/rules/issued': 0 },
        states: { '/requests/newlyReceived/total': 'blank' },
      }),
      text: null,
    }
    const found = diffReports(a, b)
    expect(cellAt(found, '/proactive/rules/made')).toMatchObject({ a: 3, b: null, change: null, bState: 'notInForm' })
    expect(cellAt(found, '/proactive/rules/issued')).toMatchObject({ a: null, b: 0, change: null, aState: 'notInForm' })
    expect(cellAt(found, '/requests/carriedOver/total')).toMatchObject({ a: 2, b: null, bState: 'notPrinted' })
    expect(cellAt(found, '/requests/newlyReceived/total')).toMatchObject({ a: null, b: null, aState: 'notPrinted', bState: 'blank' })
    expect(cellAt(found, '/requests/carriedForward/total')).toBeUndefined()
  })

  test('of a record without evidence are missing for a reason that is not known', () => {
    const found = diffReports(record({}), record({ requests: { carriedOver: { total: 0 } } }))
    expect(found.cells).toMatchObject([{ pointer: '/requests/carriedOver/total', a: null, b: 0, change: null, aState: 'unknown' }])
  })

  test('have a change that is exact in decimal', () => {
    const fees = (amount: number): Comparable => record({ proactive: { fees: { amount } } })
    expect(diffReports(fees(0.1), fees(0.3)).cells).toMatchObject([{ change: 0.2 }])
  })

  test('with a unit in words are compared as words', () => {
    const unit = (said: string): Comparable => record({ form: 'form-2019', proactive: { procurement: { unit: said } } })
    expect(diffReports(unit('元'), unit('万元')).cells).toMatchObject([
      { pointer: '/proactive/procurement/unit', a: '元', b: '万元', change: null },
    ])
    expect(diffReports(unit('元'), unit('元')).cells).toEqual([])
  })
})

describe('indicators', () => {
  const stated = (value: number, more: Partial<Indicator> = {}): Indicator => {
    return { value, approximate: false, certainty: 'stated', scope: null, from: 'prose', prose: null, ...more }
  }
  const of = (indicator: Indicator | null, form: RecordInput['form'] = 'form-2021'): Comparable =>
    record({ form, indicators: { requestsReceived: indicator } as RecordInput['indicators'] & object })

  test.each([
    ['two figures', stated(7), stated(9), { a: 7, b: 9, change: 2, note: null }],
    ['one that is missing', stated(7), null, { a: 7, b: null, change: null, bState: 'notStated', note: null }],
    ['one that is only about so much', stated(300, { approximate: true }), stated(310), { change: null, note: 'approximate' }],
    [
      'two of different scopes',
      stated(7, { scope: 'organ' }),
      stated(90, { scope: 'region' }),
      { a: 7, b: 90, change: null, note: 'scope' },
    ],
  ])('are compared: %s', (_, a, b, expected) => {
    expect(cellAt(diffReports(of(a), of(b)), '/indicators/requestsReceived')).toMatchObject(expected)
  })

  test('are left out where the tables of one form say it already', () => {
    const [a, b] = [stated(7, { from: 'table' }), stated(9, { from: 'table' })]
    expect(diffReports(of(a), of(b)).cells).toEqual([])
    expect(diffReports(of(a, 'statistics-2014'), of(b)).cells).toMatchObject([{ pointer: '/indicators/requestsReceived', change: 2 }])
  })

  test('are left out where they are the same', () => {
    expect(diffReports(of(stated(7)), of(stated(7))).cells).toEqual([])
    expect(diffReports(of(null), of(null)).cells).toEqual([])
  })
})

describe('headings', () => {
  const section = (number: string | null, heading: string, children: readonly Section[] = []): Section => {
    return { number, heading, level: 1, start: 0, end: 0, children }
  }
  const outline = (a: readonly Section[], b: readonly Section[]): readonly string[] =>
    diffReports(record({ sections: a }), record({ sections: b })).headings.map(
      ({ change, a: ofA, b: ofB }) => `${change} ${ofA?.heading ?? '-'} ${ofB?.heading ?? '-'}`,
    )

  test('that are added or gone stand at their place', () => {
    expect(
      outline([section('一', '概述'), section('二', '收费')], [section('一', '概述'), section('二', '培训'), section('三', '附表')]),
    ).toEqual(['gone 收费 -', 'added - 培训', 'added - 附表'])
  })

  test('are the same whatever their number, year, marks and script', () => {
    expect(outline([section('一', '2021年总体情况')], [section('三', '2022年：總體情況')])).toEqual([])
  })

  test('with the same number and half of their characters are one, worded anew', () => {
    expect(outline([section('六', '其他需要报告的事项')], [section('六', '其他事项')])).toEqual(['renamed 其他需要报告的事项 其他事项'])
    expect(outline([section('六', '其他需要报告的事项')], [section('六', '收费')])).toHaveLength(2)
    expect(outline([section(null, '其他需要报告的事项')], [section(null, '其他事项')])).toHaveLength(2)
  })

  test('below a heading that is gone are gone with it', () => {
    expect(outline([section('一', '概述', [section('一', '会议')])], [])).toEqual(['gone 概述 -', 'gone 会议 -'])
  })
})

describe('texts', () => {
  test('are not compared where one side is a record, and the reason is given', async () => {
    const [a, b] = [await document(yearBefore()), await document(thisYear())]
    for (const found of [diffReports({ ...a, text: null }, b), diffReports(a, { ...b, text: null })]) {
      expect(found).toMatchObject({ repeated: null, repeatedMasked: null, sentences: null, reason: 'no-text' })
      expect(found.sections).toContainEqual(expect.objectContaining({ heading: '总体情况', repeated: null, sentences: null, changes: [] }))
    }
    expect(diffReports({ ...a, text: null }, b).cells).toEqual(diffReports(a, b).cells)
  })

  test('leave tables and headings out', async () => {
    const tables = thisYear().replace(/本报告所列.*|目录更新.*|全局共.*/g, '')
    const found = diffReports(await document(tables), await document(tables))
    expect(found).toMatchObject({ repeated: null, reason: 'no-prose', sentences: { same: 0 } })
  })

  test('of a hostile length cost no more than their length', async () => {
    const folded = (length: number, seed: number): Comparable => {
      const text = Array.from(
        { length },
        (_, at) => `甲乙丙丁${(at * seed) % 977}戊己庚辛${String.fromCharCode(0x4e00 + ((at * seed) % 500))}。`,
      ).join('')
      return { ...record({}), text: { text, folded: text, sections: [{ section: null, paragraphs: [{ start: 0, end: text.length }] }] } }
    }
    const cost = (length: number): number => steps(() => diffReports(folded(length, 7), folded(length, 11)))
    expect(cost(4000)).toBeLessThan(2.3 * cost(2000) + 1000)
  })
})

const runs = { numRuns: Number(process.env['RUNS'] ?? 20) }

/** Tables of 2021 with blanks and figures left out here and there. */
const records = fc
  .tuple(consistentFigures, fc.infiniteStream(fc.constantFrom('kept', 'kept', 'kept', 'blank', 'absent', 'changed')))
  .map(([figures, fates]): Comparable => {
    const kept = new Map<string, number>()
    const states: Record<string, 'blank'> = {}
    for (const [pointer, value] of figures) {
      const fate = fates.next().value
      if (fate === 'blank') states[pointer] = 'blank'
      else if (fate !== 'absent') kept.set(pointer, fate === 'changed' ? value + 0.25 : value)
    }
    const report = recordOf(kept)
    const evidence = exampleRecord({
      ...{ name: { zh: '', en: '' }, finds: [], record: { form: 'form-2021' } },
      figures: Object.fromEntries(kept),
      states,
    }).evidence
    return { report: evidence ? { ...report, evidence } : report, text: null }
  })

test('nothing differs between a report and itself', () => {
  fc.assert(
    fc.property(records, (one) => {
      const { cells, headings, figures } = diffReports(one, one)
      expect([cells, headings, figures.changed + figures.onlyA + figures.onlyB]).toEqual([[], [], 0])
    }),
    runs,
  )
})

test('exchanging A and B mirrors the cells', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      const [there, back] = [diffReports(one, other), diffReports(other, one)]
      const mirrored = back.cells.map(({ pointer, a, b, change, aState, bState, note }) => {
        return { pointer, a: b, b: a, change: change === null ? null : -change, aState: bState, bState: aState, note }
      })
      expect(there.cells).toEqual(mirrored)
      expect(there.figures).toEqual({ ...back.figures, onlyA: back.figures.onlyB, onlyB: back.figures.onlyA })
    }),
    runs,
  )
})

test('every cell that is told differs, and its change leads from A to B', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      for (const { a, b, change, aState, bState } of diffReports(one, other).cells) {
        expect(a !== b || aState !== bState).toBe(true)
        expect([a === null, b === null]).toEqual([aState !== null, bState !== null])
        if (typeof a === 'number' && typeof b === 'number') expect(a + (change ?? Number.NaN)).toBeCloseTo(b, 9)
        else expect(change).toBeNull()
      }
    }),
    runs,
  )
})

const sentence = fc
  .array(fc.constantFrom('全局', '主动公开', '信息', '12', '3.5', '条', '，', '进一步', '规范', '群众'), { minLength: 3, maxLength: 12 })
  .map((parts) => `${parts.join('')}。`)
const prose = fc.array(sentence, { maxLength: 12 }).map((sentences) => sentences.join(''))

test('a document repeats itself whole; its sentences are where they are said to be', async () => {
  await fc.assert(
    fc.asyncProperty(prose, prose, async (one, other) => {
      const texts = [one, other].map((said) => thisYear().replace('目录更新', `${said}目录更新`))
      const [a, b] = await Promise.all(texts.map(document))
      if (!a || !b) throw new Error('no report')
      expect(diffReports(a, a)).toMatchObject({ cells: [], headings: [], repeated: 1, repeatedMasked: 1 })
      for (const { changes } of diffReports(a, b).sections) {
        for (const { a: ofA, b: ofB, edits } of changes) {
          if (ofA) expect(texts[0]?.slice(ofA.start, ofA.end)).toBe(ofA.quote)
          if (ofB) expect(texts[1]?.slice(ofB.start, ofB.end)).toBe(ofB.quote)
          let [fromA, fromB] = [ofA?.start ?? 0, ofB?.start ?? 0]
          for (const edit of edits) {
            expect(edit.a.start).toBeGreaterThanOrEqual(fromA)
            expect(edit.b.start).toBeGreaterThanOrEqual(fromB)
            expect(edit.a.end - edit.a.start + edit.b.end - edit.b.start).toBeGreaterThan(0)
            fromA = edit.a.end
            fromB = edit.b.end
          }
          expect(fromA).toBeLessThanOrEqual(ofA?.end ?? 0)
          expect(fromB).toBeLessThanOrEqual(ofB?.end ?? 0)
        }
      }
    }),
    runs,
  )
})

test('every sentence of either is counted once', async () => {
  await fc.assert(
    fc.asyncProperty(prose, prose, async (one, other) => {
      const [a, b] = await Promise.all([one, other].map((said) => document(thisYear().replace('目录更新', `${said}目录更新`))))
      if (!a || !b) throw new Error('no report')
      const count = (side: Comparable): number => diffReports(side, side).sentences?.same ?? 0
      const { same = 0, figures = 0, reworded = 0, added = 0, gone = 0 } = diffReports(a, b).sentences ?? {}
      expect([same + figures + reworded + added, same + figures + reworded + gone]).toEqual([count(b), count(a)])
    }),
    runs,
  )
})
