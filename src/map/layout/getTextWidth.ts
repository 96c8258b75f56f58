// How wide a label will be, without asking the page: a Chinese character is one em, digits and marks about half, letters
// a little more. Asked for every name at each step of a filter, so by numbers and not by patterns.

const FIRST_WIDE = 0x2e80
const LAST_WIDE = 0xffef
const LAST_OF_ONE_UNIT = 0xffff

const getCharacterEm = (code: number): number => {
  if (code >= FIRST_WIDE) return code <= LAST_WIDE || code > LAST_OF_ONE_UNIT ? 1 : 0.56
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a ? 0.62 : 0.56
}

export const getTextWidth = (text: string, fontSizePx: number, spacingEm = 0): number => {
  let em = 0
  for (const letter of text) em += getCharacterEm(letter.codePointAt(0) ?? 0) + spacingEm
  return em * fontSizePx
}
