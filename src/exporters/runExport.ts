// Runs one export: progress that only grows, an end to cancelled work, errors with a kind. It knows no dialog and no DOM.
import { throwIfAborted } from '../domain/computation/throwIfAborted'
import { formatFileName, getViewNamePart } from '../model/export/exportFileName'
import { toExportError } from './exportError'
import type { Exporter, ExportJob, ExportPage, ExportRequest } from './exporter'

/** A finished file. */
export interface ExportedFile {
  readonly blob: Blob
  readonly name: string
}

/** Number of rows of a format for a view; null where it does not apply. */
export const countExportRows = ({ countRows }: Pick<Exporter, 'countRows'>, page: ExportPage): number | null =>
  countRows ? countRows(page) : page.clusters.length

/** 四川特色产业集群-目标与进展-绵阳市-2026-11-22.csv. */
export const formatExportFileName = (
  { fileNamePart, hasRowsOfView, extension }: Pick<Exporter, 'fileNamePart' | 'hasRowsOfView' | 'extension'>,
  { view, filters, day }: Pick<ExportPage, 'view' | 'filters' | 'day'>,
): string => formatFileName([hasRowsOfView ? getViewNamePart(view) : (fileNamePart ?? null)], filters, day, extension)

/**
 * Builds the file of a request.
 * @param job `reportProgress` receives growing shares, 1 last
 * @throws ExportError, DOMException AbortError, or the error of a file that did not load
 */
export async function runExport(exporter: Exporter, request: ExportRequest, job: ExportJob): Promise<ExportedFile> {
  let done = 0
  const reportProgress = (share: number) => {
    if (job.signal.aborted || share <= done) return
    done = Math.min(share, 1)
    job.reportProgress(done)
  }
  try {
    throwIfAborted(job.signal)
    const blob = await exporter.build(request, { signal: job.signal, reportProgress })
    throwIfAborted(job.signal)
    reportProgress(1)
    return { blob, name: formatExportFileName(exporter, request) }
  } catch (reason) {
    throwIfAborted(job.signal)
    throw toExportError(reason)
  }
}
