/** Where the cell of a row and a column stands below its table: a table of one value column has no column keys. */
export function cellPath(row: { readonly path: string }, column: { readonly key: string; readonly branch?: string }): string {
  const path = column.branch === undefined ? row.path : `${column.branch}/${row.path}`
  return column.key === '' ? path : `${path}/${column.key}`
}
