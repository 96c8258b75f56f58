// The label of a figure: the counted thing in the words of its source, and the metric.
import { LangSpan } from '#ui/LangSpan'

interface Props {
  readonly counted: string | null
  readonly metric: string | null
  /** Language of `counted`, if not that of the page. */
  readonly lang: string | undefined
}

/** `counted · metric`, or the one of them that is there. */
export const FigureLabel = ({ counted, metric, lang }: Props) => (
  <>
    <LangSpan lang={lang}>{counted}</LangSpan>
    {counted && metric ? ' · ' : ''}
    {metric}
  </>
)
