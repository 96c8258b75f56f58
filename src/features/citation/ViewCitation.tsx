// The citation of a view: the product as a dataset, in four formats. Lazy: it is loaded with the dialog that shows it.
import { useMemo } from 'react'
import { buildViewReference, type CitedView } from '../../model/quote/viewReference'
import { CitationFormats } from './CitationFormats'

/** @param view title, absolute link with its day fixed, day, date of the data, and today */
export default function ViewCitation(view: CitedView) {
  const { title, link, day, version, today } = view
  const reference = useMemo(
    () => buildViewReference({ title, link, day, version, today }),
    [title, link, day, version, today],
  )
  return <CitationFormats references={[reference]} fileName={reference.key} getLink={() => link} />
}
