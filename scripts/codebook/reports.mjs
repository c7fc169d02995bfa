import { bundled, code, table } from './bundled.mjs'

const kinds = [
  ['text', '`VARCHAR`', 'as it is printed'],
  ['integer', '`INTEGER`', ''],
  ['number', '`DOUBLE`', 'a figure: a report may print 3.5 where it should count, and that is what is kept'],
  ['boolean', '`BOOLEAN`', '`true` or `false`'],
  ['date', '`DATE`', 'in CSV and XLSX a text, 2024-01-20'],
  ['json', '`VARCHAR`', 'what has no columns of its own, as JSON; in the workbook told in words'],
  ['codes', '`VARCHAR`', 'the codes of a list, each once, a blank between them'],
]

/** One row a report: csv, parquet and the workbook. */
export default async function reports() {
  const { columnsOf, leavesOf, officialLabel, forms } = await bundled(
    [
      "export { columnsOf } from './src/outputs/tables/columns.ts'",
      "export { leavesOf } from './src/outputs/tables/leaves.ts'",
      "export { officialLabel } from './src/outputs/tables/labels.ts'",
      "export { forms } from './src/forms/index.ts'",
    ].join('\n'),
  )
  const leaves = new Map(leavesOf(forms).map((leaf) => [leaf.pointer, leaf]))
  const columns = columnsOf(forms)
  const row = ({ pointer, kind, title, unit, forms: own }) => {
    const leaf = leaves.get(pointer)
    const of = own === null ? 'all' : own.length === 0 ? 'some reports' : own.join(', ')
    return [code(pointer), title.zh, leaf ? officialLabel(leaf) : null, title.en, kind, unit, of]
  }
  return [
    '## csv, parquet, xlsx: a row a report',
    `${columns.length} columns, the same for every input, every run and both languages, so that files of many runs are put together as they are. A column of CSV and Parquet is called by its pointer: it holds what the record has there (\`jq\` and the library find it in the same place). An empty cell is null. What lists hold (sections, statements, claims, problems, evidence) is in NDJSON only.`,
    'Every input is a row, in the order of the inputs. One that gave no record has only `/id`, `/source/path`, `/error/code` and `/error/params`; `where "/error/code" is null` leaves such rows out. What the codes mean is in [warnings.md](warnings.md).',
    '**Why a cell is empty these tables do not say**: blank, “/”, unreadable and not printed are all null here. `csv-long` keeps them apart.',
    "CSV is UTF-8 with a byte order mark, by RFC 4180. A text that a spreadsheet would take for a formula has an apostrophe before it (a file called `=1.txt` is `'=1.txt`); control characters are shown as signs (␊) in CSV and XLSX. Parquet has every text as it is. Programs that guess types take a postcode for a number in CSV: Parquet has types, the table below says which.",
    'The workbook has two sheets. 报告 has these columns, except those of the requests, under the titles given below. 申请表 has a row for each row of the requests (三、收到和处理政府信息公开申请情况) that the form of the report has or the report prints, with file, organ, year, form and the label of the row, and a column for each kind of applicant. A sheet that is full (1,048,576 rows) goes on in a second one.',
    table(['type', 'in Parquet', ''], kinds),
    table(['pointer', '工作簿中的栏名', 'label in the form', 'title in English', 'type', 'unit', 'forms'], columns.map(row)),
  ].join('\n\n')
}
