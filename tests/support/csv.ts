// Reads CSV by RFC 4180, apart from the code that writes it, and strictly: what is not allowed there is an error here.

/** Lines of cells, without the byte order mark. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let row: string[] = []
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      at++
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('a quoted cell has no end')
        cell += text[at]
        at += text[at] === '"' ? 2 : 1
      }
      at++
    } else {
      const end = text.slice(at).search(/[,\r\n]|$/)
      cell = text.slice(at, at + end)
      if (cell.includes('"')) throw new Error(`a quotation mark within ${cell}`)
      at += end
    }
    row.push(cell)
    if (text[at] === ',') at++
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`no comma and no end of line behind ${cell}`)
  }
  const width = rows[0]?.length
  if (rows.some(({ length }) => length !== width)) throw new Error('lines of different length')
  return rows
}

/** The same, each line by the heads of its cells. */
export function readRecords(text: string): Record<string, string>[] {
  const [heads = [], ...rows] = readCsv(text)
  if (new Set(heads).size !== heads.length) throw new Error('two columns of the same name')
  return rows.map(row => Object.fromEntries(heads.map((head, i) => [head, row[i] ?? ''])))
}
