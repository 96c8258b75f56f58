// The page that a quotation names, and the data of the page that it is opened from.
import { t } from '#messages/t'
import type { IsoDay } from '../../domain/date/isoDay'
import type { Lang } from '../../domain/language/language'
import { QUOTE_LANGUAGES } from '../../messages/quoteLanguages'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import type { View } from '../../view/params'
import { buildAbsoluteUrl, buildShareUrl } from '../../view/ViewProvider'
import { formatPageTitle } from '../head/pageTitle'

export interface QuoteData {
  readonly data: Dataset
  /** Date of the newest source. */
  readonly version: string
  readonly selection: readonly PlacedCluster[]
  /** Today, whatever the day of the view. */
  readonly today: IsoDay
}

/** Link and title of a view in a language, its day fixed. The title of the other language is that of the product. */
export const getViewPage = (view: View, data: Dataset, lang: Lang) => ({
  link: buildShareUrl({ ...view, at: null, lang }, data.day),
  title: lang === t.lang ? formatPageTitle(view, data) : QUOTE_LANGUAGES[lang].citation.product,
})

/** Link and title of the page of a cluster. */
export const getClusterPage = ({ id, nameZh, nameEn }: PlacedCluster, data: Dataset, lang: Lang) => ({
  link: buildAbsoluteUrl({ cluster: id, asof: data.day, lang }),
  title: QUOTE_LANGUAGES[lang].citation.pageTitle(lang === 'en' ? nameEn : nameZh),
})
