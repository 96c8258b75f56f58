// The source tables and published files for tests, without the app's parsers.
import { readFileSync } from 'node:fs'
import { getLastDay } from '../../../src/domain/date/isoDay'

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T

export interface ClusterRecord {
  readonly id: string
  readonly nameZh: string
  readonly shortZh: string
  readonly adcode: string | null
  readonly prefecture: string
  readonly industry: string
  readonly recognitions: readonly {
    readonly list: string | null
    readonly level: 'province' | 'national'
    readonly reReviewed: object | null
    readonly nameAsPublished: string | null
  }[]
  readonly figures: readonly { readonly metric: string; readonly scope: string; readonly unit: string }[]
  readonly measures: readonly { readonly direction: string; readonly date: string | null }[]
}

export interface ListRecord {
  readonly id: string
  readonly level: string
  readonly year: number
  readonly namesKnown: number
  readonly size: number | null
  readonly sizeInSichuan: number | null
}

export const CLUSTERS = read<readonly ClusterRecord[]>('data/clusters.json')
export const LISTS = read<readonly ListRecord[]>('data/recognition-lists.json')
/** Dated since the national measures of September 2022, or undated. */
export const selectCountedMeasures = ({ measures }: ClusterRecord) =>
  measures.filter(({ date }) => date === null || getLastDay(date) >= '2022-09-13')
/** The clusters of a prefecture, by its adcode. */
export const findClustersIn = (prefecture: string) => CLUSTERS.filter(c => c.prefecture === prefecture)
export const readPublished = (path: string): string => readFileSync(`public/${path}`, 'utf8')

export const countBy = <T>(items: readonly T[], getKeys: (item: T) => readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const item of items) for (const key of new Set(getKeys(item))) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

/** English texts by the Chinese text that they translate. */
export const TRANSLATIONS = read<Readonly<Record<string, string>>>('data/english-texts.json')
