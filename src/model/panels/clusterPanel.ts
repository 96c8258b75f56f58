// The panel of one cluster: recognitions, figures, measures by direction, and the sources, numbered in the order of their
// first citation.
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

/** A statement with the numbers of its sources. */
export interface CitedItem<T> {
  readonly item: T
  readonly citations: readonly number[]
}

/** One recognition on the day of the dataset. */
export interface RecognitionModel {
  readonly recognition: Recognition
  readonly list: RecognitionList | null
  /** Lists it may be on, where its list is not known. */
  readonly candidateLists: readonly RecognitionList[]
  readonly recognitionStatus: RecognitionStatus
  /** Its list was published by the day. */
  readonly isRecognised: boolean
  readonly evidence: RecognitionEvidence | null
  readonly citations: readonly number[]
}

/** Everything in the panel. */
export interface ClusterPanelModel {
  /** Data from which the dates of the recognitions are derived. */
  readonly context: Pick<Dataset, 'lists' | 'deadlines' | 'sourcesTo'>
  /** Numbers of sources in ascending order; sources without a number are left out. */
  readonly getCitations: (ids: readonly SourceId[]) => readonly number[]
  readonly recognitions: readonly RecognitionModel[]
  readonly figures: readonly CitedItem<Figure>[]
  /** Targets and plans published by the day. */
  readonly targetCount: number
  readonly directions: readonly { readonly direction: DirectionId; readonly measures: readonly CitedItem<Measure>[] }[]
  readonly notes: readonly CitedItem<Note>[]
  readonly leadEnterprises: readonly CitedItem<ClusterDetail['leadEnterprises'][number]>[]
  /** National rules for the end of a term. */
  readonly termEndRules: ClusterDetail['termEnd']
  readonly relatedClusters: readonly PlacedCluster[]
  readonly sources: readonly { readonly number: number; readonly source: Source }[]
}

/**
 * Selects the panel.
 * @param detail details of the cluster; null while they load: recognitions then have neither evidence nor sources
 */
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
    // The list of dates cites these notices. They get their numbers here, in the order of reading.
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
