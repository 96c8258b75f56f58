// The same files, each with a table of the English texts in it; scripts/build-data/englishFiles.ts makes them.
export const FOLDER = 'data/en'
