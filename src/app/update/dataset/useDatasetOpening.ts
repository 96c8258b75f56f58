// Opens a data set in a session: its files are checked, then all of them are kept on this device, or none.
import { useEffect, useRef, useState } from 'react'
import { datasetMessages as messages } from '#messages/dataset'
import { FILES } from '../../../data/files'
import { loadJson } from '../../../data/loadJson'
import type { Places } from '../../../domain/place/place'
import type { OpenedDataset } from '../../../importers/session/openDataset'
import { startSession } from '../startSession'
import type { ChosenFiles } from './chosenFiles'
import { keepOnDevice } from './localMap'

export type DatasetStatus =
  | { readonly kind: 'idle' }
  /** The share of its files that is checked. */
  | { readonly kind: 'reading'; readonly name: string; readonly share: number }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: (() => void) | null }
  /** Kept, if it has a data set; refused otherwise. */
  | { readonly kind: 'done'; readonly name: string; readonly opened: OpenedDataset }

/** A session, and the codes of the places whose boundaries the map has. Rejects if a file does not load. */
async function start() {
  const { counties, prefectures } = (await loadJson(FILES.places)) as Places
  const { client } = await startSession()
  return { client, boundaries: [...counties, ...prefectures].map(({ code }) => code) }
}

export function useDatasetOpening() {
  const [status, setStatus] = useState<DatasetStatus>({ kind: 'idle' })
  /** Ends the session of the data set that is being read. */
  const cancel = useRef(() => {})
  useEffect(() => () => cancel.current(), [])

  const open = async (chosen: ChosenFiles): Promise<void> => {
    cancel.current()
    let isCancelled = false
    cancel.current = () => {
      isCancelled = true
    }
    const { name, files } = chosen
    const show = (next: DatasetStatus) => {
      if (!isCancelled) setStatus(next)
    }
    show({ kind: 'reading', name, share: 0 })
    const started = await start().catch(() => null)
    if (!started) return show({ kind: 'failed', message: messages.networkFailed, retry: () => void open(chosen) })
    const { client, boundaries } = started
    if (isCancelled) return client.close()
    cancel.current = () => {
      isCancelled = true
      client.close()
    }
    try {
      const opened = await client.call('dataset', { files, boundaries }, share =>
        show({ kind: 'reading', name, share }),
      )
      const { dataset } = opened
      if (isCancelled) return
      const refusal = dataset && (await keepOnDevice({ name, files: dataset.files, changes: dataset.changes }))
      show(refusal ? { kind: 'failed', message: refusal, retry: null } : { kind: 'done', name, opened })
    } catch (error) {
      show({ kind: 'failed', message: messages.failed(String(error)), retry: null })
    } finally {
      client.close()
    }
  }
  return {
    status,
    open: (chosen: ChosenFiles) => void open(chosen),
    /** Shows a message in place of a data set. */
    refuse: (message: string) => setStatus({ kind: 'failed', message, retry: null }),
    cancel: () => {
      cancel.current()
      setStatus({ kind: 'idle' })
    },
  }
}
