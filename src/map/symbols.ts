// Where the symbols stand at one camera. Close ones push each other apart; a prefecture so crowded that this would
// carry them far becomes a counted frame of true-position dots, repeated larger in an inset.
import type { MarkerModel } from '../model/mapModel'
import { type Camera, type Size, toScreen, toWorld, type World, worldScale } from './projection'
import type { Rect } from './rects'
import { type LooseBody, relax } from './relax'

export interface PlacedSymbol {
  readonly marker: MarkerModel
  readonly at: World
  /** Pixels from the true position. */
  readonly dx: number
  readonly dy: number
}

export interface Crowd {
  readonly prefecture: string
  readonly members: readonly { readonly marker: MarkerModel; readonly at: World }[]
  /** The frame in world coordinates, and in pixels at the camera it was computed for. */
  readonly northWest: World
  readonly southEast: World
  readonly rect: Rect
}

interface Body extends LooseBody {
  readonly marker: MarkerModel
  readonly at: World
}

const CROWD_OF = 4
const FRAME_PADDING = 9

const distance = (a: Body, b: Body): number => Math.hypot(a.x - b.x, a.y - b.y)

function isCrowded(bodies: readonly Body[], symbolPx: number): boolean {
  if (bodies.length < CROWD_OF) return false
  const touching = bodies.filter(a => bodies.some(b => a !== b && distance(a, b) < symbolPx * 0.9)).length
  return touching >= bodies.length / 2
}

function frameOf(bodies: readonly Body[]): Rect {
  return {
    left: Math.min(...bodies.map(b => b.x)) - FRAME_PADDING,
    top: Math.min(...bodies.map(b => b.y)) - FRAME_PADDING,
    right: Math.max(...bodies.map(b => b.x)) + FRAME_PADDING,
    bottom: Math.max(...bodies.map(b => b.y)) + FRAME_PADDING,
  }
}

export function placeSymbols(
  markers: readonly MarkerModel[],
  camera: Camera,
  size: Size,
  symbolPx: number,
  allowCrowds: boolean,
): { symbols: PlacedSymbol[]; crowds: Crowd[] } {
  const bodies = markers.map((marker): Body => {
    const at = toWorld(marker.point)
    const { x, y } = toScreen(at, camera, size)
    return { marker, at, x, y, dx: 0, dy: 0, radius: symbolPx / 2, aloof: marker.selected ? 8 : 0 }
  })
  const crowds: Crowd[] = []
  const crowded = new Set<string>()
  for (const prefecture of allowCrowds ? new Set(markers.map(m => m.prefecture)) : []) {
    const own = bodies.filter(b => b.marker.prefecture === prefecture && !b.marker.atPrefecture)
    if (!isCrowded(own, symbolPx)) continue
    crowded.add(prefecture)
    const rect = frameOf(own)
    const corner = (x: number, y: number): World => {
      const [first] = own
      const scale = worldScale(camera.zoom)
      return first ? { x: first.at.x + (x - first.x) / scale, y: first.at.y + (y - first.y) / scale } : { x: 0, y: 0 }
    }
    crowds.push({
      prefecture,
      members: own.map(({ marker, at }) => ({ marker, at })),
      northWest: corner(rect.left, rect.top),
      southEast: corner(rect.right, rect.bottom),
      rect,
    })
  }
  const free = bodies.filter(b => !crowded.has(b.marker.prefecture) || b.marker.atPrefecture)
  relax(
    free,
    crowds.map(c => c.rect),
  )
  return { symbols: free.map(({ marker, at, dx, dy }) => ({ marker, at, dx, dy })), crowds }
}
