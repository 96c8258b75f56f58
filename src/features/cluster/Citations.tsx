// The small boxed numbers behind a statement; each opens its source in place. The numbers are those of the list below.
import { createContext, useContext } from 'react'
import { t } from '#messages/t'
import { CitationMarks, type NumberedSource } from '../../ui/text/CitationMarks'

/** The sources of the open cluster by their number. */
export const SourcesContext = createContext<ReadonlyMap<number, NumberedSource>>(new Map())

export function Citations({ numbers }: { numbers: readonly number[] }) {
  const sources = useContext(SourcesContext)
  return <CitationMarks sources={numbers.flatMap(number => sources.get(number) ?? [])} getLabel={t.sourceLabel} />
}
