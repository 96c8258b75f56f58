// Builds the poster of the open cluster, or of the list. Loaded when it is built.
import { throwIfAborted } from '../domain/computation/throwIfAborted'
import { buildClusterPosterSvg } from '../drawings/clusterPoster'
import { buildListPosterSvg } from '../drawings/listPoster'
import { POSTER_SIZE } from '../drawings/posterSize'
import type { MeasureText } from '../drawings/svgText'
import { selectMapModel } from '../model/map/mapModel'
import type { ExportJob, ExportRequest } from './exporter'
import { createTextMeasure } from './measureText'
import { rasterizeSvg } from './rasterizeSvg'

/** The poster as a whole SVG file. */
async function buildPosterSvg(request: ExportRequest, measure: MeasureText): Promise<string> {
  const { view, data, clusters, filters, searchNote, link, day, version, loadGeometry, loadDetail } = request
  const cluster = view.compare.length === 0 && view.cluster ? data.byId.get(view.cluster) : undefined
  const [geometry, detail] = await Promise.all([loadGeometry(), cluster ? loadDetail(cluster) : null])
  const origin = { link, day, version, data, geometry, measure }
  if (cluster && detail) return buildClusterPosterSvg({ ...origin, cluster, detail })
  return buildListPosterSvg({
    ...origin,
    clusters,
    filters,
    searchNote,
    isComparison: view.compare.length > 0,
    model: selectMapModel(view, data, clusters),
  })
}

/** The poster as PNG of 1080 x 1440 pixels. */
export async function buildPosterPng(request: ExportRequest, { signal, reportProgress }: ExportJob): Promise<Blob> {
  const svg = await buildPosterSvg(request, createTextMeasure())
  throwIfAborted(signal)
  reportProgress(0.5)
  return rasterizeSvg(svg, POSTER_SIZE, signal)
}
