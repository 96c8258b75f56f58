// Checks the tables of a folder by the options of the command line.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { buildData } from '../../src/dataset/buildData'
import type { Problem } from '../../src/dataset/tables/problem'
import { FAULT_KINDS } from '../../src/domain/fault/faultCodes'
import type { Lang } from '../../src/domain/language/language'
import { readTables } from '../build-data/readTables'
import { formatReport } from './formatReport'

export interface CheckResult {
  /** 0 without errors, 1 with errors, 2 if an option or a table cannot be read. */
  readonly exitCode: 0 | 1 | 2
  readonly report: string
}

export async function checkData(args: string[]): Promise<CheckResult> {
  try {
    const { values } = parseArgs({
      args,
      options: { lang: { type: 'string', default: 'zh' }, data: { type: 'string', default: 'data' } },
    })
    const { problems, warnings } = buildData(await readTables(pathToFileURL(`${resolve(values.data)}/`)))
    return toResult(values.lang.startsWith('en') ? 'en' : 'zh-CN', values.data, [...problems, ...warnings])
  } catch (error) {
    return { exitCode: 2, report: error instanceof Error ? error.message : String(error) }
  }
}

/** The result for these problems of a folder, named as the user named it. */
export const toResult = (lang: Lang, folder: string, problems: readonly Problem[]): CheckResult => ({
  exitCode: problems.some(({ code }) => FAULT_KINDS[code].severity === 'error') ? 1 : 0,
  report: formatReport(lang, folder, problems),
})
