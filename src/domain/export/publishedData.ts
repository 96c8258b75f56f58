// The place and the licence of the published data. Every page contains this module; publishedFiles.ts has the rest.

/** Folder of the published data below the root of the site; a change that breaks readers of the files gets a new number. */
export const DATA_FOLDER = 'data/v1'

/** The licence of the published data. Boundaries and place names in geo/ are not under it. */
export const DATA_LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const
