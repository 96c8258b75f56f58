// Keeps a data set on this device, and addresses the map that shows it.
import { datasetMessages as messages } from '#messages/dataset'
import { t } from '#messages/t'
import { type LocalDataset, saveLocalDataset } from '../../../data/localDataset'
import type { ClusterId } from '../../../domain/cluster/cluster'
import { DEFAULT_VIEW } from '../../../view/links'
import { buildHref } from '../../../view/ViewProvider'

/** The map of the data set, or a cluster on it. */
export const buildLocalMapHref = (cluster: string | null = null): string =>
  buildHref({ ...DEFAULT_VIEW, lang: t.lang }, { data: 'local', cluster: cluster as ClusterId | null })

/** Replaces the data set that is kept. @returns the reason why it was not kept; null if it was */
export async function keepOnDevice(dataset: Omit<LocalDataset, 'savedAt'>): Promise<string | null> {
  try {
    await saveLocalDataset({ ...dataset, savedAt: new Date().toISOString() })
    return null
  } catch (error) {
    return error instanceof Error && error.name === 'QuotaExceededError' ? messages.storeFull : messages.storeRefused
  }
}
