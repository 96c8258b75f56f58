// A data set that is kept on this device and published nowhere: files of the published folder by their path. The update page
// stores it, and the map shows it for links with `data=local`.
import { del, get, set } from 'idb-keyval'
import { DATA_FOLDER } from '../domain/export/publishedData'
import { DataFileError } from './DataFileError'
import { type JsonLoader, loadJson } from './loadJson'

const KEY = 'local-dataset'

/** A cluster that the published data lack, one that differs from them, or a published one that the data set lacks. */
export type LocalChange = 'added' | 'changed' | 'absent'

/** The stored data set. */
export interface LocalDataset {
  /** Chosen by the user, or the name of the file it comes from. */
  readonly name: string
  /** When it was stored: an ISO date with time. */
  readonly savedAt: string
  /** Text by path below the folder of published data: `index.json`, `clusters/<id>.json`. */
  readonly files: Readonly<Record<string, string>>
  /** Clusters that differ from the published ones, by id. */
  readonly changes: Readonly<Record<string, LocalChange>>
}

/** Replaces the stored data set. Rejects if the browser refuses to store it. */
export const saveLocalDataset = (dataset: LocalDataset): Promise<void> => set(KEY, dataset)

/** @returns null if there is none, or if the browser refuses to read it */
export async function readLocalDataset(): Promise<LocalDataset | null> {
  try {
    // A browser may refuse at once, without a promise.
    return (await get<LocalDataset>(KEY)) ?? null
  } catch {
    return null
  }
}

/** Deletes the stored data set. Rejects if the browser refuses. */
export const deleteLocalDataset = (): Promise<void> => del(KEY)

/** Makes the app load the stored data set. @returns false if there is none */
export async function openLocalDataset(setFileLoader: (load: JsonLoader) => void): Promise<boolean> {
  const dataset = await readLocalDataset()
  if (dataset) setFileLoader(createLocalLoader(dataset))
  return dataset !== null
}

/** Loads the published files of the data set from the device, and all others, such as boundaries, from the site. */
const createLocalLoader =
  ({ files }: LocalDataset): JsonLoader =>
  async (path, options) => {
    if (!path.startsWith(`${DATA_FOLDER}/`)) return loadJson(path, options)
    const text = files[path.slice(DATA_FOLDER.length + 1)]
    // A published file in its place would mix the two data sets.
    if (text === undefined) throw new DataFileError(path, 'missing', 'is not in the data set on this device')
    return JSON.parse(text)
  }
