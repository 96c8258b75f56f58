// Writes docs/links.md.
import { writeDoc } from '../writeDoc'
import { buildLinksDoc } from './build'

await writeDoc('docs/links.md', buildLinksDoc())
