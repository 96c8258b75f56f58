import { DATA_FOLDER } from '../../domain/export/publishedData'

/** Folder of the files with texts in the language of the page, below the root of the site. */
export const FOLDER = DATA_FOLDER
