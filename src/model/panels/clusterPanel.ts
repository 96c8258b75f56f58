// One cluster's panel: recognitions with their standing, figures, measures by direction, and its sources numbered
// in the order they are first cited, so that every statement carries the number of what it rests on.
import type { ClusterDetail, Figure, Measure, Note } from '../../domain/cluster/cluster'
import { DIRECTION_IDS, type DirectionId } from '../../domain/cluster/direction'
import { findApplicableDeadlines } from '../../domain/recognition/deadlines'
import type { Recognition, RecognitionEvidence } from '../../domain/recognition/recognition'
import type { RecognitionList } from '../../domain/recognition/recognitionList'
import {
  getRecognitionStatus,
  isOnOrBefore,
  isRecognised,
  type RecognitionStatus,
} from '../../domain/recognition/recognitionStatus'
import type { Source, SourceId } from '../../domain/source/source'
import type { Dataset, PlacedCluster } from '../dataset/dataset'

export interface CitedItem<T> {
  readonly item: T
  readonly citations: readonly number[]
}

export interface RecognitionModel {
  readonly recognition: Recognition
  readonly list: RecognitionList | null
  readonly candidateLists: readonly RecognitionList[]
  readonly recognitionStatus: RecognitionStatus
  /** Its list was out by the day. */
  readonly isRecognised: boolean
  readonly evidence: RecognitionEvidence | null
  readonly citations: readonly number[]
}

export interface ClusterPanelModel {
  /** What the dates of its recognitions are worked out from. */
  readonly context: Pick<Dataset, 'lists' | 'deadlines' | 'sourcesTo'>
  readonly getCitations: (ids: readonly SourceId[]) => readonly number[]
  readonly recognitions: readonly RecognitionModel[]
  readonly figures: readonly CitedItem<Figure>[]
  /** How many targets and plans were published by the day. */
  readonly targetCount: number
  readonly directions: readonly { readonly direction: DirectionId; readonly measures: readonly CitedItem<Measure>[] }[]
  readonly notes: readonly CitedItem<Note>[]
  readonly leadEnterprises: readonly CitedItem<ClusterDetail['leadEnterprises'][number]>[]
  /** What the national rule says of the time after a term. */
  readonly termEndRules: ClusterDetail['termEnd']
  readonly relatedClusters: readonly PlacedCluster[]
  readonly sources: readonly { readonly number: number; readonly source: Source }[]
}

/** @param detail null while it loads: recognitions are then shown without their evidence. */
export function selectClusterPanel(
  cluster: PlacedCluster,
  detail: ClusterDetail | null,
  data: Dataset,
): ClusterPanelModel {
  const sourcesById = new Map((detail?.sources ?? []).map(source => [source.id, source]))
  const numberBySource = new Map<string, number>()
  const cite = (ids: readonly string[]): number[] =>
    [...new Set(ids)].flatMap(id => {
      if (!sourcesById.has(id)) return []
      const number = numberBySource.get(id) ?? numberBySource.size + 1
      numberBySource.set(id, number)
      return [number]
    })
  const withCitations = <T extends { readonly source: string }>(items: readonly T[]): CitedItem<T>[] =>
    items.map(item => ({ item, citations: cite([item.source]) }))

  const recognitions = cluster.recognitions.map((recognition, index): RecognitionModel => {
    const list = (recognition.list && data.lists.get(recognition.list)) || null
    const evidence = detail?.recognitionEvidence[index] ?? null
    const citations = cite([
      ...(evidence?.sources ?? []),
      ...(recognition.reReviewed ? [recognition.reReviewed.source] : []),
      ...(list?.sources ?? []),
    ])
    // Cited further down, with the dates.
    if (list) cite(findApplicableDeadlines(list, data.deadlines).map(notice => notice.deadline.source))
    return {
      recognition,
      list,
      candidateLists: recognition.listCandidates.flatMap(id => data.lists.get(id) ?? []),
      recognitionStatus: getRecognitionStatus(recognition, data.lists, data.day),
      isRecognised: isRecognised(recognition, data.lists, data.day),
      evidence,
      citations,
    }
  })
  const figures = withCitations(detail?.figures ?? [])
  const directions = DIRECTION_IDS.map(direction => ({
    direction,
    measures: withCitations((detail?.measures ?? []).filter(m => m.direction === direction)),
  }))
  const notes = withCitations(detail?.notes ?? [])
  const leadEnterprises = withCitations(detail?.leadEnterprises ?? [])
  const termEndRules = detail?.termEnd ?? []
  cite(termEndRules.map(rule => rule.source))
  return {
    context: data,
    getCitations: ids => [...new Set(ids)].flatMap(id => numberBySource.get(id) ?? []).sort((a, b) => a - b),
    recognitions,
    figures,
    targetCount: (detail?.promisesStated ?? []).filter(date => date === null || isOnOrBefore(date, data.day)).length,
    directions,
    notes,
    leadEnterprises,
    termEndRules,
    relatedClusters: (detail?.relatedTo ?? []).flatMap(id => data.byId.get(id) ?? []),
    sources: [...numberBySource].flatMap(([id, number]) => {
      const source = sourcesById.get(id)
      return source ? [{ number, source }] : []
    }),
  }
}
