// Places the symbols of single clusters at a camera. Knows no labels.
import type { MarkerModel } from '../../model/map/mapModel'
import { fromScreen, type Projection, toScreen, toWorld, type WorldPoint } from '../camera/projection'
import type { Rect } from './rects'
import { type CollisionBody, resolveOverlaps } from './resolveOverlaps'

/** A cluster's symbol, moved off its position where symbols would overlap. */
export interface PlacedSymbol {
  readonly marker: MarkerModel
  readonly position: WorldPoint
  /** Pixels from the position. */
  readonly dx: number
  readonly dy: number
}

/** A prefecture with too many clusters for separate symbols: a frame with their number and a dot for each. */
export interface DenseGroup {
  readonly prefecture: string
  readonly members: readonly { readonly marker: MarkerModel; readonly position: WorldPoint }[]
  /** The frame as positions, and in pixels at the camera of the layout. */
  readonly northWest: WorldPoint
  readonly southEast: WorldPoint
  readonly rect: Rect
}

/** Distance in pixels from its position beyond which a symbol has a leader line. */
export const LEADER_MIN_DISTANCE = 7

interface SymbolBody extends CollisionBody {
  readonly marker: MarkerModel
  readonly position: WorldPoint
}

const MIN_GROUP_SIZE = 6
const GROUP_PADDING = 9

/** True for a marker whose county is known and lies in the prefecture. */
export const isInPrefecture = (marker: MarkerModel, prefecture: string): boolean =>
  marker.prefecture === prefecture && !marker.atPrefecture

/** True for six symbols or more of which half overlap another one: fewer have room beside each other. */
function isDense(bodies: readonly SymbolBody[], symbolPx: number): boolean {
  if (bodies.length < MIN_GROUP_SIZE) return false
  const overlaps = (a: SymbolBody) => bodies.some(b => a !== b && Math.hypot(a.x - b.x, a.y - b.y) < symbolPx * 0.9)
  return bodies.filter(overlaps).length >= bodies.length / 2
}

const getGroupRect = (bodies: readonly SymbolBody[]): Rect => ({
  left: Math.min(...bodies.map(b => b.x)) - GROUP_PADDING,
  top: Math.min(...bodies.map(b => b.y)) - GROUP_PADDING,
  right: Math.max(...bodies.map(b => b.x)) + GROUP_PADDING,
  bottom: Math.max(...bodies.map(b => b.y)) + GROUP_PADDING,
})

/**
 * Symbols that keep off each other and off dense groups, and those groups, the largest first.
 * @example
 * two symbols 10 px apart                               -> two symbols, moved apart
 * twelve of a prefecture, seven of which overlap        -> one dense group of twelve
 * the same with allowDenseGroups false, as in the inset -> twelve symbols, moved apart
 */
export function placeSymbols(
  markers: readonly MarkerModel[],
  projection: Projection,
  symbolPx: number,
  allowDenseGroups: boolean,
): { symbols: PlacedSymbol[]; denseGroups: DenseGroup[] } {
  const bodies = markers.map((marker): SymbolBody => {
    const position = toWorld(marker.point)
    const { x, y } = toScreen(position, projection)
    return { marker, position, x, y, dx: 0, dy: 0, radius: symbolPx / 2, extraGap: marker.isSelected ? 8 : 0 }
  })
  const prefectures = allowDenseGroups ? [...new Set(markers.map(m => m.prefecture))] : []
  const denseGroups = prefectures.flatMap((prefecture): DenseGroup[] => {
    const members = bodies.filter(({ marker }) => isInPrefecture(marker, prefecture))
    if (!isDense(members, symbolPx)) return []
    const rect = getGroupRect(members)
    return [
      {
        prefecture,
        members: members.map(({ marker, position }) => ({ marker, position })),
        northWest: fromScreen(rect.left, rect.top, projection),
        southEast: fromScreen(rect.right, rect.bottom, projection),
        rect,
      },
    ]
  })
  const symbolBodies = bodies.filter(
    ({ marker }) => !denseGroups.some(group => isInPrefecture(marker, group.prefecture)),
  )
  resolveOverlaps(
    symbolBodies,
    denseGroups.map(group => group.rect),
  )
  return {
    symbols: symbolBodies.map(({ marker, position, dx, dy }) => ({ marker, position, dx, dy })),
    denseGroups: denseGroups.sort((a, b) => b.members.length - a.members.length),
  }
}
