// The citation of a view: the product as a dataset, in four formats. Lazy: it is loaded with the dialog that shows it.
import { useMemo } from 'react'
import { t } from '#messages/t'
import { QUOTE_LANGUAGES } from '../../messages/quoteLanguages'
import { buildViewReference, type QuoteSetting } from '../../model/quote/buildReferences'
import { CitationFormats } from './CitationFormats'

/**
 * @param view `title` of the page with the name of the product; `link`, absolute, its day fixed; `day` of the statuses;
 *   `version`, the date of the newest source; `today`, the day of reading
 */
export default function ViewCitation({ title, link, day, version, today }: Omit<QuoteSetting, 'texts'>) {
  const reference = useMemo(
    () => buildViewReference({ texts: QUOTE_LANGUAGES[t.lang], title, link, day, version, today }),
    [title, link, day, version, today],
  )
  return <CitationFormats references={[reference]} fileName={reference.key} getLink={() => link} />
}
