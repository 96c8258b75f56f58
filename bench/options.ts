// The options of `npm run bench`, read from the command line. README.md explains them.
import { parseArgs } from 'node:util'
import type { Language } from './targets'

export const PARTS = ['lighthouse', 'intent', 'filter', 'input', 'draw', 'heap', 'tasks', 'matrix', 'import'] as const
export type Part = (typeof PARTS)[number]
const LANGUAGES: readonly Language[] = ['zh', 'en']

export interface Options {
  readonly parts: ReadonlySet<Part>
  /** Null where none are given. */
  readonly sizes: readonly number[] | null
  readonly runs: number | null
  /** Null where none are given. */
  readonly languages: readonly Language[] | null
  /** The folder of an older build. */
  readonly olderFolder: string | null
  readonly isThorough: boolean
  /** True where every part is measured at every usual size, without an older build. */
  readonly isFull: boolean
  readonly writesDocument: boolean
}

/** @throws with the allowed words, for a word that is none of them */
function readList<T extends string>(option: string, text: string, allowed: readonly T[]): T[] {
  const words = text.split(',')
  const known = allowed.filter(one => words.includes(one))
  if (words.some(word => !allowed.some(one => one === word)))
    throw new Error(`--${option} takes ${allowed.join(',')} and not ${text}`)
  return known
}

/** @throws for a text that holds anything but numbers above zero */
function readNumbers(option: string, text: string): number[] {
  const numbers = text.split(',').map(Number)
  if (numbers.some(number => !(number > 0))) throw new Error(`--${option} takes numbers and not ${text}`)
  return numbers
}

export function parseOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sizes: { type: 'string' },
      only: { type: 'string' },
      runs: { type: 'string' },
      language: { type: 'string' },
      site: { type: 'string' },
      thorough: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  })
  const { sizes, only, runs, language, site, thorough, write } = values
  const languages = language === undefined ? null : readList('language', language, LANGUAGES)
  const isFull = sizes === undefined && only === undefined && site === undefined && (languages?.includes('zh') ?? true)
  return {
    parts: new Set(only === undefined ? PARTS : readList('only', only, PARTS)),
    sizes: sizes === undefined ? null : readNumbers('sizes', sizes),
    runs: runs === undefined ? null : (readNumbers('runs', runs)[0] ?? null),
    languages,
    olderFolder: site ?? null,
    isThorough: thorough,
    isFull,
    writesDocument: isFull || write,
  }
}
