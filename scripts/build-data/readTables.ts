// Reads the texts of the tables in a folder.
import { readFile } from 'node:fs/promises'
import { TABLES, type TableTexts } from '../../src/dataset/tables/readDataset'

/** Rejects with the first table that cannot be read. @param folder a file URL that ends with a slash */
export async function readTables(folder: URL): Promise<TableTexts> {
  const texts: [string, string][] = []
  for (const name of TABLES) texts.push([name, await readFile(new URL(name, folder), 'utf8')])
  return Object.fromEntries(texts) as TableTexts
}
