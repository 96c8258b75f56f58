// The source marks of the programme's pages: one number for each source, the same on both pages.

import { t } from '#messages/t'
import type { SourceId } from '../../domain/cluster'
import { type NumberedSource, SourceMarks } from '../../ui/SourceMarks'

export type Numbered = ReadonlyMap<SourceId, NumberedSource>

export function Marks({ ids, sources }: { ids: readonly SourceId[]; sources: Numbered }) {
  const cited = [...new Set(ids)].flatMap(id => sources.get(id) ?? [])
  return <SourceMarks sources={cited} name={t.sourceMark} />
}
