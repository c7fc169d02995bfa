import { visible } from './visible.js'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** As it may stand in XML 1.0, in text and in attributes: no control characters, no halves of characters. */
export function xmlText(text: string): string {
  return visible(text)
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** Lines, each as `xmlText` has it. */
export function xmlLines(lines: readonly string[]): string {
  return lines.map(xmlText).join('\n')
}

/** ` name="value"` for every value there is. */
export function xmlAttributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('')
}
