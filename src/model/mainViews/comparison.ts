// Clusters side by side: what is on record of each, aligned row by row, with what differs and what is missing. Nothing is
// added up, no figure is set in relation to another, and nobody wins.

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

/** What must agree before two figures can be held against each other. */
export const ASPECTS = ['qualifierZh', 'scope', 'asOf', 'unit', 'kind'] as const
export type Aspect = (typeof ASPECTS)[number]

/** One cell a column; null while the details of that cluster are not here. */
type Cells<T> = readonly (readonly T[] | null)[]

export interface FigureRow {
  /** 产值 */
  readonly name: string
  readonly cells: Cells<CitedItem<Figure>>
  /** In what the figures of several clusters differ; empty where there is nothing to compare. */
  readonly differing: readonly Aspect[]
  /** Two clusters have figures that agree in everything. */
  readonly hasAlike: boolean
}

export interface RecordCompleteness {
  /** Of the rows of figures shown, how many this cluster has. */
  readonly figures: number
  readonly directions: number
}

export interface ComparisonColumn {
  readonly cluster: PlacedCluster
  /** Its sources have the numbers they have in the cluster's own panel. */
  readonly panel: ClusterPanelModel
  /** null while its details are not here. */
  readonly completeness: RecordCompleteness | null
}

export interface ComparisonModel {
  readonly columns: readonly ComparisonColumn[]
  readonly levels: readonly { readonly level: Level; readonly cells: readonly (readonly RecognitionModel[])[] }[]
  readonly figures: readonly FigureRow[]
  readonly directions: readonly { readonly direction: DirectionId; readonly cells: Cells<CitedItem<Measure>> }[]
}

export interface ComparedCluster {
  readonly cluster: PlacedCluster
  readonly detail: ClusterDetail | null
}

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

/** A row for each metric that any of them has, by its name: an area in 亩 and one in km² are both 面积. */
function buildFigureRows(columns: Cells<CitedItem<Figure>>): FigureRow[] {
  const presentNames = columns.flatMap(column => column?.map(({ item }) => getMetricName(item)) ?? [])
  // The names of the field in their order, then what has none.
  const rowNames = new Set([...Object.values(METRIC).filter(name => presentNames.includes(name)), ...presentNames])
  return [...rowNames].map(name => {
    const cells = columns.map(column => column?.filter(({ item }) => getMetricName(item) === name) ?? null)
    return { name, cells, ...compareFigures(cells.map(cell => cell?.map(({ item }) => item) ?? [])) }
  })
}

/** @param columns the figures of one row, by cluster */
function compareFigures(columns: readonly (readonly Figure[])[]): Pick<FigureRow, 'differing' | 'hasAlike'> {
  const filled = columns.filter(figures => figures.length > 0)
  if (filled.length < 2) return { differing: [], hasAlike: false }
  const all = filled.flat()
  return {
    // A date that is not known may be any.
    differing: ASPECTS.filter(
      aspect => new Set(all.map(f => f[aspect])).size > 1 || (aspect === 'asOf' && all.some(f => f.asOf === null)),
    ),
    hasAlike: filled.some((figures, i) =>
      filled.slice(i + 1).some(others => figures.some(f => others.some(other => isAlike(f, other)))),
    ),
  }
}

const isAlike = (a: Figure, b: Figure): boolean => a.asOf !== null && ASPECTS.every(aspect => a[aspect] === b[aspect])
