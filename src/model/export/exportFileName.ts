// Names of downloaded files.

import { shareMessages } from '#messages/share'

const MAX_FILTERS = 3

/** Replaces characters that some system forbids in file names, and quotation marks. */
const toFileNamePart = (text: string): string =>
  text.replace(/[\p{Cc}\s\\/:*?"<>|‘’“”.,，·]+/gu, '-').replace(/^-+|-+$/g, '')

/**
 * Formats the name of a file from its filters and the day of the view.
 *
 *     绵阳市, 食品轻纺        -> 四川特色产业集群-绵阳市-食品轻纺-2026-11-22.csv
 *     five filters           -> the first three, then 等5项
 *
 * @param filters as the page shows them
 */
export function formatFileName(filters: readonly string[], day: string, extension: string): string {
  const hiddenCount = filters.length - MAX_FILTERS
  const parts = [
    shareMessages.fileNamePrefix,
    ...filters.slice(0, MAX_FILTERS),
    ...(hiddenCount > 0 ? [shareMessages.fileNameMore(filters.length)] : []),
    day,
  ]
  return `${parts.map(toFileNamePart).filter(Boolean).join('-')}.${extension}`
}
