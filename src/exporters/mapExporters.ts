// The map as a picture. What draws it is loaded when it is built.
import { drawingMessages } from '#messages/drawings'
import type { Exporter, ExportPage } from './exporter'

/** The open cluster is on the map even where no filter finds it. */
const countRows = ({ view, clusters }: ExportPage): number => Math.max(clusters.length, view.cluster ? 1 : 0)

/** The map as SVG, which opens in other programs and prints at any size. */
export const mapSvgExporter: Exporter = {
  id: 'map-svg',
  label: drawingMessages.mapSvg,
  extension: 'svg',
  fileNamePart: drawingMessages.mapFileName,
  countRows,
  build: async (request, job) => (await import('./mapPicture')).buildMapSvg(request, job),
}

/** The map as PNG. */
export const mapPngExporter: Exporter = {
  id: 'map-png',
  label: drawingMessages.mapPng,
  extension: 'png',
  fileNamePart: drawingMessages.mapFileName,
  countRows,
  build: async (request, job) => (await import('./mapPicture')).buildMapPng(request, job),
}
