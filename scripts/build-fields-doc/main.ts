// Writes docs/data-fields.md.
import { writeDoc } from '../writeDoc'
import { buildFieldsDoc } from './build'

await writeDoc('docs/data-fields.md', buildFieldsDoc())
