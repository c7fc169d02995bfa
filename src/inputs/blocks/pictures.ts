import type { Block } from './block.js'

/** A picture beside words is an ornament; alone it may be a picture of a figure. `picture` is the character that stands for one. */
export function withoutOrnaments(blocks: readonly Block[], picture: string): readonly Block[] {
  const words = blocks.some((block) => block.kind === 'table' || block.text.replaceAll(picture, '').trim() !== '')
  if (!words) return blocks
  return blocks.map((block) => (block.kind === 'table' ? block : { ...block, text: block.text.replaceAll(picture, ' ') }))
}
