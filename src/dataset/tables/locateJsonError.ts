// Finds the position in a text that JSON.parse complains about. Browsers word it differently, and some do not say it.

/** @returns line and character, both counted from 1; the end of the text if the error names no position */
export function locateJsonError(text: string, error: unknown): { readonly line: number; readonly column: number } {
  const message = error instanceof Error ? error.message : ''
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
  if (line !== undefined) return { line: Number(line), column: Number(column) }
  const position = /position (\d+)/.exec(message)?.[1]
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
