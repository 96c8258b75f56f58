// What a page says of itself to searchers and messengers: title, description, and what it is about as structured data.

import { f } from '#messages/format'
import { names } from '#messages/names'
import { p } from '#messages/programme'
import { t } from '#messages/t'
import { INDUSTRY, LEVEL } from '#messages/words'
import { INDUSTRY_IDS } from '../domain/industry'
import { PREFECTURES } from '../domain/prefectures'
import { joinZh } from '../messages/format'
import { standingWords } from '../messages/words'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { selectSummary } from '../model/summary'
import { hrefWith } from '../view/context'
import { DEFAULT_VIEW } from '../view/links'
import { addressOf } from '../view/pages'
import type { View } from '../view/params'
import { chipsOf } from './chips'
import { modeName } from './ModeSwitch'

export interface PageWords {
  readonly title: string
  readonly description: string
  /** schema.org, with addresses below the site's root under `url`. */
  readonly about: Readonly<Record<string, unknown>>
}

const localityOf = (cluster: PlacedCluster): string => names.within(cluster.city.name, cluster.county?.name ?? '')

export function describeView(view: View, data: Dataset, selection: readonly PlacedCluster[]): PageWords {
  const chosen = view.cluster ? data.byId.get(view.cluster) : undefined
  if (chosen) return describeCluster(chosen)
  return view.view === 'programme' || view.view === 'method'
    ? describePage(view.view, data)
    : describeSelection(view, data, selection)
}

/** The pages on the programme and on how all this is made. */
function describePage(page: 'programme' | 'method', data: Dataset): PageWords {
  const known = [...data.lists.values()].reduce((sum, list) => sum + list.namesKnown, 0)
  return {
    title: t.title(modeName(page)),
    description: (page === 'programme'
      ? [p.definition, p.programmeHeadline(data.lists.size, known), t.sourcedFigures]
      : [p.methodHeadline, t.sourcedFigures]
    ).join(f.stop),
    about: { '@type': 'Article', headline: page === 'programme' ? p.programme : p.method },
  }
}

function describeCluster(cluster: PlacedCluster): PageWords {
  const facts = [
    t.inProvince(localityOf(cluster)),
    INDUSTRY[cluster.industry].name,
    LEVEL[cluster.level] + f.comma + standingWords(cluster),
    // Products are quoted in Chinese, and a description cannot say so.
    t.quoted || cluster.products.length === 0 ? '' : t.products + f.colon + joinZh(cluster.products),
  ]
  const name = names.cluster(cluster)
  return {
    title: t.title(name),
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

function describeSelection(view: View, data: Dataset, selection: readonly PlacedCluster[]): PageWords {
  const subject = chipsOf(view, data)
    .map(chip => chip.label)
    .join(' · ')
  const summary = selectSummary(selection)
  const answer = t.headline(summary.count, summary.cities, summary.top)
  const standing = summary.count > 0 ? t.standing(data.day, summary.byStatus, 0) + f.stop : ''
  const items = selection.slice(0, 100).map((cluster, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: names.cluster(cluster),
    url: hrefWith(DEFAULT_VIEW, { cluster: cluster.id, lang: t.lang }),
  }))
  return {
    title: subject ? t.title(subject) : t.product,
    description: (subject ? subject + f.colon : t.productIs) + answer + f.stop + standing + t.sourcedFigures,
    about: { '@type': 'ItemList', name: subject || t.product, numberOfItems: selection.length, itemListElement: items },
  }
}

interface PageLink {
  /** Below the site's root. */
  readonly href: string
  readonly name: string
}

/** The page for an address that leads nowhere: it leads on by industry and by prefecture. */
export interface MissingPage {
  readonly title: string
  readonly heading: string
  readonly text: string
  /** Stands before the page that was perhaps meant. */
  readonly offer: string
  readonly start: PageLink
  readonly groups: readonly { readonly name: string; readonly links: readonly PageLink[] }[]
}

export function describeMissingPage(): MissingPage {
  const link = (search: string, name: string): PageLink => ({ href: addressOf(`${search}&lang=${t.lang}`), name })
  return {
    title: t.title(t.missingPage),
    heading: t.missingPage,
    text: t.missingPageText,
    offer: t.maybe,
    start: link('?', t.toStart),
    groups: [
      { name: t.industry, links: INDUSTRY_IDS.map(id => link(`?industry=${id}`, INDUSTRY[id].name)) },
      { name: t.city, links: PREFECTURES.map(({ code }) => link(`?city=${code}`, names.prefecture(code))) },
    ],
  }
}
