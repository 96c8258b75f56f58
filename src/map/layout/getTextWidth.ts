// Estimates text width without a DOM. Compares code points, because it runs for every name with each layout.

const FIRST_WIDE = 0x2e80
const LAST_WIDE = 0xffef
const MAX_BMP = 0xffff

const getCharacterEm = (code: number): number => {
  if (code >= FIRST_WIDE) return code <= LAST_WIDE || code > MAX_BMP ? 1 : 0.56
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a ? 0.62 : 0.56
}

/** Width in pixels: 1 em for a Chinese character, 0.62 em for a Latin letter, 0.56 em for digits and marks. */
export function getTextWidth(text: string, fontSizePx: number, spacingEm = 0): number {
  let em = 0
  for (const letter of text) em += getCharacterEm(letter.codePointAt(0) ?? 0) + spacingEm
  return em * fontSizePx
}
