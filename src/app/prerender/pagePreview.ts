// The preview picture of a page, which messengers show beside a link to it.
import { drawingMessages } from '#messages/drawings'
import { t } from '#messages/t'
import type { ClusterDetail, ClusterId } from '../../domain/cluster/cluster'
import { renderPreviewCard } from '../../drawings/previewCard'
import type { MeasureText } from '../../drawings/svgText'
import type { Geometry } from '../../map/basemap/geometry'
import type { Dataset } from '../../model/dataset/dataset'
import { selectClusters } from '../../model/dataset/selection'
import { selectMapModel } from '../../model/map/mapModel'
import { parseSearch } from '../../view/links'
import { toQuery } from '../../view/pages'
import { selectPreviewText } from '../head/previewText'

/** A picture and its text alternative. */
export interface PagePreview {
  readonly svg: string
  readonly alt: string
}

/** The query of a page. @param path below the language's own root */
export const toPageSearch = (path: string): string => toQuery(t.lang === 'en' ? `en/${path}` : path, '')

/** @param path below the language's own root; its filters find the clusters of the map */
export async function buildPagePreview(
  path: string,
  data: Dataset,
  loadDetail: (id: ClusterId) => Promise<ClusterDetail>,
  geometry: Geometry,
  measure: MeasureText,
): Promise<PagePreview> {
  const { view } = parseSearch(toPageSearch(path))
  const selection = selectClusters(view, data)
  const cluster = (view.cluster && data.byId.get(view.cluster)) || null
  const text = selectPreviewText(view, data, selection, cluster ? await loadDetail(cluster.id) : null)
  const model = selectMapModel(view, data, selection)
  return {
    svg: renderPreviewCard({ ...text, cluster, model, geometry, dataDate: data.sourcesTo, measure }),
    alt: drawingMessages.previewAlt(text.title),
  }
}
