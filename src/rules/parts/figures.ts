import type { CellState } from '../../model/report.js'

type Figures = Readonly<Record<string, number>>
type States = Readonly<Record<string, CellState>>

const outcomes: readonly string[] = [
  'granted',
  'partiallyGranted',
  'denied/stateSecret',
  'denied/prohibitedByLaw',
  'denied/securityAndStability',
  'denied/thirdPartyRights',
  'denied/internalAffairs',
  'denied/processInformation',
  'denied/enforcementCaseFile',
  'denied/administrativeInquiry',
  'unavailable/notHeld',
  'unavailable/requiresCreation',
  'unavailable/unclearAfterCorrection',
  'notProcessed/petitionOrComplaint',
  'notProcessed/duplicate',
  'notProcessed/publishedMaterial',
  'notProcessed/excessive',
  'notProcessed/reconfirmation',
]
const others: readonly string[] = ['other/correctionOverdue', 'other/feeUnpaid', 'other/miscellaneous']

const applicants: readonly string[] = [
  'naturalPerson',
  'business',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
]

/** For examples: the outcome rows of 2021 in the column 自然人, 0 where nothing else is given. */
export function outcomesOf2021(given: Figures): Figures {
  return outcomeColumn([...outcomes, ...others], given)
}

/** For examples: the same of 2019, which has one row 其他处理. */
export function outcomesOf2019(given: Figures): Figures {
  return outcomeColumn([...outcomes, 'other/subtotal'], given)
}

function outcomeColumn(rows: readonly string[], given: Figures): Figures {
  const zeros = rows.map((row): [string, number] => [row, 0])
  const all = [...zeros, ...Object.entries(given)]
  return Object.fromEntries(all.map(([row, value]) => [`/requests/outcomes/${row}/naturalPerson`, value]))
}

/** For examples: one row of the requests table, 0 for applicants not given; 总计 only where given. */
export function applicantRow(row: string, given: Figures): Figures {
  const zeros = applicants.map((key): [string, number] => [key, 0])
  return Object.fromEntries([...zeros, ...Object.entries(given)].map(([key, value]) => [`/requests/${row}/${key}`, value]))
}

/** For examples: the whole row in one state. */
export function rowState(row: string, state: CellState): States {
  return Object.fromEntries([...applicants, 'total'].map((key) => [`/requests/${row}/${key}`, state]))
}

/** For examples: the whole requests table of 2021, all 0. */
export function requestsOf2021(): Figures {
  const rows = [...outcomes, ...others, 'total'].map((row) => `outcomes/${row}`)
  const all = ['newlyReceived', 'carriedOver', ...rows, 'carriedForward'].map((row) => applicantRow(row, { total: 0 }))
  return Object.assign({}, ...all)
}

/** For examples: the whole table of proactive disclosure of 2021 or 2019, 0 where nothing else is given. */
export function proactiveOf(form: 'form-2019' | 'form-2021', given: Figures): Figures {
  const cells = proactive[form].flatMap(([rows, columns]) => rows.flatMap((row) => columns.map((column) => `/proactive/${row}/${column}`)))
  return { ...Object.fromEntries(cells.map((pointer) => [pointer, 0])), ...given }
}

type Rows = readonly [rows: readonly string[], columns: readonly string[]]

const proactive: Readonly<Record<'form-2019' | 'form-2021', readonly Rows[]>> = {
  'form-2019': [
    [
      ['rules', 'normativeDocuments'],
      ['made', 'disclosed', 'disclosedTotal'],
    ],
    [
      ['licensing', 'otherServices', 'penalty', 'coercion'],
      ['previousItems', 'change', 'decisions'],
    ],
    [['fees'], ['previousItems', 'change']],
    [['procurement'], ['projects', 'amount']],
  ],
  'form-2021': [
    [
      ['rules', 'normativeDocuments'],
      ['issued', 'repealed', 'inForce'],
    ],
    [['licensing', 'penalty', 'coercion'], ['decisions']],
    [['fees'], ['amount']],
  ],
}
