/** What LibreOffice is asked to convert, and the ending by which it knows it best. */
export const officeEndings = { doc: 'doc', ole: 'doc', rtf: 'rtf', odt: 'odt', 'word-xml': 'xml' } as const

export type OfficeKind = keyof typeof officeEndings

export function isOfficeKind(kind: unknown): kind is OfficeKind {
  return typeof kind === 'string' && Object.hasOwn(officeEndings, kind)
}
