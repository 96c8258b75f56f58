// Runs the checks of the tables on what a book gives, and places each problem at the cell that it came from.
import { checkClusters } from '../../dataset/checks/checkClusters'
import { checkCommonRules } from '../../dataset/checks/checkCommonRules'
import { checkDates } from '../../dataset/checks/checkDates'
import { checkTables } from '../../dataset/checks/checkTables'
import type { Problem } from '../../dataset/tables/problem'
import type { Dataset, JsonTableName } from '../../dataset/tables/readDataset'
import type { ImportedTables, Origins, RowPlace, StatementKind } from './importTypes'

/** A problem with the row and the column that it came from. */
export interface PlacedProblem {
  readonly problem: Problem
  readonly row: RowPlace
  /** Null for the whole row. */
  readonly key: string | null
}

/** The columns of fields that have another name there. */
const COLUMN_OF_FIELD: Readonly<Record<string, string>> = {
  'reReviewed.result': 'reReviewResult',
  'reReviewed.date': 'reReviewDate',
  'reReviewed.source': 'reReviewSource',
  listCandidates: 'listCandidates',
}

/** Only problems of rows of the book: the published ones have none of their own. */
export function checkImport(data: Dataset, tables: ImportedTables, origins: Origins): PlacedProblem[] {
  const { clusters, sources } = tables
  const raw = new Map<JsonTableName, unknown>([
    ['clusters.json', clusters],
    ['sources.json', sources],
  ])
  const merged = { ...data, clusters: [...clusters], sources: [...sources], raw }
  const published = new Set(data.sources.map(({ id }) => id))
  const problems = [
    // Other tables cite published sources.
    ...checkCommonRules(raw).filter(({ code, record }) => code !== 'source-unused' || !published.has(record)),
    ...checkDates(raw),
    ...checkTables(merged),
    ...checkClusters(merged),
  ]
  const placed = new Map<string, PlacedProblem>()
  for (const problem of problems) {
    const place = findPlace(problem, origins)
    // One cell has one fault, also if two checks object to it.
    const id = place && `${place.row.table.sheet.name} ${place.row.row} ${place.key}`
    if (place && id !== null && !placed.has(id)) placed.set(id, { problem, ...place })
  }
  return [...placed.values()]
}

/** `figures[2].unit` of a cluster is the column `unit` of the row that gave its third figure. */
function findPlace({ file, record, field }: Problem, origins: Origins): Omit<PlacedProblem, 'problem'> | null {
  const cluster = file === 'clusters.json' ? origins.clusters.get(record) : undefined
  const [, kind, index, rest = ''] = /^(recognitions|figures|measures)\[(\d+)\]\.?(.*)$/.exec(field) ?? []
  const statement = cluster?.statements[kind as StatementKind]?.[Number(index)]
  if (statement) return { row: statement, key: toColumnKey(statement, rest) }
  const own = file === 'sources.json' ? origins.sources.get(record) : cluster?.row
  if (!own || /^(recognitions|figures|measures|notes)\b/.test(field)) return null
  return { row: own, key: toColumnKey(own, field) }
}

function toColumnKey(row: RowPlace, field: string): string | null {
  const name = COLUMN_OF_FIELD[field] ?? field.replace(/\[\d+\].*$/, '')
  return row.table.def.columns.some(({ key }) => key === name) ? name : null
}
