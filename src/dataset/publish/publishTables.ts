// Publishes the source tables as they are, so that the update page can start from them. Only that page requests them.
import { TABLES, type TableTexts } from '../tables/readDataset'
import type { PublishedFiles } from './publish'

/** Folder of the source tables below the folder of published data. */
const TABLES_FOLDER = 'tables'

/** The tables byte for byte: `tables/clusters.json`, `tables/divisions.csv`. */
export const publishTables = (texts: TableTexts): PublishedFiles =>
  new Map(TABLES.map(name => [`${TABLES_FOLDER}/${name}`, texts[name]]))
