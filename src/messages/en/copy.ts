// Texts of a button that copies, in English.
import type { copyLabels as zh } from '../zh/copy'

export const copyLabels: typeof zh = {
  copied: 'Copied',
  refused: 'The browser does not allow it. Copy the selected text below:',
  field: 'Text to copy',
}
