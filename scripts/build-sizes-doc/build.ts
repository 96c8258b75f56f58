// Renders the compressed sizes of the built site, beside their limits, as a table for docs/performance.md.
import { stat } from 'node:fs/promises'

const START_MARKER = '<!-- sizes:start -->'
const END_MARKER = '<!-- sizes:end -->'

export interface Size {
  readonly name: string
  readonly bytes: number
  readonly limit: string
}

/** An entry of .size-limit.mjs, whose paths name the files as they are sent. */
interface Limit {
  readonly name: string
  readonly path: readonly string[]
  readonly limit: string
}

export async function measureSizes(): Promise<Size[]> {
  const { default: limits } = (await import('../../.size-limit.mjs' as string)) as { default: readonly Limit[] }
  return Promise.all(
    limits.map(async ({ name, path, limit }) => {
      const sizes = await Promise.all(path.map(file => stat(file)))
      return { name, limit, bytes: sizes.reduce((sum, { size }) => sum + size, 0) }
    }),
  )
}

export function renderSizesTable(sizes: readonly Size[]): string {
  const rows = sizes.map(({ name, bytes, limit }) => `| ${name} | ${(bytes / 1000).toFixed(1)} kB | ${limit} |`)
  return ['| what, in brotli | reached | ceiling |', '|---|---:|---:|', ...rows].join('\n')
}

/** Throws when the document has no place for the table. */
export function insertSizes(document: string, table: string): string {
  const [before, rest] = document.split(START_MARKER)
  const after = rest?.split(END_MARKER)[1]
  if (before === undefined || after === undefined)
    throw new Error(`The document has no ${START_MARKER} … ${END_MARKER}`)
  return `${before}${START_MARKER}\n${table}\n${END_MARKER}${after}`
}
