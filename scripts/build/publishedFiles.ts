// Reads the published files as JSON, by their path below the public folder: `data/v1/index.json`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const createPublishedReader =
  (folder: string) =>
  (path: string): unknown =>
    JSON.parse(readFileSync(join(folder, path), 'utf8'))
