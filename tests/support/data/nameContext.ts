// The tables of data/ with the index for pasted names, as the update page and the command line have them.
import { readFileSync } from 'node:fs'
import { buildSpelling } from '../../../src/dataset/publish/spellingTables'
import { type Dataset, readDataset, TABLES, type TableTexts } from '../../../src/dataset/tables/readDataset'
import { buildNameContext, type NameContext } from '../../../src/importers/names/nameContext'

export const TABLE_TEXTS = Object.fromEntries(
  TABLES.map(name => [name, readFileSync(`data/${name}`, 'utf8')]),
) as TableTexts

export const SOURCE_DATASET: Dataset = readDataset(TABLE_TEXTS).dataset

const spelling = buildSpelling(
  SOURCE_DATASET.clusters.map(c => c.nameZh),
  [...SOURCE_DATASET.divisions.values()],
)

export const NAME_CONTEXT = buildNameContext(SOURCE_DATASET, spelling)

/** The context of a data set without a single cluster. */
export const EMPTY_CONTEXT: NameContext = buildNameContext({ ...SOURCE_DATASET, clusters: [] }, spelling)

/** The name of a place by its code; empty for null. */
export const getPlaceName = (code: string | null): string => (code && SOURCE_DATASET.divisions.get(code)?.name) || ''
