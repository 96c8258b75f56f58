// Tables with the index for pasted names, as the update page and the command line have them. The tables that a completed
// list changes are those of November 2026, because the tests of names need unconfirmed names and incomplete lists.
import { readdirSync, readFileSync } from 'node:fs'
import { buildSpelling } from '../../../src/dataset/publish/spellingTables'
import { type Dataset, readDataset, type TableTexts } from '../../../src/dataset/tables/readDataset'
import { buildNameContext, type NameContext } from '../../../src/importers/names/nameContext'
import { TABLE_TEXTS as CURRENT_TEXTS } from './sourceDataset'

const FOLDER = 'tests/fixtures/tables-2026-11'

export const TABLE_TEXTS: TableTexts = {
  ...CURRENT_TEXTS,
  ...Object.fromEntries(readdirSync(FOLDER).map(name => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')])),
}

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
