// Writes docs/reliability.md.
import { writeDoc } from '../writeDoc'
import { buildReliabilityDoc } from './build'

await writeDoc('docs/reliability.md', buildReliabilityDoc())
