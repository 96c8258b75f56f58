// The name of a file that is taken along: what it holds, and the day it was reckoned for.
import { shareMessages } from '#messages/share'

const MAX_FILTERS = 3

/** Without what some system forbids in a file's name, and without quotation marks. */
const toFileNamePart = (text: string): string =>
  text.replace(/[\p{Cc}\s\\/:*?"<>|‘’“”.,，·]+/gu, '-').replace(/^-+|-+$/g, '')

/** @param filters in words, as the page shows them; beyond the first three they are counted */
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
