/**
 * Gives the library the tables of codes that PDFs name and do not carry (GBK-EUC-H, UniGB-UCS2-H): Chinese ones come with the program, and
 * nothing is fetched. A font that needs another table gives no text, and standard fonts, which give shapes and no text, are not needed.
 */
export class CharacterMaps {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    if (kind === 'cMapUrl') {
      const { characterMapData } = await import('./character-map-data.js')
      const packed = characterMapData[filename.replace(/\.bcmap$/, '')]
      if (packed !== undefined) return Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
    }
    throw new Error(`no ${filename}`)
  }
}
