// The poster of the open cluster, or of the list: a picture for phones and notice boards. What draws it is loaded when it is
// built.
import { drawingMessages } from '#messages/drawings'
import type { Exporter } from './exporter'

/** The poster as PNG. */
export const posterExporter: Exporter = {
  id: 'poster',
  label: () => drawingMessages.poster,
  extension: 'png',
  fileNamePart: drawingMessages.posterFileName,
  countRows: ({ view, clusters }) => Math.max(clusters.length, view.cluster ? 1 : 0),
  build: async (request, job) => (await import('./posterPicture')).buildPosterPng(request, job),
}
