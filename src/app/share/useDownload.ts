// Saves a file and words the result. One file at a time; a long build shows its progress and can be cancelled.
import { useEffect, useRef, useState } from 'react'
import { saveMessages } from '#messages/save'
import { shareDialogMessages } from '#messages/shareDialog'
import { throwIfAborted } from '../../domain/computation/throwIfAborted'
import { ExportError } from '../../exporters/exportError'
import type { ExportJob } from '../../exporters/exporter'
import { saveFile } from '../../ui/browser/saveFile'

export interface DownloadRequest {
  readonly fileName: string
  /** The file, or null when there is nothing to save. */
  readonly buildFile: (job: ExportJob) => Promise<Blob | null>
  /** Shown when there is nothing to save. */
  readonly emptyText: string
}

export interface Download {
  /** The result in words; '' before the first click. */
  readonly status: string
  readonly isBuilding: boolean
  /** The share of a build that takes long, 0 to 1; null otherwise. */
  readonly progress: number | null
  /** Does nothing while a file is built. */
  readonly start: (request: DownloadRequest) => Promise<void>
  readonly cancel: () => void
}

/** A build that takes longer shows its progress. */
const PROGRESS_DELAY_MS = 400

/** The reason why a file was not made, and the way on. */
export const describeExportError = (error: unknown): string =>
  error instanceof ExportError ? shareDialogMessages.exportError[error.kind] : saveMessages.saveOutcome.failed

export function useDownload(): Download {
  const [status, setStatus] = useState('')
  const [isBuilding, setIsBuilding] = useState(false)
  const [progress, setProgress] = useState<number | null>(null)
  const controllerRef = useRef<AbortController | null>(null)
  // Closing the dialog cancels: a file that arrives later would come without a word.
  useEffect(() => () => controllerRef.current?.abort(), [])
  const start = async ({ fileName, buildFile, emptyText }: DownloadRequest) => {
    if (controllerRef.current) return
    setStatus('')
    const controller = new AbortController()
    controllerRef.current = controller
    setIsBuilding(true)
    let share = 0
    let isLong = false
    const timer = setTimeout(() => {
      isLong = true
      setProgress(share)
      setStatus(shareDialogMessages.building(fileName))
    }, PROGRESS_DELAY_MS)
    const reportProgress = (newShare: number) => {
      share = newShare
      if (isLong && controllerRef.current === controller) setProgress(share)
    }
    try {
      const outcome = await saveFile(fileName, async () => {
        const file = await buildFile({ signal: controller.signal, reportProgress })
        throwIfAborted(controller.signal)
        return file
      })
      const { saved, inApp } = saveMessages.saveOutcome
      setStatus({ saved: saved(fileName), empty: emptyText, inApp }[outcome])
    } catch (error) {
      setStatus(controller.signal.aborted ? shareDialogMessages.cancelled : describeExportError(error))
    } finally {
      clearTimeout(timer)
      controllerRef.current = null
      setIsBuilding(false)
      setProgress(null)
    }
  }
  return { status, isBuilding, progress, start, cancel: () => controllerRef.current?.abort() }
}
