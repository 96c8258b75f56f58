// The measures panel: for each direction the national rule, and the measures of the selected clusters.

import type { ClusterId, ClusterMeasure } from '../../domain/cluster/cluster'
import { type DirectionId, type DirectionRule, MEASURE_KINDS, type MeasureKind } from '../../domain/cluster/direction'
import { isBeforeProgramme } from '../../domain/cluster/measure'
import type { Source } from '../../domain/source/source'
import type { PlacedCluster } from '../dataset/dataset'

/** A measure of a selected cluster. */
export interface MeasureRow {
  readonly key: string
  readonly cluster: PlacedCluster
  readonly measure: ClusterMeasure
  readonly source: Source | null
}

/** One direction. Measures before the programme are shown, but not counted. */
export interface DirectionModel {
  readonly rule: DirectionRule
  readonly ruleSources: readonly Source[]
  /** Measures that count, by kind. */
  readonly counts: Readonly<Record<MeasureKind, number>>
  /** Clusters with a measure that counts. */
  readonly clusters: number
  /** Measures before the programme. */
  readonly beforeProgramme: number
  /** Delivered, announced, planned, then those before the programme; the newest first within each. */
  readonly rows: readonly MeasureRow[]
}

/** Everything in the panel. */
export interface MeasuresPanelModel {
  /** Measures that count. */
  readonly total: number
  /** Clusters with a measure that counts. */
  readonly clusters: number
  readonly beforeProgramme: number
  readonly directions: readonly DirectionModel[]
}

/**
 * Selects the panel.
 * @param selectedDirections directions to show; none means all
 */
export function selectMeasuresPanel(
  rules: readonly DirectionRule[],
  measures: readonly ClusterMeasure[],
  sources: ReadonlyMap<string, Source>,
  selection: readonly PlacedCluster[],
  selectedDirections: readonly DirectionId[],
): MeasuresPanelModel {
  const clustersWithMeasures = new Set(measures.map(m => m.cluster))
  const selectedById = new Map<ClusterId, PlacedCluster>()
  for (const cluster of selection) if (clustersWithMeasures.has(cluster.id)) selectedById.set(cluster.id, cluster)
  const byDirection = new Map<DirectionId, MeasureRow[]>(rules.map(rule => [rule.id, []]))
  for (const [index, measure] of measures.entries()) {
    const cluster = selectedById.get(measure.cluster)
    const source = sources.get(measure.source) ?? null
    if (cluster) byDirection.get(measure.direction)?.push({ key: `${cluster.id}:${index}`, cluster, measure, source })
  }
  const visibleRules = rules.filter(rule => selectedDirections.length === 0 || selectedDirections.includes(rule.id))
  const directions = visibleRules.map((rule): DirectionModel => {
    const rows = (byDirection.get(rule.id) ?? []).sort(
      (a, b) =>
        Number(isBeforeProgramme(a.measure)) - Number(isBeforeProgramme(b.measure)) ||
        MEASURE_KINDS.indexOf(a.measure.kind) - MEASURE_KINDS.indexOf(b.measure.kind) ||
        (b.measure.date ?? '').localeCompare(a.measure.date ?? ''),
    )
    const countedRows = rows.filter(r => !isBeforeProgramme(r.measure))
    const countKind = (kind: MeasureKind) => countedRows.filter(r => r.measure.kind === kind).length
    return {
      rule,
      ruleSources: rule.sources.flatMap(id => sources.get(id) ?? []),
      counts: { delivered: countKind('delivered'), announced: countKind('announced'), planned: countKind('planned') },
      clusters: new Set(countedRows.map(r => r.cluster.id)).size,
      beforeProgramme: rows.length - countedRows.length,
      rows,
    }
  })
  const visibleRows = directions.flatMap(d => d.rows)
  const countedRows = visibleRows.filter(r => !isBeforeProgramme(r.measure))
  return {
    total: countedRows.length,
    clusters: new Set(countedRows.map(r => r.cluster.id)).size,
    beforeProgramme: visibleRows.length - countedRows.length,
    directions,
  }
}
