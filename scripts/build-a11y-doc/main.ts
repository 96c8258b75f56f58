// Writes docs/a11y.md.
import { writeFile } from 'node:fs/promises'
import { buildAccessibilityDoc } from './build'

const file = new URL('../../docs/a11y.md', import.meta.url)
const text = buildAccessibilityDoc()
await writeFile(file, text)
console.log(`docs/a11y.md  ${Buffer.byteLength(text)} bytes`)
