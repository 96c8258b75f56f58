// The poster of the open cluster, or of the list: a picture for phones and notice boards.
import { drawingMessages } from '#messages/drawings'
import { buildClusterPosterSvg } from '../drawings/clusterPoster'
import { buildListPosterSvg } from '../drawings/listPoster'
import { POSTER_SIZE } from '../drawings/posterSize'
import type { MeasureText } from '../drawings/svgText'
import { selectMapModel } from '../model/map/mapModel'
import type { Exporter, ExportRequest } from './exporter'
import { createTextMeasure } from './measureText'
import { rasterizeSvg } from './rasterizeSvg'

async function buildPosterSvg(request: ExportRequest, measure: MeasureText): Promise<string> {
  const { view, data, clusters, filters, link, day, version, loadGeometry, loadDetail } = request
  const cluster = view.compare.length === 0 && view.cluster ? data.byId.get(view.cluster) : undefined
  const [geometry, detail] = await Promise.all([loadGeometry(), cluster ? loadDetail(cluster) : null])
  const origin = { link, day, version, data, geometry, measure }
  if (cluster && detail) return buildClusterPosterSvg({ ...origin, cluster, detail })
  return buildListPosterSvg({
    ...origin,
    clusters,
    filters,
    isComparison: view.compare.length > 0,
    model: selectMapModel(view, data, clusters),
  })
}

/** The poster as PNG of 1080 x 1440 pixels. */
export const posterExporter: Exporter = {
  id: 'poster',
  label: () => drawingMessages.poster,
  extension: 'png',
  build: async (request, { signal, reportProgress }) => {
    const svg = await buildPosterSvg(request, createTextMeasure())
    signal.throwIfAborted()
    reportProgress(0.5)
    return rasterizeSvg(svg, POSTER_SIZE, signal)
  },
}
