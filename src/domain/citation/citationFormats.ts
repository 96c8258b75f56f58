// The citation formats, in the order of their tabs.
import { formatApa } from './apa'
import { formatBibtex } from './bibtex'
import { formatGbt7714 } from './gbt7714'
import type { Reference } from './reference'
import { formatRis } from './ris'

/** A way to write references. */
export interface CitationFormat {
  readonly id: 'gbt7714' | 'apa' | 'bibtex' | 'ris'
  /** Its name, the same in every language. */
  readonly name: string
  /** Of the file that reference managers read, and its media type; null for formats of plain text. */
  readonly file: { readonly extension: string; readonly mediaType: string } | null
  readonly format: (reference: Reference) => string
  /** Stands between two references. */
  readonly separator: string
}

/** All formats. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { id: 'gbt7714', name: 'GB/T 7714', file: null, format: formatGbt7714, separator: '\n' },
  { id: 'apa', name: 'APA', file: null, format: formatApa, separator: '\n' },
  {
    id: 'bibtex',
    name: 'BibTeX',
    file: { extension: 'bib', mediaType: 'application/x-bibtex' },
    format: formatBibtex,
    separator: '\n',
  },
  {
    id: 'ris',
    name: 'RIS',
    file: { extension: 'ris', mediaType: 'application/x-research-info-systems' },
    format: formatRis,
    separator: '',
  },
]

/** The references in a format, in their order. */
export const formatReferences = ({ format, separator }: CitationFormat, references: readonly Reference[]): string =>
  references.map(format).join(separator)
