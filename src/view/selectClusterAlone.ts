// The narrower view that the share dialog offers beside that of an open cluster.
import { DEFAULT_VIEW } from './links'
import type { View } from './params'
import { formatShareHref } from './shareLink'

/** The view of the open cluster alone, without filters, mode and camera; null if the view is no more than that. */
export function selectClusterAlone(view: View): View | null {
  const { cluster, panel, asof, lang } = view
  const alone = { ...DEFAULT_VIEW, cluster, panel, asof, lang }
  return cluster && formatShareHref(alone, null) !== formatShareHref(view, null) ? alone : null
}
