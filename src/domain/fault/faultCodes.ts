// The table of faults in data: the code of each, how grave it is, and the values that its message names. The words stand in
// src/messages/zh/faults.ts and src/messages/en/faults.ts, in the same order. A code is an address: it never changes.

/** - `error`: the row is not taken over. - `warning`: taken over, to be looked at. - `note`: something was converted. */
export type Severity = 'error' | 'warning' | 'note'

const define =
  (severity: Severity) =>
  <P extends string = never>(...params: readonly P[]) => ({ severity, params })
const error = define('error')
const warning = define('warning')
const note = define('note')

/** By area, in the order of the documentation. `found` is the text of the cell or field. */
export const FAULT_AREAS = {
  file: {
    'file-empty': error(),
    'file-unreadable': error(),
    'out-of-memory': error(),
    'file-too-large': error('size', 'limit'),
    'zip-bomb': error('size', 'limit'),
    'zip-too-dense': error('ratio', 'limit'),
    'zip-too-many-files': error('count', 'limit'),
    'zip-false-sizes': error(),
    'zip-broken': error(),
    'zip-password': error(),
    'zip-without-table': error(),
    'book-broken': error('part'),
    'sheet-too-large': error('sheet', 'limit'),
    'encrypted-book': error(),
    'old-xls': error(),
    'picture-renamed': error('format'),
    'unknown-format': error('format'),
    'unknown-encoding': error(),
    'broken-characters': warning('found'),
    'encoding-guessed': note('encoding'),
    'unclosed-quote': error('line'),
    'cannot-be-read': error('line', 'column'),
    'file-ignored': note('file'),
    'macros-ignored': note(),
    'external-links-ignored': note(),
    'entities-ignored': note(),
    'html-read': note(),
    'fault-sheet-ignored': note('sheet'),
    'template-differs': warning('found', 'expected'),
    'change-set-damaged': error('place'),
    'change-set-version': error('found'),
    'change-set-edition': error('found', 'expected'),
    'no-data-set': error(),
    'data-set-twice': error('found'),
    'data-set-version': error('found', 'expected'),
    'data-set-province': error('found'),
    'file-missing': error(),
    'file-altered': error(),
    'boundary-missing': warning('found'),
  },
  structure: {
    'no-known-sheet': error('expected'),
    'sheet-unknown': warning('sheet'),
    'sheet-empty': note('sheet'),
    'sheet-twice': error('sheet'),
    'hidden-sheet-read': note('sheet'),
    'hidden-row-read': note(),
    'header-not-found': error('expected'),
    'column-missing': error('column'),
    'column-unknown': warning('column'),
    'column-twice': error('column'),
    'title-row-skipped': note('found'),
    'total-row-skipped': note('found'),
    'example-row-skipped': note(),
    'cell-merged': note('found'),
    'cell-outside-columns': warning('found'),
    'not-a-table': error(),
    'table-empty': error(),
    'wrong-columns': error('found', 'expected'),
    'field-missing': error(),
    'field-unknown': error('found'),
  },
  cell: {
    'required-empty': error(),
    'not-a-text': error('found'),
    'not-a-number': error('found'),
    'not-a-whole-number': error('found'),
    'negative-number': error('found'),
    'not-yes-or-no': error('found'),
    'not-a-list': error('found'),
    'not-an-object': error('found'),
    'not-a-date': error('found'),
    'not-a-day': error('found'),
    'not-a-month-and-day': error('found'),
    'not-a-year': error('found'),
    'not-in-list': error('found', 'expected'),
    'not-a-slug': error('found'),
    'not-ascii': error('found'),
    'not-english': error('found'),
    'not-one-character': error('found'),
    'not-a-web-address': error('found'),
    'not-valid': error('found', 'expected'),
    'too-long': error('length', 'limit'),
    'date-converted': note('found', 'value'),
    'full-width-converted': note('found', 'value'),
    'unit-converted': note('found', 'value'),
    'value-converted': note('found', 'value'),
    'comparator-differs': error('found', 'value'),
    'spaces-trimmed': note('found'),
    'outer-spaces': error('found'),
    'formula-error': error('found'),
    'formula-result-used': note('found'),
    'formula-as-text': note('found'),
    'telephone-number': error('found'),
    'person-name': error('found'),
    'address-in-text': error('found'),
  },
  name: {
    'place-doubtful': warning('found', 'value'),
    'place-not-found': error('found'),
    'county-unknown': warning('found'),
    'industry-doubtful': warning('found', 'value'),
    'already-here': note('found', 'cluster'),
    'id-made': note('value'),
    'name-derived': note('value'),
    'near-duplicate': warning('found', 'cluster'),
    'name-listed-twice': warning('found'),
    'line-not-a-name': note('found'),
    'name-count-differs': warning('found', 'expected'),
  },
  reference: {
    'unknown-source': error('found'),
    'unknown-cluster': error('found'),
    'unknown-list': error('found'),
    'unknown-city': error('found'),
    'unknown-county': error('found'),
    'unknown-division': error('found'),
    'county-not-in-city': error('found', 'city'),
    'not-a-county-code': error('found'),
    'not-a-city-code': error('found'),
    'not-a-place-code': error('found'),
    'not-a-cluster-id': error('found'),
    'not-a-list-id': error('found'),
    'wrong-parent': error('found'),
    'no-source': error(),
    'no-recognition': error(),
    'no-list': error(),
    'no-cluster': error(),
    'cluster-differs': error('found', 'cluster'),
    'duplicate-id': error('found'),
    'duplicate-name': error('found'),
    'duplicate-address': error('found'),
    'listed-twice': error('found'),
    'source-unused': error(),
    'not-mutual': error('found'),
    'published-id-lost': error('found'),
    'alias-is-current': error('found', 'file'),
    'alias-without-target': error('found', 'file'),
  },
  recognition: {
    'list-of-other-level': error('found', 'level'),
    'list-or-candidates-missing': error(),
    'list-and-candidates': error('found'),
    'stated-without-list': error(),
    'stated-by-elimination': error(),
    'elimination-without-list': error(),
    'elimination-without-note': error(),
    'published-name-missing': error(),
    'review-before-list': error('found', 'list', 'date'),
    'review-without-source': error(),
    'terms-overlap': error('found', 'other'),
    'end-not-after-start': error('found', 'start'),
    'term-basis-differs': error('found', 'basis'),
    'size-basis-differs': error('found', 'basis'),
    'list-id-differs': error('found', 'expected'),
    'count-differs': error('found', 'expected'),
    'more-than-listed': error('found', 'count'),
  },
  statement: {
    'date-after-source': error('found', 'date'),
    'year-after-source': error('found', 'date'),
    'report-date-differs': error('found', 'date'),
    'plan-as-result': error('kind', 'word', 'expected'),
    'estimate-as-result': error('kind', 'word', 'expected'),
    'scope-differs': error('scope', 'word', 'expected'),
    'shared-scope-differs': error('scope', 'cluster', 'other'),
    'wrong-unit': error('found', 'expected', 'metric'),
    'qualifier-missing': error(),
    'conflict-without-partner': error('unit'),
    'flags-differ': error(),
    'digest-quoted': error('publisher'),
    'needed-with': error('other'),
    'unneeded-without': error('other'),
    'mirror-grade-too-high': error(),
    'industry-repeated': error('found'),
  },
  table: {
    'wrong-order': error('expected'),
    'row-missing': error('found'),
    'tasks-missing': error(),
    'province-differs': error('found', 'expected'),
    'code-outside-province': error('found'),
    'spelling-differs': error('found', 'name'),
    'english-name-missing': error(),
    'former-name-is-current': error('found'),
    'excluded-and-listed': error('found'),
    'indicators-misnumbered': error('found', 'expected'),
    'thresholds-differ': error('found', 'expected'),
    'deadline-boundary': error('found'),
    'translations-incomplete': error('found', 'expected'),
    'name-without-county': warning('found', 'county'),
    'cluster-without-facts': warning(),
    'translation-missing': warning('found'),
    'translation-unused': warning('found'),
  },
} as const

type Areas = typeof FAULT_AREAS
/** A section of the documentation. */
export type FaultArea = keyof Areas
/** A code of one area, or of any. */
export type FaultCode<Area extends FaultArea = FaultArea> = { [A in Area]: keyof Areas[A] }[Area]

/** A code with the limit that its message names: `too-long 60`. */
export type FaultWithLimit = `${FaultCode} ${number}`

interface FaultKind {
  readonly severity: Severity
  /** The values that the message names. */
  readonly params: readonly string[]
}

/** Every code, in the order of the documentation. */
export const FAULT_KINDS = Object.assign({}, ...Object.values(FAULT_AREAS)) as Readonly<Record<FaultCode, FaultKind>>

type Kinds = { [C in FaultCode]: { [A in FaultArea]: C extends keyof Areas[A] ? Areas[A][C] : never }[FaultArea] }

/** The values that the message of a code names. */
export type FaultParams<C extends FaultCode> = Readonly<
  Record<Kinds[C] extends { readonly params: readonly (infer P extends string)[] } ? P : never, string | number>
>

/** True for a code of this table. */
export const isFaultCode = (code: string): code is FaultCode => Object.hasOwn(FAULT_KINDS, code)
