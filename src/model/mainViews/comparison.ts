// Clusters side by side, row by row, with differences and gaps. Figures are never added, related to each other or ranked.

import { METRIC } from '#messages/words'
import type { ClusterDetail, Figure, Measure } from '../../domain/cluster/cluster'
import { DIRECTION_IDS, type DirectionId, MEASURE_KINDS } from '../../domain/cluster/direction'
import { LEVELS, type Level } from '../../domain/recognition/recognitionList'
import type { Dataset, PlacedCluster } from '../dataset/dataset'
import {
  type CitedItem,
  type ClusterPanelModel,
  type RecognitionModel,
  selectClusterPanel,
} from '../panels/clusterPanel'

/** Properties of two figures that must be equal before the figures can be compared. */
export const ASPECTS = ['qualifierZh', 'scope', 'asOf', 'unit', 'kind'] as const
/** One of the properties. */
export type Aspect = (typeof ASPECTS)[number]

/** One cell for each column; null while the details of its cluster are not loaded. */
type Cells<T> = readonly (readonly T[] | null)[]

/** All figures of one metric. */
export interface FigureRow {
  /** Name of the metric: 产值. */
  readonly name: string
  readonly cells: Cells<CitedItem<Figure>>
  /** Properties in which the figures differ; empty where fewer than two clusters have one. */
  readonly differing: readonly Aspect[]
  /** Two clusters have figures that can be compared. */
  readonly hasAlike: boolean
}

/** Numbers of rows in which a cluster has an entry. */
export interface RecordCompleteness {
  readonly figures: number
  readonly directions: number
}

/** A compared cluster. */
export interface ComparisonColumn {
  readonly cluster: PlacedCluster
  /** Sources have the same numbers as in the panel of the cluster. */
  readonly panel: ClusterPanelModel
  /** null while its details are not loaded. */
  readonly completeness: RecordCompleteness | null
}

/** The comparison. */
export interface ComparisonModel {
  readonly columns: readonly ComparisonColumn[]
  readonly levels: readonly { readonly level: Level; readonly cells: readonly (readonly RecognitionModel[])[] }[]
  readonly figures: readonly FigureRow[]
  readonly directions: readonly { readonly direction: DirectionId; readonly cells: Cells<CitedItem<Measure>> }[]
}

/** A chosen cluster; its details are null while they load. */
export interface ComparedCluster {
  readonly cluster: PlacedCluster
  readonly detail: ClusterDetail | null
}

/** Selects the comparison, with a column for each cluster in the order of choice. */
export function selectComparison(comparedClusters: readonly ComparedCluster[], data: Dataset): ComparisonModel {
  const panels = comparedClusters.map(({ cluster, detail }) => selectClusterPanel(cluster, detail, data))
  const toCellsWhenLoaded = <T>(selectItems: (panel: ClusterPanelModel) => readonly T[]): Cells<T> =>
    panels.map((panel, i) => (comparedClusters[i]?.detail ? selectItems(panel) : null))
  const figures = buildFigureRows(toCellsWhenLoaded(panel => panel.figures))
  const directions = DIRECTION_IDS.map((direction, d) => ({
    direction,
    cells: toCellsWhenLoaded(panel => sortByKind(panel.directions[d]?.measures ?? [])),
  }))
  return {
    columns: comparedClusters.map(({ cluster, detail }, i) => ({
      cluster,
      panel: panels[i] as ClusterPanelModel,
      completeness: detail && { figures: countFilled(figures, i), directions: countFilled(directions, i) },
    })),
    levels: LEVELS.map(level => ({
      level,
      cells: panels.map(panel => panel.recognitions.filter(r => r.recognition.level === level)),
    })).filter(({ cells }) => cells.some(cell => cell.length > 0)),
    figures,
    directions,
  }
}

const countFilled = (rows: readonly { readonly cells: Cells<unknown> }[], column: number): number =>
  rows.filter(({ cells }) => (cells[column]?.length ?? 0) > 0).length

const sortByKind = (measures: readonly CitedItem<Measure>[]): readonly CitedItem<Measure>[] =>
  [...measures].sort((a, b) => MEASURE_KINDS.indexOf(a.item.kind) - MEASURE_KINDS.indexOf(b.item.kind))

const getMetricName = ({ metric }: Figure): string => METRIC[metric] ?? metric

/** One row for each name of a metric: an area in 亩 and one in km² are both 面积. */
function buildFigureRows(columns: Cells<CitedItem<Figure>>): FigureRow[] {
  const presentNames = columns.flatMap(column => column?.map(({ item }) => getMetricName(item)) ?? [])
  // Named metrics in the order of METRIC, then those without a name.
  const rowNames = new Set([...Object.values(METRIC).filter(name => presentNames.includes(name)), ...presentNames])
  return [...rowNames].map(name => {
    const cells = columns.map(column => column?.filter(({ item }) => getMetricName(item) === name) ?? null)
    return { name, cells, ...compareFigures(cells.map(cell => cell?.map(({ item }) => item) ?? [])) }
  })
}

/**
 * Compares the figures of one row.
 *
 *     60 亿元, cluster, 2024 | 80 亿元, cluster, 2024      -> differing none, hasAlike
 *     60 亿元, cluster, 2024 | 80 亿元, park, 2023-03      -> differing scope and asOf, not hasAlike
 *     60 亿元, undated       | 80 亿元, undated            -> differing asOf: unknown dates need not be equal
 *
 * @param columns the figures of the row, by cluster
 */
function compareFigures(columns: readonly (readonly Figure[])[]): Pick<FigureRow, 'differing' | 'hasAlike'> {
  const filled = columns.filter(figures => figures.length > 0)
  if (filled.length < 2) return { differing: [], hasAlike: false }
  const all = filled.flat()
  return {
    differing: ASPECTS.filter(
      aspect => new Set(all.map(f => f[aspect])).size > 1 || (aspect === 'asOf' && all.some(f => f.asOf === null)),
    ),
    hasAlike: filled.some((figures, i) =>
      filled.slice(i + 1).some(others => figures.some(f => others.some(other => isAlike(f, other)))),
    ),
  }
}

const isAlike = (a: Figure, b: Figure): boolean => a.asOf !== null && ASPECTS.every(aspect => a[aspect] === b[aspect])
