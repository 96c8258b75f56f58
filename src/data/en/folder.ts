import { DATA_FOLDER } from '../../domain/export/publishedData'

/** The same files with their English texts, from src/dataset/publish/englishFiles.ts. */
export const FOLDER = `${DATA_FOLDER}/en`
