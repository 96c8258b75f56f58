// Parses CSV by RFC 4180, independently of the code that writes it. Everything outside the RFC is an error.

/** Rows of cells, without the byte order mark. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let index = text.startsWith('\uFEFF') ? 1 : 0
  let row: string[] = []
  while (index < text.length) {
    let cell = ''
    if (text[index] === '"') {
      index++
      while (text[index] !== '"' || text[index + 1] === '"') {
        if (index >= text.length) throw new Error('a quoted cell has no end')
        cell += text[index]
        index += text[index] === '"' ? 2 : 1
      }
      index++
    } else {
      const end = text.slice(index).search(/[,\r\n]|$/)
      cell = text.slice(index, index + end)
      if (cell.includes('"')) throw new Error(`a quotation mark within ${cell}`)
      index += end
    }
    row.push(cell)
    if (text[index] === ',') index++
    else if (text.startsWith('\r\n', index)) {
      rows.push(row)
      row = []
      index += 2
    } else throw new Error(`no comma and no end of line behind ${cell}`)
  }
  const width = rows[0]?.length
  if (rows.some(({ length }) => length !== width)) throw new Error('lines of different length')
  return rows
}

/** Rows as records by the headers. */
export function parseCsvRecords(text: string): Record<string, string>[] {
  const [headers = [], ...rows] = parseCsv(text)
  if (new Set(headers).size !== headers.length) throw new Error('two columns of the same name')
  return rows.map(row => Object.fromEntries(headers.map((header, i) => [header, row[i] ?? ''])))
}
