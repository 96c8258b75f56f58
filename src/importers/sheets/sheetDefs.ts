// The five sheets by which the tables are filled in and read back: their columns in the order of the template.
import { MAX_QUOTE } from '../../data/schema'
import { MAX_MEASURE, MAX_SHORT } from '../../dataset/tables/tables'
import { sheetMessages as en } from '../../messages/en/sheets'
import { sheetMessages as zh } from '../../messages/zh/sheets'
import type { ChoiceId } from './cells/choices'
import { SHEET_IDS, type SheetId } from './sheetIds'
import { COLUMN_SYNONYMS, SHEET_SYNONYMS } from './synonyms'

/** The version of the form of the sheets; it grows when a column changes its meaning. */
export const SHEETS_VERSION = 1

/** - `cluster`: the id of a cluster. - `clusterName`: its name. - `firms`: names with their sources. - `slug`: an id. */
export type ColumnKind =
  | 'text'
  | 'number'
  | 'date'
  | 'choice'
  | 'yesNo'
  | 'city'
  | 'county'
  | 'list'
  | 'source'
  | 'cluster'
  | 'clusterName'
  | 'firms'
  | 'url'
  | 'slug'

interface ColumnOptions {
  readonly choices?: ChoiceId
  /** Several values in a cell. */
  readonly isMany?: true
  /** No row may leave it empty. */
  readonly isRequired?: true
  /** In characters. */
  readonly maximum?: number
  readonly isAscii?: true
  /** A merged cell holds for all its rows. */
  readonly isGroup?: true
}

/** A column of a sheet. */
export interface ColumnDef extends ColumnOptions {
  /** Name of the field. */
  readonly key: string
  readonly kind: ColumnKind
  readonly zh: string
  readonly en: string
  readonly hintZh: string
  readonly hintEn: string
  readonly synonyms: readonly string[]
}

export interface SheetDef {
  readonly id: SheetId
  readonly zh: string
  readonly en: string
  readonly synonyms: readonly string[]
  readonly columns: readonly ColumnDef[]
  /** A sheet needs one column of each group to be read. */
  readonly keys: readonly (readonly string[])[]
}

type ColumnSpec = readonly [kind: ColumnKind, options?: ColumnOptions]

const REQUIRED = { isRequired: true } as const
const GROUP = { isGroup: true } as const
const MANY = { isMany: true } as const
const choice = (choices: ChoiceId, options: ColumnOptions = {}): ColumnSpec => ['choice', { choices, ...options }]
const QUOTE: ColumnSpec = ['text', { maximum: MAX_QUOTE }]
const CLUSTER = { cluster: ['cluster', GROUP], clusterName: ['clusterName', GROUP] } as const

const COLUMNS: { readonly [S in SheetId]: Readonly<Record<keyof (typeof zh.columns)[S], ColumnSpec>> } = {
  clusters: {
    id: ['slug'],
    nameZh: ['text', REQUIRED],
    nameConfirmed: ['yesNo', REQUIRED],
    nameNote: ['text'],
    nameEn: ['text', { isAscii: true }],
    shortZh: ['text', { maximum: MAX_SHORT }],
    prefecture: ['city', { ...REQUIRED, ...GROUP }],
    adcode: ['county', GROUP],
    industry: choice('industry', { ...REQUIRED, ...GROUP }),
    industrySecondary: choice('industry', MANY),
    products: ['text', MANY],
    chainLeaders: ['firms', MANY],
    leads: ['firms', MANY],
    namedFirms: ['firms', MANY],
  },
  recognitions: {
    ...CLUSTER,
    level: choice('level', { ...REQUIRED, ...GROUP }),
    list: ['list', GROUP],
    listBasis: choice('listBasis'),
    listCandidates: ['list', MANY],
    certainty: choice('certainty', REQUIRED),
    nameAsPublished: ['text'],
    quoteZh: QUOTE,
    note: ['text'],
    flag: choice('flag'),
    reReviewResult: choice('reReviewResult'),
    reReviewDate: ['date'],
    reReviewSource: ['source'],
    sources: ['source', { ...REQUIRED, ...GROUP, ...MANY }],
  },
  figures: {
    ...CLUSTER,
    metric: choice('metric', REQUIRED),
    comparator: choice('comparator'),
    value: ['number', REQUIRED],
    unit: ['text'],
    qualifierZh: ['text'],
    scope: choice('scope', { ...REQUIRED, ...GROUP }),
    asOf: ['date', GROUP],
    kind: choice('figureKind', { ...REQUIRED, ...GROUP }),
    textZh: ['text', REQUIRED],
    quoteZh: QUOTE,
    flag: choice('flag'),
    source: ['source', { ...REQUIRED, ...GROUP }],
  },
  measures: {
    ...CLUSTER,
    direction: choice('direction', { ...REQUIRED, ...GROUP }),
    kind: choice('measureKind', { ...REQUIRED, ...GROUP }),
    textZh: ['text', { ...REQUIRED, maximum: MAX_MEASURE }],
    quoteZh: QUOTE,
    date: ['date', GROUP],
    dateBasis: choice('dateBasis', GROUP),
    actor: choice('actor', GROUP),
    scope: choice('scope', { ...REQUIRED, ...GROUP }),
    source: ['source', { ...REQUIRED, ...GROUP }],
  },
  sources: {
    id: ['slug'],
    title: ['text', REQUIRED],
    publisher: ['text', { ...REQUIRED, ...GROUP }],
    originalPublisher: ['text', GROUP],
    date: ['date', GROUP],
    url: ['url'],
    mirror: ['yesNo', REQUIRED],
    grade: choice('grade', { ...REQUIRED, ...GROUP }),
    note: ['text'],
  },
}

const CLUSTER_KEYS = ['cluster', 'clusterName'] as const
const KEYS: Readonly<Record<SheetId, SheetDef['keys']>> = {
  clusters: [['id', 'nameZh']],
  recognitions: [CLUSTER_KEYS, ['list', 'listCandidates']],
  figures: [CLUSTER_KEYS, ['metric'], ['value']],
  measures: [CLUSTER_KEYS, ['textZh']],
  sources: [['id', 'title']],
}

type HintedColumns = Readonly<Record<SheetId, Readonly<Record<string, readonly [name: string, hint: string]>>>>

function buildSheetDef(id: SheetId): SheetDef {
  const zhColumns = (zh.columns as HintedColumns)[id]
  const enColumns = (en.columns as HintedColumns)[id]
  return {
    id,
    zh: zh.sheets[id],
    en: en.sheets[id],
    synonyms: SHEET_SYNONYMS[id],
    keys: KEYS[id],
    columns: Object.entries<ColumnSpec>(COLUMNS[id]).map(([key, [kind, options]]) => {
      const [zhName = key, hintZh = ''] = zhColumns[key] ?? []
      const [enName = key, hintEn = ''] = enColumns[key] ?? []
      const synonyms = COLUMN_SYNONYMS[id][key] ?? []
      return { key, kind, ...options, zh: zhName, en: enName, hintZh, hintEn, synonyms }
    }),
  }
}

export const SHEETS: Readonly<Record<SheetId, SheetDef>> = Object.fromEntries(
  SHEET_IDS.map(id => [id, buildSheetDef(id)]),
) as Record<SheetId, SheetDef>

/** The head of a column: Chinese, then English. `*` marks a column that no row may leave empty. */
export const formatHead = ({ zh: name, en: english, isRequired }: ColumnDef, separator: string): string =>
  `${name}${isRequired ? ' *' : ''}${separator}${english}`
