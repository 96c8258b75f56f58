// Clusters side by side: what is on record of each, aligned row by row, with what differs and what is missing. Nothing is
// added up, no figure is set in relation to another, and nobody wins.

import { METRIC } from '#messages/words'
import { type ClusterDetail, type Figure, LEVELS, type Level, type Measure } from '../domain/cluster'
import { DIRECTION_IDS, type DirectionId, MEASURE_KINDS } from '../domain/direction'
import { type Cited, type ClusterPanelModel, type RecognitionModel, selectClusterPanel } from './clusterPanel'
import type { Dataset, PlacedCluster } from './dataset'

/** What must agree before two figures can be held against each other. */
export const ASPECTS = ['qualifierZh', 'scope', 'asOf', 'unit', 'kind'] as const
export type Aspect = (typeof ASPECTS)[number]

/** One cell a column; null while the details of that cluster are not here. */
type Cells<T> = readonly (readonly T[] | null)[]

export interface FigureRow {
  /** 产值 */
  readonly name: string
  readonly cells: Cells<Cited<Figure>>
  /** In what the figures of several clusters differ; empty where there is nothing to compare. */
  readonly differing: readonly Aspect[]
  /** Two clusters have figures that agree in everything. */
  readonly hasAlike: boolean
}

export interface Gaps {
  /** Of the rows of figures shown, how many this cluster has. */
  readonly figures: number
  readonly directions: number
}

export interface ComparedColumn {
  readonly cluster: PlacedCluster
  /** Its sources have the numbers they have in the cluster's own panel. */
  readonly panel: ClusterPanelModel
  /** null while its details are not here. */
  readonly gaps: Gaps | null
}

export interface ComparisonModel {
  readonly columns: readonly ComparedColumn[]
  readonly levels: readonly { readonly level: Level; readonly cells: readonly (readonly RecognitionModel[])[] }[]
  readonly figures: readonly FigureRow[]
  readonly directions: readonly { readonly direction: DirectionId; readonly cells: Cells<Cited<Measure>> }[]
}

export interface Compared {
  readonly cluster: PlacedCluster
  readonly detail: ClusterDetail | null
}

export function selectComparison(compared: readonly Compared[], data: Dataset): ComparisonModel {
  const panels = compared.map(({ cluster, detail }) => selectClusterPanel(cluster, detail, data))
  const whenHere = <T>(of: (panel: ClusterPanelModel) => readonly T[]): Cells<T> =>
    panels.map((panel, i) => (compared[i]?.detail ? of(panel) : null))
  const figures = figureRows(whenHere(panel => panel.figures))
  const directions = DIRECTION_IDS.map((direction, d) => ({
    direction,
    cells: whenHere(panel => byKind(panel.directions[d]?.measures ?? [])),
  }))
  return {
    columns: compared.map(({ cluster, detail }, i) => ({
      cluster,
      panel: panels[i] as ClusterPanelModel,
      gaps: detail && { figures: countFilled(figures, i), directions: countFilled(directions, i) },
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

const byKind = (measures: readonly Cited<Measure>[]): readonly Cited<Measure>[] =>
  [...measures].sort((a, b) => MEASURE_KINDS.indexOf(a.item.kind) - MEASURE_KINDS.indexOf(b.item.kind))

const nameOf = ({ metric }: Figure): string => METRIC[metric] ?? metric

/** A row for each metric that any of them has, by its name: an area in 亩 and one in km² are both 面积. */
function figureRows(columns: Cells<Cited<Figure>>): FigureRow[] {
  const present = columns.flatMap(column => column?.map(({ item }) => nameOf(item)) ?? [])
  // The names of the field in their order, then what has none.
  const names = new Set([...Object.values(METRIC).filter(name => present.includes(name)), ...present])
  return [...names].map(name => {
    const cells = columns.map(column => column?.filter(({ item }) => nameOf(item) === name) ?? null)
    return { name, cells, ...judge(cells.map(cell => cell?.map(({ item }) => item) ?? [])) }
  })
}

/** @param columns the figures of one row, by cluster */
function judge(columns: readonly (readonly Figure[])[]): Pick<FigureRow, 'differing' | 'hasAlike'> {
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
