/** The same files with their English texts, from scripts/build-data/englishFiles.ts. */
export const FOLDER = 'data/en'
