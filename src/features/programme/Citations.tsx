// The source marks of the programme's pages: one number for each source, the same on both pages.

import { t } from '#messages/t'
import type { SourceId } from '../../domain/cluster/cluster'
import { CitationMarks, type NumberedSource } from '../../ui/text/CitationMarks'

export type NumberedSources = ReadonlyMap<SourceId, NumberedSource>

export function Citations({ ids, sources }: { ids: readonly SourceId[]; sources: NumberedSources }) {
  const citedSources = [...new Set(ids)].flatMap(id => sources.get(id) ?? [])
  return <CitationMarks sources={citedSources} getLabel={t.sourceLabel} />
}
