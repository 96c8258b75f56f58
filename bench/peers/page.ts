// What every peer's page offers the bench, and the data they all draw: the very files of the app.
import type { CountyTopology, Places } from '../../src/domain/place'
import { decodeGeometry, type Geometry } from '../../src/map/geometry'

export interface PeerBench {
  /** First full draw, in milliseconds from the start of the navigation. */
  readonly ready: Promise<number>
  /** Leaves the points of these industries, all of them for none; resolves when the frame is painted. */
  readonly filter: (industries: readonly string[]) => Promise<void>
  /** With `?lazy` in the address nothing is fetched before this; otherwise it has been called. */
  readonly start: () => Promise<number>
}

declare global {
  interface Window {
    bench?: PeerBench
  }
}

export interface Point {
  readonly id: string
  readonly industry: string
  readonly lngLat: readonly [lng: number, lat: number]
}

export interface PeerData {
  readonly geometry: Geometry
  readonly points: readonly Point[]
}

interface Row {
  readonly id: string
  readonly industry: string
  readonly adcode: string | null
  readonly prefecture: string
}

interface Part {
  readonly clusters: readonly Row[]
  readonly more?: readonly string[]
}

async function json<T>(path: string): Promise<T> {
  const response = await fetch(`../${path}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json() as Promise<T>
}

async function loadRows(): Promise<Row[]> {
  const { clusters, more = [] } = await json<Part>('data/index.json')
  const parts = await Promise.all(more.map(path => json<Part>(path)))
  return [clusters, ...parts.map(part => part.clusters)].flat()
}

export async function loadData(): Promise<PeerData> {
  const [rows, places, topology] = await Promise.all([
    loadRows(),
    json<Places>('geo/places.json'),
    // Asked to wait for intent, a peer draws the land that the app draws then.
    json<CountyTopology>(new URLSearchParams(location.search).has('lazy') ? 'geo/detail.json' : 'geo/overview.json'),
  ])
  const pointOf = new Map<string, Point['lngLat']>(
    [...places.prefectures, ...places.counties].map(place => [place.code, place.point]),
  )
  const points = rows.flatMap(({ id, industry, adcode, prefecture }) => {
    const lngLat = pointOf.get(adcode ?? prefecture)
    return lngLat ? [{ id, industry, lngLat }] : []
  })
  return { geometry: decodeGeometry(topology), points }
}

/** The map's element, as large as the app's own map if the address says how large: `?box=760x850`. */
export function container(): HTMLElement {
  const element = document.getElementById('map')
  if (!element) throw new Error('no place for the map')
  const [width, height] = new URLSearchParams(location.search).get('box')?.split('x') ?? []
  element.style.width = width ? `${width}px` : '100vw'
  element.style.height = height ? `${height}px` : '100vh'
  return element
}

interface Drawn {
  readonly at: number
  readonly filter: PeerBench['filter']
}

/** Puts the peer on the window, and starts it unless the address says `?lazy`. */
export function offer(draw: () => Promise<Drawn>): void {
  let settle: (drawn: Promise<Drawn>) => void = () => {}
  const drawn = new Promise<Drawn>(resolve => {
    settle = resolve
  })
  let started = false
  const ready = drawn.then(({ at }) => at)
  const start = (): Promise<number> => {
    if (!started) settle(draw())
    started = true
    return ready
  }
  window.bench = { ready, start, filter: async industries => (await drawn).filter(industries) }
  if (!new URLSearchParams(location.search).has('lazy')) void start()
}
