// The place of the published data, for the app, the build and the checks.

/** Folder of the published data below the root of the site; a change that breaks readers of the files gets a new number. */
export const DATA_FOLDER = 'data/v1'
/** Matches the path of a further part of a large index: `data/v1/index-2.json`. */
export const INDEX_PART_PATTERN = new RegExp(`^${DATA_FOLDER}/index-\\d+\\.json$`)
