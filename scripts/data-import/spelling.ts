// Readings of characters, from the published search tables.
import { readFileSync } from 'node:fs'
import { DATA_FOLDER } from '../../src/domain/export/publishedData'
import type { PinyinData } from '../../src/domain/search/pinyin'

export const buildPublishedSpelling = (): PinyinData =>
  JSON.parse(readFileSync(new URL(`../../public/${DATA_FOLDER}/search.json`, import.meta.url), 'utf8')).spelling
