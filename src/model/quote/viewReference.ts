// The reference to a view: the product as a dataset.
import { citationMessages } from '#messages/citation'
import { t } from '#messages/t'
import type { Reference } from '../../domain/citation/reference'
import type { IsoDay } from '../../domain/date/isoDay'

/** A view as its page names it. */
export interface CitedView {
  /** The page's title, with the name of the product. */
  readonly title: string
  /** The absolute URL, its day fixed. */
  readonly link: string
  /** The day for which statuses are computed. */
  readonly day: IsoDay
  /** Date of the newest source; may be partial; '' while the data are not loaded. */
  readonly version: string
  /** The day of reading, whatever the day of the view. */
  readonly today: IsoDay
}

/** The page's path and query as a key: clusters/santai-textile-footwear/?asof=2026-11-22 -> santai-textile-footwear. */
const toKey = (link: string): string =>
  ['sichuan-cluster-map', ...(new URL(link).pathname.match(/[a-z0-9-]+(?=\/?$)/) ?? [])].join('-')

/** Builds the reference to a view in the language of the page. */
export const buildViewReference = ({ title, link, day, version, today }: CitedView): Reference => ({
  kind: 'dataset',
  key: `${toKey(link)}-${day}`,
  author: citationMessages.author,
  title: citationMessages.viewTitle(title, day),
  publisher: null,
  date: version || null,
  url: link,
  accessed: today,
  lang: t.lang,
  notes: [citationMessages.licence],
})
