// The content of the 404 page: links by industry and by prefecture. Used by the build only.
import { renderToStaticMarkup } from 'react-dom/server'
import { filterMessages } from '#messages/filters'
import { names } from '#messages/names'
import { noticeMessages } from '#messages/notices'
import { prerenderMessages } from '#messages/prerender'
import { t } from '#messages/t'
import { INDUSTRY } from '#messages/words'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { PREFECTURES } from '../../domain/place/prefectures'
import { toHref } from '../../view/pages'
import { DataFileLinks } from '../layout/DataFileLinks'

interface PageLink {
  /** Below the site's root. */
  readonly href: string
  readonly name: string
}

/** Texts and links of the 404 page in one language. */
export interface NotFoundPage {
  readonly title: string
  readonly heading: string
  readonly text: string
  /** The text before a page that was possibly meant. */
  readonly offer: string
  readonly homeLink: PageLink
  readonly groups: readonly { readonly name: string; readonly links: readonly PageLink[] }[]
  /** Markup. */
  readonly footer: string
}

/** Builds the content in the language of the build. */
export function buildNotFoundPage(): NotFoundPage {
  const buildLink = (search: string, name: string): PageLink => ({ href: toHref(`${search}&lang=${t.lang}`), name })
  return {
    title: t.title(prerenderMessages.pageNotFound),
    heading: prerenderMessages.pageNotFound,
    text: prerenderMessages.pageNotFoundText,
    offer: noticeMessages.didYouMean,
    homeLink: buildLink('?', prerenderMessages.backToMap),
    groups: [
      { name: filterMessages.industry, links: INDUSTRY_IDS.map(id => buildLink(`?industry=${id}`, INDUSTRY[id].name)) },
      {
        name: filterMessages.city,
        links: PREFECTURES.map(({ code }) => buildLink(`?city=${code}`, names.prefecture(code))),
      },
    ],
    footer: renderToStaticMarkup(<DataFileLinks />),
  }
}
