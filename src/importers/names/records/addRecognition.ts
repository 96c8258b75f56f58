// Adds the recognition of a list to a cluster on record: completes the one whose list was not known, or adds one.
import { termsOverlap } from '../../../dataset/checks/checkClusters'
import type { ClusterRow, ListRow } from '../../../dataset/tables/tables'
import type { NameAnswer, Proposal } from '../names'
import { buildRecognition } from './buildCluster'

/**
 * - `completed`: a doubtful recognition is now stated by the list
 * - `recognised`: the cluster is on another list too
 * - `on-list`: the list was on record; nothing changes
 * - `overlaps`: the cluster has a list of the same level whose term overlaps; nothing changes
 */
export type RecognitionOutcome = 'completed' | 'recognised' | 'on-list' | 'overlaps'

type Recognition = ClusterRow['recognitions'][number]

export function addRecognition(
  row: ClusterRow,
  { pasted, county }: Proposal,
  answer: NameAnswer,
  list: ListRow,
  source: string,
  lists: readonly ListRow[],
): { readonly row: ClusterRow; readonly outcome: RecognitionOutcome } {
  const isOfList = (r: Recognition) => r.list === list.id
  const isDoubtful = (r: Recognition) => r.list === null && r.level === list.level && r.listCandidates.includes(list.id)
  const onList = row.recognitions.find(isOfList)
  if (onList?.certainty === 'stated' && row.nameConfirmed) return { row, outcome: 'on-list' }
  const open = onList ?? row.recognitions.find(isDoubtful)
  const others = row.recognitions.filter(r => r !== open)
  const hasOverlap = others.some(other => {
    const otherList = lists.find(({ id }) => id === other.list)
    return otherList !== undefined && termsOverlap(list, otherList)
  })
  if (hasOverlap) return { row, outcome: 'overlaps' }
  const recognitions: Recognition[] = open
    ? row.recognitions.map(r => (r === open ? completeRecognition(r, pasted.name, list, source) : r))
    : [...row.recognitions, buildRecognition(pasted.name, list, source)]
  const adcode = row.adcode ?? answer.county ?? (county.isAsked ? null : county.value)
  const named = row.nameConfirmed
    ? row
    : {
        ...row,
        nameZh: pasted.name,
        nameConfirmed: true,
        nameNote: null,
        nameEn: row.nameEn.replace(/ \(name to be confirmed\)$/, ''),
      }
  return { row: { ...named, adcode, recognitions }, outcome: open ? 'completed' : 'recognised' }
}

/** The list states what was reported; notes on what the sources lacked no longer hold. */
function completeRecognition(
  { listBasis: _listBasis, ...recognition }: Recognition,
  name: string,
  list: ListRow,
  source: string,
): Recognition {
  return {
    ...recognition,
    list: list.id,
    nameAsPublished: name,
    certainty: 'stated',
    listCandidates: [],
    note: null,
    sources: recognition.sources.includes(source) ? recognition.sources : [...recognition.sources, source],
  }
}
