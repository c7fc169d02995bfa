/** Han characters, digits and letters only: how wordings are compared. */
export function bare(text: string): string {
  return text.replace(/[^\u3400-\u9fff〇A-Za-z0-9]+/g, '')
}

/** For pairing names: of a folded name, without white space, inline pinyin and punctuation. */
export function nameKey(folded: string): string {
  return bare(folded.replace(/\([A-Za-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüĀÁǍÀĒÉĚÈĪÍǏÌŌÓǑÒŪÚǓÙǕǗǙǛÜ·]+\)/g, ''))
}
