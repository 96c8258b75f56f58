// The measures panel: for each direction what the rule asks of all, and what the selected clusters did, said or plan.
import type { ClusterId, ClusterMeasure, DirectionRule, Source } from '../domain/cluster'
import { type DirectionId, MEASURE_KINDS, type MeasureKind } from '../domain/direction'
import { isBeforeProgramme } from '../domain/measure'
import type { PlacedCluster } from './dataset'

export interface MeasureRow {
  readonly key: string
  readonly cluster: PlacedCluster
  readonly measure: ClusterMeasure
  readonly source: Source | null
}

export interface DirectionModel {
  readonly rule: DirectionRule
  readonly ruleSources: readonly Source[]
  /** Without those before the programme. */
  readonly counts: Readonly<Record<MeasureKind, number>>
  /** Those with a measure that counts. */
  readonly clusters: number
  /** Measures before the programme: shown, not counted. */
  readonly earlier: number
  /** Delivered first, then announced, then planned, at last those before the programme; the newest first within each. */
  readonly rows: readonly MeasureRow[]
}

export interface MeasuresPanelModel {
  /** Of the measures that count, and of the clusters that have one. */
  readonly total: number
  readonly clusters: number
  readonly earlier: number
  readonly directions: readonly DirectionModel[]
}

/** @param asked the directions to tell of; none means all */
export function selectMeasuresPanel(
  rules: readonly DirectionRule[],
  measures: readonly ClusterMeasure[],
  sources: ReadonlyMap<string, Source>,
  selection: readonly PlacedCluster[],
  asked: readonly DirectionId[],
): MeasuresPanelModel {
  const measured = new Set(measures.map(m => m.cluster))
  const chosen = new Map<ClusterId, PlacedCluster>()
  for (const cluster of selection) if (measured.has(cluster.id)) chosen.set(cluster.id, cluster)
  const byDirection = new Map<DirectionId, MeasureRow[]>(rules.map(rule => [rule.id, []]))
  for (const [index, measure] of measures.entries()) {
    const cluster = chosen.get(measure.cluster)
    const source = sources.get(measure.source) ?? null
    if (cluster) byDirection.get(measure.direction)?.push({ key: `${cluster.id}:${index}`, cluster, measure, source })
  }
  const told = rules.filter(rule => asked.length === 0 || asked.includes(rule.id))
  const directions = told.map((rule): DirectionModel => {
    const rows = (byDirection.get(rule.id) ?? []).sort(
      (a, b) =>
        Number(isBeforeProgramme(a.measure)) - Number(isBeforeProgramme(b.measure)) ||
        MEASURE_KINDS.indexOf(a.measure.kind) - MEASURE_KINDS.indexOf(b.measure.kind) ||
        (b.measure.date ?? '').localeCompare(a.measure.date ?? ''),
    )
    const counted = rows.filter(r => !isBeforeProgramme(r.measure))
    const count = (kind: MeasureKind) => counted.filter(r => r.measure.kind === kind).length
    return {
      rule,
      ruleSources: rule.sources.flatMap(id => sources.get(id) ?? []),
      counts: { delivered: count('delivered'), announced: count('announced'), planned: count('planned') },
      clusters: new Set(counted.map(r => r.cluster.id)).size,
      earlier: rows.length - counted.length,
      rows,
    }
  })
  const shown = directions.flatMap(d => d.rows)
  const counted = shown.filter(r => !isBeforeProgramme(r.measure))
  return {
    total: counted.length,
    clusters: new Set(counted.map(r => r.cluster.id)).size,
    earlier: shown.length - counted.length,
    directions,
  }
}
