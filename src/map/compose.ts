// The whole picture at one camera and size: scene, crowded city, and what is repeated in the inset. Pure, so that the
// picture drawn at build time and the living map cannot differ.

import { names } from '#messages/names'
import { t } from '#messages/t'
import type { PrefectureCode } from '../domain/adcode'
import { onceEach } from '../domain/once'
import type { MapModel, MarkerModel } from '../model/mapModel'
import { constrain, PROVINCE } from './camera'
import { insetBeside, insetCovers, isSmall, namesFor, paddingFor, reservedFor } from './layout'
import { type Camera, fitBox, type Size, toScreen } from './projection'
import { type Rect, rectAround } from './rects'
import { layoutScene, type Scene, symbolSize } from './scene'
import { type Crowd, type PlacedSymbol, placeSymbols } from './symbols'

export const COUNTY_NAMES_FROM = 7.4
/** Close enough to read a county's shape, far enough to see its neighbours. */
const CLOSEST_FIT = 8.5
/** As long as the whole province is about in view, its crowded city is repeated beside it. */
const INSET_WITHIN_ZOOM = 1.2

export const provinceCamera = (size: Size): Camera => fitBox(PROVINCE, size, paddingFor(size), 12)

/** Where the map looks by itself: at what the view is about, or at the whole province. */
export const homeCamera = ({ focus }: MapModel, size: Size): Camera =>
  constrain(focus ? fitBox(focus, size, paddingFor(size), CLOSEST_FIT) : provinceCamera(size))

/** The crowded city of the whole province: what small maps offer to switch to. */
export function homeCrowd(model: MapModel, size: Size): Crowd | null {
  const camera = provinceCamera(size)
  return placeSymbols(model.markers, camera, size, symbolSize(camera, size), true).crowds[0] ?? null
}

/** The crowded city that is repeated. */
export interface InsetModel {
  readonly prefecture: string
  readonly cityName: string
  /** None: it waits out of sight until there are some again. */
  readonly members: readonly MarkerModel[]
  readonly size: Size
}

export interface Composition {
  readonly scene: Scene
  readonly inset: InsetModel | null
  /** The inset has no room: the map offers to switch to the crowded city instead. */
  readonly folded: boolean
}

/** A symbol with its ring. */
const SYMBOL_ROOM = 3

interface Placed {
  readonly symbols: readonly PlacedSymbol[]
  readonly crowds: readonly Crowd[]
}

/** The places that no inset may cover: the symbols, each with its true place, and the frames of crowds. */
export function getObstacles({ symbols, crowds }: Placed, camera: Camera, size: Size): Rect[] {
  const half = symbolSize(camera, size) / 2 + SYMBOL_ROOM
  const framed = crowds.map(({ northWest, southEast }) => {
    const [a, b] = [toScreen(northWest, camera, size), toScreen(southEast, camera, size)]
    return { left: a.x, top: a.y, right: b.x, bottom: b.y }
  })
  return [
    ...framed,
    ...symbols.flatMap(({ at, dx, dy }) => {
      const { x, y } = toScreen(at, camera, size)
      return [rectAround(x + dx, y + dy, half, half), rectAround(x, y, 2, 2)]
    }),
  ]
}

/** The room beside all clusters of the province, so that a filter makes it neither larger nor smaller. */
const insetRoom = onceEach(
  (markers: readonly MarkerModel[]) =>
    onceEach((size: Size): Size | null => {
      if (isSmall(size)) return null
      const camera = provinceCamera(size)
      return insetBeside(
        getObstacles(placeSymbols(markers, camera, size, symbolSize(camera, size), true), camera, size),
        size,
      )
    }, new WeakMap()),
  new WeakMap(),
)

/** @param withInset false where there may be no room for an inset, whatever this size says */
export function compose(model: MapModel, camera: Camera, size: Size, withInset = true): Composition {
  const province = provinceCamera(size)
  const isNear = Math.abs(camera.zoom - province.zoom) < INSET_WITHIN_ZOOM
  const shortNames = new Map(model.prefectureNames.map(p => [p.code, p.name]))
  const layOut = (room: Size | null): Scene =>
    layoutScene(model, camera, size, {
      allowCrowds: true,
      reserved: crowds => reservedFor(size, crowds.length === 0 ? null : (room ?? 'switch')),
      crowdText: (code, count) => [`${shortNames.get(code) ?? ''} ${count}`, room ? t.seeInset : t.tapToZoom],
      countyZoom: COUNTY_NAMES_FROM,
      prefectureNames: namesFor(size, camera.zoom > province.zoom + 1),
    })
  const atHome = withInset ? insetRoom(model.every.length > 0 ? model.every : model.markers)(size) : null
  let room = isNear ? atHome : null
  let scene = layOut(room)
  if (room && insetCovers(room, size, getObstacles(scene, camera, size))) {
    room = null
    scene = layOut(room)
  }
  const [crowd] = scene.crowds
  if (!room || !crowd) return { scene, inset: null, folded: atHome === null || (isNear && crowd !== undefined) }
  return {
    scene,
    inset: {
      prefecture: crowd.prefecture,
      cityName: names.prefecture(crowd.prefecture as PrefectureCode),
      members: crowd.members.map(({ marker }) => marker),
      size: room,
    },
    folded: false,
  }
}
