// Names of downloaded files.

import { shareMessages } from '#messages/share'
import { MODE_LABELS } from '../../messages/modeLabels'
import type { View } from '../../view/params'

const MAX_FILTERS = 3

/** Replaces characters that some system forbids in file names, and quotation marks. */
const toFileNamePart = (text: string): string =>
  text.replace(/[\p{Cc}\s\\/:*?"<>|‘’“”.,，·]+/gu, '-').replace(/^-+|-+$/g, '')

/** Views of other rows than the clusters. */
const NAMED_VIEWS: readonly View['view'][] = ['matrix', 'promises', 'programme']

/** The view in a file name; null for the other views, and for a comparison, which file names have among the filters. */
export const getViewNamePart = ({ view, compare }: Pick<View, 'view' | 'compare'>): string | null =>
  compare.length === 0 && NAMED_VIEWS.includes(view) ? MODE_LABELS[view] : null

/**
 * Formats the name of a file from its content, the filters and the day of the view.
 *
 *     [], 绵阳市 and 食品轻纺    -> 四川特色产业集群-绵阳市-食品轻纺-2026-11-22.csv
 *     海报, 矩阵; five filters  -> 四川特色产业集群-海报-矩阵-一-二-三-等5项-2026-11-22.csv
 *
 * @param contents parts that say the content; null is left out
 * @param filters as the page shows them
 */
export function formatFileName(
  contents: readonly (string | null)[],
  filters: readonly string[],
  day: string,
  extension: string,
): string {
  const hiddenCount = filters.length - MAX_FILTERS
  const parts = [
    shareMessages.fileNamePrefix,
    ...contents,
    ...filters.slice(0, MAX_FILTERS),
    ...(hiddenCount > 0 ? [shareMessages.fileNameMore(filters.length)] : []),
    day,
  ]
  return `${parts
    .map(part => toFileNamePart(part ?? ''))
    .filter(Boolean)
    .join('-')}.${extension}`
}
