// The origin of a file in words: named in every format.
import { exportMessages } from '#messages/exports'
import { shareMessages } from '#messages/share'
import { t } from '#messages/t'
import { DATA_LICENCE } from '../domain/export/publishedData'
import { formatApprovalLine } from '../messages/approvalLine'
import { joinList } from '../messages/format'
import { MODE_LABELS } from '../messages/modeLabels'
import type { SheetColumn } from '../model/export/tableSheet'
import type { ExportPage, ExportRequest } from './exporter'

/** Name of the view, as on its tab. */
const getViewName = ({ view: { view, compare } }: Pick<ExportPage, 'view'>): string =>
  MODE_LABELS[compare.length > 0 ? 'compare' : view]

/** The facts of the origin, in the order in which they are shown. */
export const buildOrigin = (page: ExportRequest) => ({
  title: t.productName,
  view: getViewName(page),
  filters: page.filters,
  searchNote: page.searchNote,
  link: page.link,
  day: page.day,
  version: page.version,
  licence: DATA_LICENCE.name,
  licenceUrl: DATA_LICENCE.url,
  approval: formatApprovalLine(),
  limits: exportMessages.limits,
  language: t.lang,
})

/** The origin as lines of a label and a text. */
export function formatOrigin(page: ExportRequest): (readonly [label: string, text: string])[] {
  const { origin: labels } = exportMessages
  const origin = buildOrigin(page)
  return [
    [labels.view, origin.view],
    [labels.filters, origin.filters.length > 0 ? joinList(origin.filters) : labels.noFilters],
    ...(origin.searchNote ? [[labels.search, origin.searchNote] as const] : []),
    [labels.day, origin.day],
    [labels.version, origin.version],
    [labels.licence, origin.licence],
    [labels.approval, origin.approval],
    [labels.language, labels.languageName],
    [labels.link, origin.link],
  ]
}

/** Columns for the origin of the rows, equal in every line. */
export const buildOriginColumns = ({ link, version, day, searchNote }: ExportRequest): SheetColumn<unknown>[] => [
  { head: shareMessages.view, cell: () => link, kind: 'link' },
  ...(searchNote ? [{ head: exportMessages.origin.search, cell: () => searchNote }] : []),
  { head: shareMessages.version, cell: () => version, kind: 'date' },
  { head: shareMessages.day, cell: () => day, kind: 'date' },
  { head: shareMessages.licence, cell: () => DATA_LICENCE.name },
  { head: shareMessages.map, cell: () => formatApprovalLine() },
]
