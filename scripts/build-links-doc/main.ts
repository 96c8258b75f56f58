// Writes docs/links.md.
import { writeFile } from 'node:fs/promises'
import { buildLinksDoc } from './build'

const file = new URL('../../docs/links.md', import.meta.url)
const text = buildLinksDoc()
await writeFile(file, text)
console.log(`docs/links.md  ${Buffer.byteLength(text)} bytes`)
