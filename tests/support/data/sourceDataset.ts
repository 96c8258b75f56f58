// The texts of the source tables.
import { readFileSync } from 'node:fs'
import { TABLES, type TableTexts } from '../../../src/dataset/tables/readDataset'

export const TABLE_TEXTS = Object.fromEntries(
  TABLES.map(name => [name, readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8')]),
) as TableTexts
