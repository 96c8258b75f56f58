/** The A1 address of a cell, row and column counted from 0. */
export const toAddress = (row: number, column: number): string => `${toLetters(column)}${row + 1}`

const toLetters = (column: number): string =>
  (column < 26 ? '' : toLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
