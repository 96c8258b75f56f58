// Writes docs/faults.md.
import { writeDoc } from '../writeDoc'
import { buildFaultsDoc } from './build'

await writeDoc('docs/faults.md', buildFaultsDoc())
