// The pages at addresses with a former id: each names its successor. Used by the build only.
import { localeFormat } from '#messages/format'
import { names } from '#messages/names'
import { prerenderMessages } from '#messages/prerender'
import { t } from '#messages/t'
import { parseClusterId } from '../../domain/cluster/cluster'
import type { Alias } from '../../domain/export/aliases'
import { parseListId } from '../../domain/recognition/recognitionList'
import { type Dataset, getListName } from '../../model/dataset/dataset'
import { toHref } from '../../view/pages'

/** A page at a former address. */
export interface MovedPage {
  /** Its own path, below the root of its language. */
  readonly path: string
  /** The path of the successor, below the root of its language. */
  readonly successorPath: string
  readonly title: string
  readonly heading: string
  readonly text: string
  /** Below the site's root. */
  readonly link: { readonly href: string; readonly name: string }
}

/** Builds a page for each former id of a cluster or list that has a successor with a page. */
export const buildMovedPages = (aliases: readonly Alias[], data: Dataset): readonly MovedPage[] =>
  aliases.flatMap(alias => {
    const { kind, from, to } = alias
    const name = to === null ? null : findName(kind, to, data)
    if (kind === 'source' || to === null || name === null) return []
    const toPath = (id: string) => toHref(`?${kind}=${id}`)
    return [
      {
        path: toPath(from),
        successorPath: toPath(to),
        title: t.title(name),
        heading: prerenderMessages.pageMoved,
        text: prerenderMessages.pageMovedText(
          from,
          to,
          localeFormat.formatDate(alias.date),
          t.lang === 'en' ? alias.reasonEn : alias.reasonZh,
        ),
        link: { href: toHref(`?${kind}=${to}&lang=${t.lang}`), name },
      },
    ]
  })

function findName(kind: Alias['kind'], id: string, data: Dataset): string | null {
  const [clusterId, listId] = [parseClusterId(id), parseListId(id)]
  const cluster = kind === 'cluster' && clusterId ? data.byId.get(clusterId) : undefined
  if (cluster) return names.cluster(cluster)
  return kind === 'list' && listId && data.lists.has(listId) ? getListName(data, listId) : null
}
