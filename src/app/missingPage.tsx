// The words of the page for an address that leads nowhere. Only the build asks for it.

import { renderToStaticMarkup } from 'react-dom/server'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { INDUSTRY } from '#messages/words'
import { INDUSTRY_IDS } from '../domain/industry'
import { PREFECTURES } from '../domain/prefectures'
import { addressOf } from '../view/pages'
import { DataLine } from './DataLine'

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
  /** Its last line, as markup. */
  readonly foot: string
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
    foot: renderToStaticMarkup(<DataLine />),
  }
}
