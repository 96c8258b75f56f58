// What a page says of itself to searchers and messengers: title, description, and what it is about as structured data.

import { joinZh } from '../i18n/format'
import { p } from '../i18n/programme'
import { INDUSTRY, LEVEL, standingWords } from '../i18n/words'
import { t } from '../i18n/zh-CN'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { selectSummary } from '../model/summary'
import { hrefWith } from '../view/context'
import { DEFAULT_VIEW } from '../view/links'
import type { View } from '../view/params'
import { chipsOf } from './chips'
import { modeName } from './ModeSwitch'

export interface PageWords {
  readonly title: string
  readonly description: string
  /** schema.org, with addresses below the site's root under `url`. */
  readonly about: Readonly<Record<string, unknown>>
}

const localityOf = (cluster: PlacedCluster): string => cluster.city.name + (cluster.county?.name ?? '')

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
    description:
      page === 'programme'
        ? `${p.definition}。${p.programmeHeadline(data.lists.size, known)}。${t.sourcedFigures}`
        : `${p.methodHeadline}。${t.sourcedFigures}`,
    about: { '@type': 'Article', headline: page === 'programme' ? p.programme : p.method },
  }
}

function describeCluster(cluster: PlacedCluster): PageWords {
  const facts = [
    t.inProvince(localityOf(cluster)),
    INDUSTRY[cluster.industry].name,
    `${LEVEL[cluster.level]}，${standingWords(cluster)}`,
    cluster.products.length > 0 ? `${t.products}：${joinZh(cluster.products)}` : '',
  ]
  return {
    title: t.title(cluster.nameZh),
    description: `${cluster.nameZh}：${facts.filter(Boolean).join('；')}。${t.sourcedFigures}`,
    about: {
      '@type': 'Place',
      name: cluster.nameZh,
      alternateName: cluster.nameEn,
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
  const standing = summary.count > 0 ? `${t.standing(data.day, summary.byStatus, 0)}。` : ''
  const items = selection.slice(0, 100).map((cluster, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: cluster.nameZh,
    url: hrefWith(DEFAULT_VIEW, { cluster: cluster.id }),
  }))
  return {
    title: subject ? t.title(subject) : t.product,
    description: `${subject ? `${subject}：` : t.productIs}${answer}。${standing}${t.sourcedFigures}`,
    about: { '@type': 'ItemList', name: subject || t.product, numberOfItems: selection.length, itemListElement: items },
  }
}
