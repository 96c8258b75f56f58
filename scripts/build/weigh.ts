// What the built site weighs as it is served, beside its ceilings, as a table in docs/performance.md.
import { readFile, stat, writeFile } from 'node:fs/promises'

export interface Weighed {
  readonly name: string
  readonly bytes: number
  readonly limit: string
}

const START = '<!-- sizes:start -->'
const END = '<!-- sizes:end -->'

/** The same list that `npm run check` holds the site to; its paths name the files as they are sent. */
interface Limit {
  readonly name: string
  readonly path: readonly string[]
  readonly limit: string
}

async function weigh(): Promise<Weighed[]> {
  const { default: limits } = (await import('../../.size-limit.mjs' as string)) as { default: readonly Limit[] }
  return Promise.all(
    limits.map(async ({ name, path, limit }) => {
      const sizes = await Promise.all(path.map(file => stat(file)))
      return { name, limit, bytes: sizes.reduce((sum, { size }) => sum + size, 0) }
    }),
  )
}

export function sizesTable(weighed: readonly Weighed[]): string {
  const rows = weighed.map(({ name, bytes, limit }) => `| ${name} | ${(bytes / 1000).toFixed(1)} kB | ${limit} |`)
  return ['| what, in brotli | reached | ceiling |', '|---|---:|---:|', ...rows].join('\n')
}

/** Throws when the document has no place for the table. */
export function insertSizes(document: string, table: string): string {
  const [before, rest] = document.split(START)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error(`The document has no ${START} … ${END}`)
  return `${before}${START}\n${table}\n${END}${after}`
}

interface Row {
  readonly name: string
  readonly kb: number
  readonly limit: string
}

const rowsOf = (table: string): Row[] =>
  [...table.matchAll(/^\| (.+) \| ([\d.]+) kB \| (.+) \|$/gm)].map(([, name = '', kb, limit = '']) => ({
    name,
    kb: Number(kb),
    limit,
  }))

/** A page that names another day weighs a few bytes more or less; that is no news. */
const isSame = (a: Row, b: Row | undefined): boolean =>
  a.name === b?.name && a.limit === b.limit && Math.abs(a.kb - b.kb) <= Math.max(0.1, b.kb * 0.003)

const isNews = (document: string, table: string): boolean => {
  const [old, now] = [rowsOf(document.split(START)[1]?.split(END)[0] ?? ''), rowsOf(table)]
  return old.length !== now.length || now.some((row, i) => !isSame(row, old[i]))
}

export async function writeSizes(documentPath: string): Promise<void> {
  const document = await readFile(documentPath, 'utf8')
  const table = sizesTable(await weigh())
  if (isNews(document, table)) await writeFile(documentPath, insertSizes(document, table))
}
