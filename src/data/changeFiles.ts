// Paths of the files of the view of changes. Apart from FILES, which the first chunk contains.
import { FOLDER } from '#data/folder'
import { DATA_FOLDER } from '../domain/export/publishedData'

/** Paths below the site's root. */
export const CHANGE_FILES = { figures: `${FOLDER}/figures.json`, changes: `${DATA_FOLDER}/changes.json` } as const
