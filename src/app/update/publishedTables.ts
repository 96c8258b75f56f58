// The published tables, from which every update starts. They load once, when the reader begins.
import { TABLES, type TableTexts } from '../../dataset/tables/readDataset'
import { DATA_FOLDER } from '../../domain/export/publishedData'

let pending: Promise<TableTexts> | null = null

/** Loads the tables of the site. Rejects when one of them fails; the next call tries again. */
export function loadPublishedTables(): Promise<TableTexts> {
  pending ??= Promise.all(TABLES.map(loadText)).then(
    entries => Object.fromEntries(entries) as TableTexts,
    error => {
      pending = null
      throw error
    },
  )
  return pending
}

async function loadText(name: string): Promise<readonly [string, string]> {
  const response = await fetch(`${import.meta.env.BASE_URL}${DATA_FOLDER}/tables/${name}`)
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`)
  return [name, await response.text()]
}
