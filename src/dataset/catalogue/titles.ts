// Names of the published files in both languages, and their publisher.
import * as province from '#dataset/province.json'
import { openDataMessages as en } from '../../messages/en/openData'
import { openDataMessages as zh } from '../../messages/zh/openData'
import { toFileGroup } from '../../model/export/fileGroups'

/** The project: no person is named. */
export const PUBLISHER = `${province.productZh} / ${province.productEn}`

/** The SPDX identifier of the licence of the data. */
export const LICENCE_ID = 'CC-BY-4.0'

/** Throws for a file without a description. @param path below the folder of published data */
export function findFileTitle(path: string): { readonly zh: string; readonly en: string } {
  const group = toFileGroup(path)
  const [zhTitle, enTitle] = [zh.fileTitles[group], en.fileTitles[group]]
  if (!zhTitle || !enTitle) throw new Error(`src/messages: openDataMessages.fileTitles lacks ${group}`)
  return { zh: `${zhTitle[0]}：${zhTitle[1]}`, en: `${enTitle[0]}: ${enTitle[1]}` }
}
