/** The A1 address of a cell, row and column counted from 0. */
export const toAddress = (row: number, column: number): string => `${toColumnLetter(column)}${row + 1}`

/** 0 -> A, 25 -> Z, 26 -> AA. */
export const toColumnLetter = (column: number): string =>
  (column < 26 ? '' : toColumnLetter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
