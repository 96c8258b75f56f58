// Writes docs/a11y.md.
import { writeDoc } from '../writeDoc'
import { buildAccessibilityDoc } from './build'

await writeDoc('docs/a11y.md', buildAccessibilityDoc())
