// A visible cluster as a record for programs: the values of the visible columns as texts and codes, null where a value is not
// known. docs/downloads.md describes the fields.
import { names } from '#messages/names'
import { INDUSTRY, METRIC, SCOPE } from '#messages/words'
import { DIRECTION_IDS } from '../domain/cluster/direction'
import { formatAmount, formatStatus } from '../messages/domainFormat'
import type { Translate } from '../model/export/tableSheet'
import { COLUMN_MODELS, getTermEnd, type TableRow } from '../model/mainViews/table'
import type { Column } from '../view/params'
import type { ExportRequest } from './exporter'

/** A value of JSON. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }
/** The fields of a record in their order. */
export type JsonRecord = { readonly [key: string]: JsonValue }

const buildFigureFields = ({ facts, source }: TableRow, translate: Translate): JsonRecord => {
  const figure = facts?.figure
  if (!figure) return { figure: null }
  return {
    figure: formatAmount(figure),
    figureMetric: METRIC[figure.metric] ?? figure.metric,
    figureCounted: figure.qualifierZh && translate(figure.qualifierZh),
    figureComparator: figure.comparator,
    figureValue: figure.value,
    figureUnit: figure.unit,
    figureScope: SCOPE[figure.scope],
    figureScopeCode: figure.scope,
    figureDate: figure.asOf,
    figureKind: figure.kind,
    figureConflict: figure.flag === 'conflict',
    figureSummary: translate(figure.textZh),
    figureSource: source?.id ?? figure.source,
  }
}

/** The fields of each column. A text is that of the page; a field whose name ends with Code has the code of the data. */
const FIELDS: Readonly<Record<Column, (row: TableRow, translate: Translate) => JsonRecord>> = {
  name: () => ({}),
  city: ({ cluster }) => ({ city: cluster.city.name, cityCode: cluster.prefecture }),
  county: ({ cluster }) => ({ county: cluster.county?.name ?? null, countyCode: cluster.adcode }),
  industry: ({ cluster }) => ({ industry: INDUSTRY[cluster.industry].name, industryCode: cluster.industry }),
  level: row => ({
    level: COLUMN_MODELS.level.text(row),
    levelCodes: [...new Set(row.recognitions.map(({ level }) => level))],
  }),
  list: row => ({
    list: COLUMN_MODELS.list.text(row),
    listIds: row.recognitions.map(({ list }) => list?.id ?? null),
  }),
  validity: row => ({
    validity: COLUMN_MODELS.validity.text(row),
    validTo: row.recognitions.map(getTermEnd),
    validToInferred: row.recognitions.map(({ recognitionStatus }) => recognitionStatus.basis === 'inferred'),
  }),
  status: ({ cluster }) => ({
    status: formatStatus(cluster),
    statusCode: cluster.status,
    statusInferred: cluster.inferred,
  }),
  figure: buildFigureFields,
  measures: ({ facts }) => ({
    measures: facts && Object.fromEntries(DIRECTION_IDS.map((id, i) => [id, facts.measures[i] || null])),
  }),
  sources: ({ facts }) => ({ sources: facts?.sources ?? null }),
  latest: ({ facts }) => ({ latest: facts?.latest ?? null }),
  english: ({ cluster }) => ({ nameInOtherLanguage: names.nameInOtherLanguage(cluster) }),
  products: ({ cluster }) => ({ products: cluster.products }),
  adcode: ({ cluster }) => ({ adcode: cluster.adcode }),
}

/** Builds the record of a row: id, name and page, the visible columns, and the ids of the sources of its recognitions. */
export function buildClusterRecord(
  row: TableRow,
  { columns, getClusterUrl }: Pick<ExportRequest, 'columns' | 'getClusterUrl'>,
  translate: Translate,
): JsonRecord {
  const { cluster, recognitionSources } = row
  return Object.assign(
    {
      id: cluster.id,
      name: names.cluster(cluster),
      nameConfirmed: cluster.nameConfirmed,
      page: getClusterUrl(cluster),
    },
    ...columns.map(column => FIELDS[column](row, translate)),
    { recognitionSources: recognitionSources.map(({ id }) => id) },
  )
}
