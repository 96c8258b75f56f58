// Where the symbols stand at one camera. Close ones push each other apart; a prefecture so crowded that this would
// carry them far becomes a counted frame of true-position dots, repeated larger in an inset.
import type { MarkerModel } from '../../model/map/mapModel'
import { type Camera, type Size, toScreen, toWorld, type WorldPoint, worldScale } from '../camera/projection'
import type { Rect } from './rects'
import { type CollisionBody, resolveOverlaps } from './resolveOverlaps'

export interface PlacedSymbol {
  readonly marker: MarkerModel
  readonly position: WorldPoint
  /** Pixels from the true position. */
  readonly dx: number
  readonly dy: number
}

export interface DenseGroup {
  readonly prefecture: string
  readonly members: readonly { readonly marker: MarkerModel; readonly position: WorldPoint }[]
  /** The frame in world coordinates, and in pixels at the camera it was computed for. */
  readonly northWest: WorldPoint
  readonly southEast: WorldPoint
  readonly rect: Rect
}

interface SymbolBody extends CollisionBody {
  readonly marker: MarkerModel
  readonly position: WorldPoint
}

const MIN_GROUP_SIZE = 4
const GROUP_PADDING = 9

const getDistance = (a: SymbolBody, b: SymbolBody): number => Math.hypot(a.x - b.x, a.y - b.y)

function isDense(bodies: readonly SymbolBody[], symbolPx: number): boolean {
  if (bodies.length < MIN_GROUP_SIZE) return false
  const overlapCount = bodies.filter(a => bodies.some(b => a !== b && getDistance(a, b) < symbolPx * 0.9)).length
  return overlapCount >= bodies.length / 2
}

function getGroupRect(bodies: readonly SymbolBody[]): Rect {
  return {
    left: Math.min(...bodies.map(b => b.x)) - GROUP_PADDING,
    top: Math.min(...bodies.map(b => b.y)) - GROUP_PADDING,
    right: Math.max(...bodies.map(b => b.x)) + GROUP_PADDING,
    bottom: Math.max(...bodies.map(b => b.y)) + GROUP_PADDING,
  }
}

export function placeSymbols(
  markers: readonly MarkerModel[],
  camera: Camera,
  size: Size,
  symbolPx: number,
  allowDenseGroups: boolean,
): { symbols: PlacedSymbol[]; denseGroups: DenseGroup[] } {
  const bodies = markers.map((marker): SymbolBody => {
    const position = toWorld(marker.point)
    const { x, y } = toScreen(position, camera, size)
    return { marker, position, x, y, dx: 0, dy: 0, radius: symbolPx / 2, extraGap: marker.isSelected ? 8 : 0 }
  })
  const denseGroups: DenseGroup[] = []
  const densePrefectures = new Set<string>()
  for (const prefecture of allowDenseGroups ? new Set(markers.map(m => m.prefecture)) : []) {
    const ownBodies = bodies.filter(b => b.marker.prefecture === prefecture && !b.marker.atPrefecture)
    if (!isDense(ownBodies, symbolPx)) continue
    densePrefectures.add(prefecture)
    const rect = getGroupRect(ownBodies)
    const toWorldPoint = (x: number, y: number): WorldPoint => {
      const [first] = ownBodies
      const scale = worldScale(camera.zoom)
      return first
        ? { x: first.position.x + (x - first.x) / scale, y: first.position.y + (y - first.y) / scale }
        : { x: 0, y: 0 }
    }
    denseGroups.push({
      prefecture,
      members: ownBodies.map(({ marker, position }) => ({ marker, position })),
      northWest: toWorldPoint(rect.left, rect.top),
      southEast: toWorldPoint(rect.right, rect.bottom),
      rect,
    })
  }
  const looseBodies = bodies.filter(b => !densePrefectures.has(b.marker.prefecture) || b.marker.atPrefecture)
  resolveOverlaps(
    looseBodies,
    denseGroups.map(c => c.rect),
  )
  return { symbols: looseBodies.map(({ marker, position, dx, dy }) => ({ marker, position, dx, dy })), denseGroups }
}
