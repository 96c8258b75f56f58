/** A table of data/ in JSON as its file has it: two spaces, a line break at the end. */
export const toTableText = (table: unknown): string => `${JSON.stringify(table, null, 2)}\n`
