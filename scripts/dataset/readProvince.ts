// Reads and checks the configuration of a data set before any module that depends on it is loaded.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locateJsonError } from '../../src/dataset/tables/locateJsonError'
import { type Problem, toProblem } from '../../src/dataset/tables/problem'
import { checkProvinceFile, PROVINCE_FILE } from '../../src/dataset/tables/provinceTable'

/** The faults of province.json; none for a good file. @returns null if the folder has no such file */
export async function readProvinceProblems(folder: string): Promise<readonly Problem[] | null> {
  const text = await readFile(join(folder, PROVINCE_FILE), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return checkProvinceFile(JSON.parse(text))
  } catch (error) {
    return [toProblem(PROVINCE_FILE, '', '', 'cannot-be-read', locateJsonError(text, error))]
  }
}
