/** The template with `{name}` replaced by the parameter of that name; a name that has none stays as it is. */
export function fill(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}
