import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js'
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js'

/** How a column is kept: money and counts alike as doubles, since a report may print 3.5 where it should count. */
export type ParquetKind = 'text' | 'integer' | 'number' | 'boolean' | 'date'

export interface ParquetColumn {
  readonly name: string
  readonly kind: ParquetKind
}

export type ParquetCell = string | number | boolean | null

type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

const elements = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<ParquetKind, Partial<Element>>

/** Rows of a group: what is held in memory. The end of the file says where each column of each group stands, so groups are not small. */
const rowsOfGroup = 4096

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A file of Parquet, written group by group. Every column may be null. */
export class RowGroups {
  readonly #columns: readonly ParquetColumn[]
  readonly #limit: number
  readonly #bytes: ByteWriter = new ByteWriter()
  readonly #writer: ParquetWriter
  #data: (ParquetCell | Date)[][]
  #rows = 0

  constructor(columns: readonly ParquetColumn[], limit: number = rowsOfGroup) {
    this.#columns = columns
    this.#limit = limit
    this.#data = columns.map(() => [])
    const leaves = columns.map(({ name, kind }): Element => ({ name, ...elements[kind], repetition_type: 'OPTIONAL' }))
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: [{ name: 'record', num_children: leaves.length }, ...leaves],
      createdBy: 'disclose',
    })
  }

  row(cells: readonly ParquetCell[]): void {
    for (const [at, { kind }] of this.#columns.entries()) this.#data[at]?.push(kept(cells[at] ?? null, kind))
    this.#rows += 1
    if (this.#rows === this.#limit) this.#write()
  }

  /** The bytes that have become ready since this was asked last. */
  take(): Uint8Array {
    const ready = this.#bytes.getBytes().slice()
    this.#bytes.index = 0
    return ready
  }

  /** The last bytes; nothing comes after. */
  end(): Uint8Array {
    if (this.#rows > 0) this.#write()
    this.#writer.finish()
    return this.take()
  }

  #write(): void {
    const columnData = this.#columns.map(({ name }, at) => ({ name, data: this.#data[at] ?? [], offsetIndex: false }))
    this.#writer.write({ columnData, rowGroupSize: this.#rows })
    this.#data = this.#columns.map(() => [])
    this.#rows = 0
  }
}

/** A text may be a view of the whole document, which would be held with it: it is copied. A day is one of the calendar (segment/dates). */
function kept(cell: ParquetCell, kind: ParquetKind): ParquetCell | Date {
  if (typeof cell !== 'string') return cell
  return kind === 'date' ? new Date(`${cell}T00:00:00Z`) : decoder.decode(encoder.encode(cell))
}
