// Joins the sheet of clusters with the published clusters. Fields that no column carries keep their published values.
import type { Dataset } from '../../../dataset/tables/readDataset'
import type { ClusterRow } from '../../../dataset/tables/tables'
import { sheetMessages } from '../../../messages/zh/sheets'
import { toComparable } from '../cells/cellText'
import type { CellContext } from '../cells/parseCell'
import { type AddRowFault, toRowPlace } from '../importTypes'
import type { SheetRow } from '../readRows'
import { createClusterId, deriveClusterNameEn, deriveShortName } from './clusterDefaults'
import { type JoinedRow, keepKeyOrder } from './joinSources'
import { matchRows } from './matchRows'

type Firm = ClusterRow['leadEnterprises'][number]

/** The columns of firms with the role of their firms. */
export const FIRM_COLUMNS = {
  chainLeaders: 'chain-leader',
  leads: 'lead',
  namedFirms: 'named',
} as const satisfies Readonly<Record<string, Firm['role']>>

/** Fields that a cell gives as they are. */
const PLAIN_FIELDS = [
  'nameZh',
  'nameConfirmed',
  'nameNote',
  'industry',
  'industrySecondary',
  'products',
  'prefecture',
] as const
/** Fields that the import makes for a new cluster, and that stay if their cell is empty. */
const MADE_FIELDS = ['nameEn', 'shortZh'] as const

/** Joins the rows. Each cluster of the sheet, also a faulty one, can then be named by its id and name. */
export function joinClusters(
  rows: Iterable<SheetRow>,
  data: Dataset,
  context: CellContext,
  addFault: AddRowFault,
): JoinedRow<ClusterRow>[] {
  const byId = new Map<string, ClusterRow>(data.clusters.map(cluster => [cluster.id, cluster]))
  const idByPlace = new Map(data.clusters.map(({ id, nameZh, adcode }) => [toPlaceKey(nameZh, adcode), id]))
  const published = new Set(data.publishedIds.cluster)
  const seenIds = new Set<string>()
  const seenNames = new Set<string>()
  const isTaken = (id: string) => byId.has(id) || published.has(id) || seenIds.has(id)
  return [...rows].flatMap((row): JoinedRow<ClusterRow>[] => {
    const county = resolveCounty(row, context, addFault)
    const ownId = getText(row, 'id')
    const name = getText(row, 'nameZh') ?? ''
    const knownId = ownId
      ? (context.clusters.find(ownId) ?? ownId)
      : (idByPlace.get(toPlaceKey(name, county ?? null)) ?? context.clusters.find(name))
    if (knownId !== null && seenIds.has(knownId)) {
      if (ownId) addFault(row, 'id', 'duplicate-id')
      else addFault(row, 'nameZh', 'duplicate-name')
      return []
    }
    const isNameSeen = name !== '' && seenNames.has(toComparable(name))
    if (isNameSeen) addFault(row, 'nameZh', 'duplicate-name')
    seenNames.add(toComparable(name))
    const base = knownId === null ? undefined : byId.get(knownId)
    const hasError = row.hasError || county === undefined || isNameSeen
    const value = hasError ? null : buildCluster(row, base, county, data, addFault)
    const id = knownId ?? makeId(row, county ?? null, data, isTaken)
    seenIds.add(id)
    context.clusters.add(id, [id, name])
    if (value && knownId === null) addFault(row, 'id', 'id-made', { value: id })
    return [{ row: toRowPlace(row), id, value: value && keepKeyOrder(base, { ...value, id: id as ClusterRow['id'] }) }]
  })
}

const toPlaceKey = (name: string, county: string | null): string => `${toComparable(name)} ${county}`

function getText({ values }: SheetRow, key: string): string | null {
  const value = values.get(key)
  return typeof value === 'string' ? value : null
}

const makeId = (row: SheetRow, county: string | null, data: Dataset, isTaken: (id: string) => boolean): string =>
  createClusterId(
    {
      adcode: county,
      prefecture: getText(row, 'prefecture') ?? '',
      nameEn: getText(row, 'nameEn'),
      industry: getText(row, 'industry') ?? 'cluster',
    },
    data,
    isTaken,
  )

/** The county of the city in the row; null if the cell is empty, undefined after a fault. */
function resolveCounty(row: SheetRow, { places }: CellContext, addFault: AddRowFault): string | null | undefined {
  const codes = row.values.get('adcode')
  if (!Array.isArray(codes)) return null
  const city = row.values.get('prefecture')
  const inCity = codes.filter((code: string) => `${code.slice(0, 4)}00` === city)
  if (typeof city !== 'string') return codes.length === 1 ? String(codes[0]) : null
  if (inCity.length === 1) return String(inCity[0])
  addFault(row, 'adcode', 'county-not-in-city', { city: places.getName(city) })
  return undefined
}

function buildCluster(
  row: SheetRow,
  base: ClusterRow | undefined,
  county: string | null,
  data: Dataset,
  addFault: AddRowFault,
): ClusterRow | null {
  const { values } = row
  const given = Object.fromEntries(PLAIN_FIELDS.flatMap(key => (values.has(key) ? [[key, values.get(key)]] : [])))
  const made = Object.fromEntries(
    MADE_FIELDS.flatMap(key => (typeof values.get(key) === 'string' ? [[key, values.get(key)]] : [])),
  )
  const blank = {
    nameNote: null,
    adcode: null,
    industrySecondary: [],
    industryBasis: sheetMessages.importedIndustryBasis,
    industryConfidence: 'medium',
    products: [],
    relatedTo: [],
    relatedNote: null,
    leadEnterprises: [],
    recognitions: [],
    figures: [],
    notes: [],
    measures: [],
  }
  const value = {
    ...(base ?? blank),
    ...given,
    ...made,
    ...(values.has('adcode') ? { adcode: county } : {}),
  } as unknown as ClusterRow
  const missing = (['nameZh', 'nameConfirmed', 'prefecture', 'industry'] as const).find(key => value[key] === undefined)
  if (missing !== undefined) {
    addFault(row, missing, 'required-empty')
    return null
  }
  const shortZh = value.shortZh ?? deriveShort(value, data)
  if (shortZh === null) {
    addFault(row, 'shortZh', 'required-empty')
    return null
  }
  if (value.shortZh === undefined) addFault(row, 'shortZh', 'name-derived', { value: shortZh })
  const nameEn = value.nameEn ?? deriveClusterNameEn(value, data)
  if (value.nameEn === undefined) addFault(row, 'nameEn', 'name-derived', { value: nameEn })
  return { ...value, shortZh, nameEn, leadEnterprises: joinFirms(row, base?.leadEnterprises ?? []) }
}

const deriveShort = ({ nameZh, adcode, prefecture }: ClusterRow, { divisions }: Dataset): string | null =>
  deriveShortName(
    nameZh,
    [prefecture, adcode].flatMap(code => (code === null ? [] : (divisions.get(code)?.name ?? []))),
  )

/** The firms of the three columns in their published order; a column that the sheet lacks keeps its published firms. */
function joinFirms({ values }: SheetRow, published: ClusterRow['leadEnterprises']): ClusterRow['leadEnterprises'] {
  const imported = Object.entries(FIRM_COLUMNS).flatMap(([key, role]): Firm[] => {
    const firms = values.get(key)
    if (!Array.isArray(firms)) return published.filter(firm => firm.role === role)
    return firms.map(({ name, source }: Firm) => ({ name, role, source }))
  })
  const matches = matchRows('leadEnterprises', published, imported)
  return orderAsPublished(imported, matches)
}

/** Matched rows in the order of the published ones, then the new ones. */
export const orderAsPublished = <T>(rows: readonly T[], matches: readonly (number | null)[]): T[] =>
  rows
    .map((row, index) => ({ row, order: matches[index] ?? Number.POSITIVE_INFINITY, index }))
    .sort((a, b) => (a.order === b.order ? a.index - b.index : a.order - b.order))
    .map(({ row }) => row)
