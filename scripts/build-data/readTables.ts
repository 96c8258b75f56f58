// Reads the texts of the tables in a folder.
import { readFile } from 'node:fs/promises'
import { TABLES, type TableTexts } from '../../src/dataset/tables/readDataset'

/** Rejects if one of the files cannot be read. @param folder a file URL that ends with a slash */
export const readTables = async (folder: URL): Promise<TableTexts> =>
  Object.fromEntries(
    await Promise.all(TABLES.map(async name => [name, await readFile(new URL(name, folder), 'utf8')] as const)),
  ) as TableTexts
