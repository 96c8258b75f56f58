// Writes the sizes of the site in dist/ into docs/performance.md.
import { readFile, writeFile } from 'node:fs/promises'
import { insertSizes, measureSizes, renderSizesTable } from './build'

const DOCUMENT = 'docs/performance.md'

await writeFile(DOCUMENT, insertSizes(await readFile(DOCUMENT, 'utf8'), renderSizesTable(await measureSizes())))
