// The interface of every peer's page for the bench, and the data that all peers draw: the same files as the app's.
import { DATA_FOLDER } from '../../src/domain/export/publishedData'
import type { CountyTopology, Places } from '../../src/domain/place/place'
import { decodeGeometry, type Geometry } from '../../src/map/basemap/geometry'

export interface PeerPage {
  /** The time of the first full draw, in milliseconds from the start of the navigation. */
  readonly ready: Promise<number>
  /** Shows the points of these industries, or all points for an empty list; resolves when the frame is painted. */
  readonly filter: (industries: readonly string[]) => Promise<void>
  /** Starts the peer. Without `?lazy` in the address the page calls it by itself. */
  readonly start: () => Promise<number>
}

declare global {
  interface Window {
    peer?: PeerPage
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

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(`../${path}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json() as Promise<T>
}

async function loadRows(): Promise<Row[]> {
  const { clusters, more = [] } = await fetchJson<Part>(`${DATA_FOLDER}/index.json`)
  const parts = await Promise.all(more.map(path => fetchJson<Part>(path)))
  return [clusters, ...parts.map(part => part.clusters)].flat()
}

export async function loadData(): Promise<PeerData> {
  const [rows, places, topology] = await Promise.all([
    loadRows(),
    fetchJson<Places>('geo/places.json'),
    // A lazy peer draws the detailed boundaries, as the app does after intent.
    fetchJson<CountyTopology>(
      new URLSearchParams(location.search).has('lazy') ? 'geo/detail.json' : 'geo/overview.json',
    ),
  ])
  const lngLatByCode = new Map<string, Point['lngLat']>(
    [...places.prefectures, ...places.counties].map(place => [place.code, place.point]),
  )
  const points = rows.flatMap(({ id, industry, adcode, prefecture }) => {
    const lngLat = lngLatByCode.get(adcode ?? prefecture)
    return lngLat ? [{ id, industry, lngLat }] : []
  })
  return { geometry: decodeGeometry(topology), points }
}

/** Gets the map's element and sizes it as the address asks: `?box=760x850`. */
export function getContainer(): HTMLElement {
  const element = document.getElementById('map')
  if (!element) throw new Error('no element for the map')
  const [width, height] = new URLSearchParams(location.search).get('box')?.split('x') ?? []
  element.style.width = width ? `${width}px` : '100vw'
  element.style.height = height ? `${height}px` : '100vh'
  return element
}

interface Drawn {
  readonly at: number
  readonly filter: PeerPage['filter']
}

/** Puts the peer on the window, and starts it unless the address has `?lazy`. */
export function publishPeer(draw: () => Promise<Drawn>): void {
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
  window.peer = { ready, start, filter: async industries => (await drawn).filter(industries) }
  if (!new URLSearchParams(location.search).has('lazy')) void start()
}
