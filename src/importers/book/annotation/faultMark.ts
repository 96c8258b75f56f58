// Signs by which a later check finds what an earlier one added to a book.
import { decodeEntities } from '../xml'

/** The hidden name in a book that refers to the sheet of faults. */
export const FAULT_SHEET_NAME = 'ClusterMapFaults'

/** The condition of the rules that colour cells: always true. */
export const MARK_FORMULA = `LEN("${FAULT_SHEET_NAME}")>0`

/** The author of our notes. */
export const NOTE_AUTHOR = '产业集群地图 Cluster map'

/** The name of the sheet of faults: the one that the hidden name refers to, as `'问题'!$A$1`; null if there is none. */
export function findFaultSheet(workbookXml: string): string | null {
  const pattern = new RegExp(`<(?:[\\w-]+:)?definedName[^<>]*name="${FAULT_SHEET_NAME}"[^<>]*>([^<]*)<`)
  const reference = decodeEntities(workbookXml.match(pattern)?.[1] ?? '')
  return (
    reference
      .match(/^(?:'(.*)'|([^'!]*))!/)
      ?.slice(1)
      .find(Boolean)
      ?.replaceAll("''", "'") ?? null
  )
}
