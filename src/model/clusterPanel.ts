// One cluster's panel: recognitions with their standing, figures, measures by direction, and its sources numbered
// in the order they are first cited, so that every statement carries the number of what it rests on.
import type {
  ClusterDetail,
  Figure,
  Measure,
  Note,
  Recognition,
  RecognitionEvidence,
  RecognitionList,
  Source,
  SourceId,
} from '../domain/cluster'
import { DIRECTION_IDS, type DirectionId } from '../domain/direction'
import { noticesFor } from '../domain/notice'
import { hasCome, isRecognised, type Standing, standingOf } from '../domain/recognition'
import type { Dataset, PlacedCluster } from './dataset'

export interface Cited<T> {
  readonly item: T
  readonly cites: readonly number[]
}

export interface RecognitionModel {
  readonly recognition: Recognition
  readonly list: RecognitionList | null
  readonly candidates: readonly RecognitionList[]
  readonly standing: Standing
  /** Its list was out by the day. */
  readonly isRecognised: boolean
  readonly evidence: RecognitionEvidence | null
  readonly cites: readonly number[]
}

export interface ClusterPanelModel {
  /** What the dates of its recognitions are worked out from. */
  readonly given: Pick<Dataset, 'lists' | 'deadlines' | 'sourcesTo'>
  readonly citesOf: (ids: readonly SourceId[]) => readonly number[]
  readonly recognitions: readonly RecognitionModel[]
  readonly figures: readonly Cited<Figure>[]
  /** How many targets and plans were published by the day. */
  readonly promises: number
  readonly directions: readonly { readonly direction: DirectionId; readonly measures: readonly Cited<Measure>[] }[]
  readonly notes: readonly Cited<Note>[]
  readonly leads: readonly Cited<ClusterDetail['leadEnterprises'][number]>[]
  /** What the national rule says of the time after a term. */
  readonly termEnd: ClusterDetail['termEnd']
  readonly related: readonly PlacedCluster[]
  readonly sources: readonly { readonly number: number; readonly source: Source }[]
}

/** @param detail null while it loads: recognitions are then shown without their evidence. */
export function selectClusterPanel(
  cluster: PlacedCluster,
  detail: ClusterDetail | null,
  data: Dataset,
): ClusterPanelModel {
  const known = new Map((detail?.sources ?? []).map(s => [s.id, s]))
  const numbers = new Map<string, number>()
  const cite = (ids: readonly string[]): number[] =>
    [...new Set(ids)].flatMap(id => {
      if (!known.has(id)) return []
      const number = numbers.get(id) ?? numbers.size + 1
      numbers.set(id, number)
      return [number]
    })
  const cited = <T extends { readonly source: string }>(items: readonly T[]): Cited<T>[] =>
    items.map(item => ({ item, cites: cite([item.source]) }))

  const recognitions = cluster.recognitions.map((recognition, index): RecognitionModel => {
    const list = (recognition.list && data.lists.get(recognition.list)) || null
    const evidence = detail?.recognitionEvidence[index] ?? null
    const cites = cite([
      ...(evidence?.sources ?? []),
      ...(recognition.reReviewed ? [recognition.reReviewed.source] : []),
      ...(list?.sources ?? []),
    ])
    // Cited further down, with the dates.
    if (list) cite(noticesFor(list, data.deadlines).map(notice => notice.deadline.source))
    return {
      recognition,
      list,
      candidates: recognition.listCandidates.flatMap(id => data.lists.get(id) ?? []),
      standing: standingOf(recognition, data.lists, data.day),
      isRecognised: isRecognised(recognition, data.lists, data.day),
      evidence,
      cites,
    }
  })
  const figures = cited(detail?.figures ?? [])
  const directions = DIRECTION_IDS.map(direction => ({
    direction,
    measures: cited((detail?.measures ?? []).filter(m => m.direction === direction)),
  }))
  const notes = cited(detail?.notes ?? [])
  const leads = cited(detail?.leadEnterprises ?? [])
  const termEnd = detail?.termEnd ?? []
  cite(termEnd.map(rule => rule.source))
  return {
    given: data,
    citesOf: ids => [...new Set(ids)].flatMap(id => numbers.get(id) ?? []).sort((a, b) => a - b),
    recognitions,
    figures,
    promises: (detail?.promisesStated ?? []).filter(date => date === null || hasCome(date, data.day)).length,
    directions,
    notes,
    leads,
    termEnd,
    related: (detail?.relatedTo ?? []).flatMap(id => data.byId.get(id) ?? []),
    sources: [...numbers].flatMap(([id, number]) => {
      const source = known.get(id)
      return source ? [{ number, source }] : []
    }),
  }
}
