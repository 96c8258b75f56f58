// What a page says of itself to searchers and messengers: title, description, and what it is about as structured data.

import { f } from '#messages/format'
import { names } from '#messages/names'
import { p } from '#messages/programme'
import { promises as targets } from '#messages/promises'
import { t } from '#messages/t'
import { INDUSTRY, LEVEL } from '#messages/words'
import { joinZh } from '../messages/format'
import { standingWords } from '../messages/words'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { selectSummary } from '../model/summary'
import { hrefWith } from '../view/context'
import { DEFAULT_VIEW } from '../view/links'
import type { View } from '../view/params'
import { filterWords, formatPageTitle } from './pageTitle'

export interface PageWords {
  readonly title: string
  readonly description: string
  /** schema.org, with addresses below the site's root under `url`. */
  readonly about: Readonly<Record<string, unknown>>
}

const localityOf = (cluster: PlacedCluster): string => names.within(cluster.city.name, cluster.county?.name ?? '')

export function describeView(view: View, data: Dataset, selection: readonly PlacedCluster[]): PageWords {
  const chosen = view.cluster ? data.byId.get(view.cluster) : undefined
  const words = chosen
    ? describeCluster(chosen)
    : view.view === 'programme' || view.view === 'method'
      ? describePage(view.view, data)
      : view.view === 'promises' && selection.length === data.clusters.length
        ? describePromises()
        : describeSelection(view, data, selection)
  return { title: formatPageTitle(view, data), ...words }
}

type Described = Omit<PageWords, 'title'>

/** The pages on the programme and on how all this is made. */
function describePage(page: 'programme' | 'method', data: Dataset): Described {
  const known = [...data.lists.values()].reduce((sum, list) => sum + list.namesKnown, 0)
  return {
    description: (page === 'programme'
      ? [p.definition, p.programmeHeadline(data.lists.size, known), t.sourcedFigures]
      : [p.methodHeadline, t.sourcedFigures]
    ).join(f.stop),
    about: { '@type': 'Article', headline: page === 'programme' ? p.programme : p.method },
  }
}

function describePromises(): Described {
  return {
    description: targets.description + f.stop + t.sourcedFigures,
    about: { '@type': 'Article', headline: targets.title },
  }
}

function describeCluster(cluster: PlacedCluster): Described {
  const facts = [
    t.inProvince(localityOf(cluster)),
    INDUSTRY[cluster.industry].name,
    LEVEL[cluster.level] + f.comma + standingWords(cluster),
    // Products are quoted in Chinese, and a description cannot say so.
    t.quoted || cluster.products.length === 0 ? '' : t.products + f.colon + joinZh(cluster.products),
  ]
  const name = names.cluster(cluster)
  return {
    description: name + f.colon + facts.filter(Boolean).join(f.semicolon) + f.stop + t.sourcedFigures,
    about: {
      '@type': 'Place',
      name,
      alternateName: names.twin(cluster),
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'CN',
        addressRegion: t.inProvince(''),
        addressLocality: localityOf(cluster),
      },
    },
  }
}

function describeSelection(view: View, data: Dataset, selection: readonly PlacedCluster[]): Described {
  const subject = filterWords(view, data)
  const summary = selectSummary(selection)
  const answer = t.headline(summary.count, summary.cities, summary.top)
  const standing = summary.count > 0 ? t.standing(data.day, summary.byStatus, 0, data.sourcesTo) + f.stop : ''
  const items = selection.slice(0, 100).map((cluster, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: names.cluster(cluster),
    url: hrefWith(DEFAULT_VIEW, { cluster: cluster.id, lang: t.lang }),
  }))
  return {
    description: (subject ? subject + f.colon : t.productIs) + answer + f.stop + standing + t.sourcedFigures,
    about: { '@type': 'ItemList', name: subject || t.product, numberOfItems: selection.length, itemListElement: items },
  }
}
