// The source tables as the build reads them.
import { readFileSync } from 'node:fs'
import { readDataset, TABLES, type TableTexts } from '../../../src/dataset/tables/readDataset'

export const TABLE_TEXTS = Object.fromEntries(
  TABLES.map(name => [name, readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8')]),
) as TableTexts

export const DATASET = readDataset(TABLE_TEXTS).dataset
