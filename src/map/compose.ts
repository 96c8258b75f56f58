// The whole picture at one camera and size: scene, crowded city, and what is repeated in the inset. Pure, so that the
// picture drawn at build time and the living map cannot differ.

import { names } from '#messages/names'
import { t } from '#messages/t'
import type { PrefectureCode } from '../domain/adcode'
import type { MapModel, MarkerModel } from '../model/mapModel'
import { constrain, PROVINCE } from './camera'
import { insetSize, namesFor, paddingFor, reservedFor } from './layout'
import { type Camera, fitBox, type Size } from './projection'
import { layoutScene, type Scene, symbolSize } from './scene'
import { type Crowd, placeSymbols } from './symbols'

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
}

export function compose(model: MapModel, camera: Camera, size: Size): Composition {
  const province = provinceCamera(size)
  const room = insetSize(size)
  const isNear = Math.abs(camera.zoom - province.zoom) < INSET_WITHIN_ZOOM
  const shortNames = new Map(model.prefectureNames.map(p => [p.code, p.name]))
  const scene = layoutScene(model, camera, size, {
    allowCrowds: true,
    reserved: crowds => reservedFor(size, room !== null && isNear && crowds.length > 0),
    crowdText: (code, count) =>
      room
        ? [names.prefecture(code as PrefectureCode), t.seeInset(count)]
        : [`${shortNames.get(code) ?? ''} ${count}`, t.tapToZoom],
    countyZoom: COUNTY_NAMES_FROM,
    prefectureNames: namesFor(size, camera.zoom > province.zoom + 1),
  })
  const [crowd] = scene.crowds
  const inset =
    room && crowd && isNear
      ? {
          prefecture: crowd.prefecture,
          cityName: names.prefecture(crowd.prefecture as PrefectureCode),
          members: crowd.members.map(({ marker }) => marker),
          size: room,
        }
      : null
  return { scene, inset }
}
