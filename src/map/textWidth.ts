// How wide a label will be, without asking the page: a Chinese character is one em, digits and marks about half, letters
// a little more.

export const textWidth = (text: string, fontSizePx: number, spacingEm = 0): number => {
  let em = 0
  for (const letter of text)
    em += (/[\u2e80-\uffef]/.test(letter) ? 1 : /[a-z]/i.test(letter) ? 0.62 : 0.56) + spacingEm
  return em * fontSizePx
}
