// Writes docs/reliability.md.
import { writeFile } from 'node:fs/promises'
import { buildReliabilityDoc } from './build'

const file = new URL('../../docs/reliability.md', import.meta.url)
const text = buildReliabilityDoc()
await writeFile(file, text)
console.log(`docs/reliability.md  ${Buffer.byteLength(text)} bytes`)
