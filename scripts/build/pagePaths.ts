// Lists the addresses with a page of their own: the start, each cluster, city, industry, direction and list, and
// standalone views.
import { DIRECTION_IDS } from '../../src/domain/cluster/direction'
import { INDUSTRY_IDS } from '../../src/domain/cluster/industry'
import { PREFECTURES } from '../../src/domain/place/prefectures'
import type { Dataset } from '../../src/model/dataset/dataset'
import { toHref, VIEW_PAGES } from '../../src/view/pages'

/** With more clusters, a page for each would be more files than hosts like. The query form serves them too. */
const MAX_CLUSTER_PAGES = 1000

/** Paths below the site's root: '' first, then `clusters/<id>/` and others. */
export function listPagePaths(data: Dataset): string[] {
  const queries = [
    ...(data.clusters.length <= MAX_CLUSTER_PAGES ? data.clusters.map(c => `?cluster=${c.id}`) : []),
    ...PREFECTURES.map(p => `?city=${p.code}`),
    ...INDUSTRY_IDS.map(id => `?industry=${id}`),
    ...DIRECTION_IDS.map(id => `?direction=${id}&panel=measures`),
    ...[...data.lists.keys()].map(id => `?list=${id}`),
    ...VIEW_PAGES.map(view => `?view=${view}`),
  ]
  return ['', ...queries.map(toHref)]
}
