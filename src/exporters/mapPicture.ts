// The map of a view as a picture: exactly its camera, selection and day. Loaded when it is built.
import { names } from '#messages/names'
import { t } from '#messages/t'
import { throwIfAborted } from '../domain/computation/throwIfAborted'
import { buildMapSheet, type MapSheet } from '../drawings/mapSheet'
import type { MeasureText } from '../drawings/svgText'
import { selectSummary } from '../model/dataset/summary'
import { selectMapModel } from '../model/map/mapModel'
import type { ExportJob, ExportRequest } from './exporter'
import { createTextMeasure } from './measureText'
import { rasterizeSvg } from './rasterizeSvg'

/** Pixels of the PNG for one of the SVG: sharp in print at 13 cm. */
const PNG_SCALE = 1.5

async function buildSheet(request: ExportRequest, measure?: MeasureText): Promise<MapSheet> {
  const { view, data, clusters, filters, searchNote, version, link, day, loadGeometry } = request
  const geometry = await loadGeometry()
  const { count, prefectureCount, topPrefecture, byStatus } = selectSummary(clusters)
  const headline = t.headline(count, prefectureCount, topPrefecture)
  const openCluster = view.cluster ? data.byId.get(view.cluster) : undefined
  return buildMapSheet({
    model: selectMapModel(view, data, clusters),
    geometry,
    theme: 'light',
    camera: view.at,
    title: openCluster ? names.cluster(openCluster) : headline,
    subtitle: [
      openCluster ? headline : '',
      filters.join(' · '),
      searchNote,
      count > 0 ? t.statusSummary(day, byStatus, 0, data.sourcesTo) : '',
    ].filter(Boolean),
    link,
    day,
    dataDate: version,
    ...(measure ? { measure } : {}),
  })
}

/** The map as an SVG file. */
export async function buildMapSvg(request: ExportRequest, { signal }: ExportJob): Promise<Blob> {
  const { svg } = await buildSheet(request)
  throwIfAborted(signal)
  return new Blob([svg], { type: 'image/svg+xml' })
}

/** The map as PNG, 2400 pixels wide. */
export async function buildMapPng(request: ExportRequest, { signal, reportProgress }: ExportJob): Promise<Blob> {
  const { svg, width, height } = await buildSheet(request, createTextMeasure())
  throwIfAborted(signal)
  reportProgress(0.5)
  const size = { width: Math.round(width * PNG_SCALE), height: Math.round(height * PNG_SCALE) }
  return rasterizeSvg(svg, size, signal)
}
