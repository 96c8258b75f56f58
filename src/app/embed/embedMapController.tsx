// The map of a frame over time: its camera, its size, gestures, and detailed shapes once it is zoomed in.
import { embedMessages } from '#messages/embed'
import { FILES } from '../../data/files'
import { loadJson } from '../../data/loadJson'
import { parseTopology } from '../../data/parse'
import type { CountyCode, PrefectureCode } from '../../domain/place/adcode'
import { hasShape, updateShapeDefs } from '../../map/basemap/shapeDefs'
import { type CameraStore, constrainCamera, createCameraStore, flyTo, zoomAround } from '../../map/camera/camera'
import { type Camera, fitBox, type Size } from '../../map/camera/projection'
import type { MapActions } from '../../map/controls/MapButtons'
import { getPadding } from '../../map/layout/controlsLayout'
import { COUNTY_NAMES_MIN_ZOOM, getDefaultCamera, getGroupCamera } from '../../map/layout/mapLayout'
import { getProvinceCamera } from '../../map/layout/provinceCamera'
import type { Dataset } from '../../model/dataset/dataset'
import type { MapModel } from '../../model/map/mapModel'
import { prefersReducedMotion } from '../../ui/hooks/useMediaQuery'
import { roundCamera } from '../../view/camera'
import { followCooperativeGestures } from './cooperativeGestures'
import { renderInto } from './dom/domRenderer'
import { EmbedMap } from './EmbedMap'
import { buildLiveMapLinks } from './liveMapLinks'

const FLIGHT_MS = 260
const HINT_MS = 1600
const MAX_PLACE_ZOOM = 9

interface Options {
  readonly data: Dataset
  readonly isLocked: boolean
  /** The user has moved the camera; null for the default one. */
  readonly onCameraChange: (camera: Camera | null) => void
}

interface Scene {
  readonly model: MapModel
  /** null fits the view. */
  readonly requestedCamera: Camera | null
  /** There is no list beside the map. */
  readonly isAlone: boolean
}

/** The map of a frame. */
export interface EmbedMapController {
  /** Draws a scene into the stage of the page; null for a page without a map. */
  readonly show: (stage: HTMLElement | null, scene: Scene) => void
  /** Moves to a county or prefecture. */
  readonly showPlace: (code: string) => void
}

const readSize = ({ clientWidth, clientHeight }: HTMLElement): Size => ({ width: clientWidth, height: clientHeight })

export function createEmbedMapController({ data, isLocked, onCameraChange }: Options): EmbedMapController {
  const links = buildLiveMapLinks(data, isLocked)
  let stage: HTMLElement | null = null
  let scene: Scene | null = null
  let size: Size = { width: 0, height: 0 }
  let store: CameraStore | null = null
  let isMoved = false
  let undoEffects = () => {}
  let leaveStage = () => {}
  let hintTimer: ReturnType<typeof setTimeout> | undefined
  let stopFlight = () => {}

  const draw = () => {
    const layer = stage?.querySelector('[data-map-layer]')
    if (!layer || !scene || !store || size.width === 0 || size.height === 0) return
    undoEffects()
    undoEffects = renderInto(
      layer,
      <EmbedMap {...scene} store={store} size={size} links={links} actions={isLocked ? null : actions} />,
    )
  }
  /** Coarse shapes fit the province. A failure leaves them. */
  const loadDetailedShapes = async () => {
    const outlines = scene?.model.outlinedCodes ?? []
    const isZoomedIn = (store?.get().zoom ?? 0) > COUNTY_NAMES_MIN_ZOOM
    if (!isZoomedIn && outlines.every(hasShape)) return
    const [{ decodeGeometry }, json] = await Promise.all([import('../../map/basemap/geometry'), loadJson(FILES.detail)])
    updateShapeDefs(decodeGeometry(parseTopology(json, FILES.detail).value), outlines)
  }
  const reportCamera = (camera: Camera | null) => {
    isMoved = camera !== null
    onCameraChange(camera && roundCamera(camera))
  }
  const endMovement = () => {
    draw()
    if (isMoved) loadDetailedShapes().catch(() => {})
  }
  const moveTo = (camera: Camera | null) => {
    if (!store || !scene) return
    stopFlight()
    reportCamera(camera)
    const durationMs = prefersReducedMotion() ? 0 : FLIGHT_MS
    const stopMovement = flyTo(store, camera ?? getDefaultCamera(scene.model, size), durationMs)
    const timer = setTimeout(endMovement, durationMs)
    stopFlight = () => {
      stopMovement()
      clearTimeout(timer)
    }
  }
  const actions: MapActions = {
    zoomBy: levels => {
      if (store) moveTo(zoomAround(store.get(), levels, size.width / 2, size.height / 2, size))
    },
    showProvince: () => moveTo(scene?.model.focus ? getProvinceCamera(size) : null),
    showGroup: group => moveTo(getGroupCamera(group, size)),
    showKeyboardHelp: null,
  }
  const showHint = (kind: 'wheel' | 'touch') => {
    const hint = stage?.querySelector<HTMLElement>('[data-map-hint]')
    if (!hint) return
    const isMac = /Mac|iPhone|iPad/.test(navigator.platform)
    hint.textContent =
      kind === 'touch' ? embedMessages.touchHint : isMac ? embedMessages.wheelHintMac : embedMessages.wheelHint
    hint.dataset.visible = ''
    clearTimeout(hintTimer)
    hintTimer = setTimeout(() => delete hint.dataset.visible, HINT_MS)
  }
  const enterStage = (element: HTMLElement) => {
    const observer = new ResizeObserver(() => {
      const next = readSize(element)
      if (next.width === size.width && next.height === size.height) return
      size = next
      if (scene && !isMoved && !scene.requestedCamera) store?.set(getDefaultCamera(scene.model, size))
      draw()
    })
    observer.observe(element)
    const removeGestures =
      isLocked || !store
        ? () => {}
        : followCooperativeGestures({
            mapElement: element,
            store,
            getSize: () => size,
            onGestureStart: () => {},
            onSettled: () => {
              reportCamera(store?.get() ?? null)
              endMovement()
            },
            onPageGesture: showHint,
          })
    leaveStage = () => {
      observer.disconnect()
      removeGestures()
    }
  }
  return {
    show: (nextStage, nextScene) => {
      // A flight of the former scene would move the camera of this one.
      stopFlight()
      leaveStage()
      leaveStage = () => {}
      stage = nextStage
      scene = nextScene
      isMoved = false
      if (!stage) return
      size = readSize(stage)
      const { requestedCamera, model } = scene
      const camera = requestedCamera ? constrainCamera(requestedCamera) : getDefaultCamera(model, size)
      if (store) store.set(camera)
      else store = createCameraStore(camera)
      enterStage(stage)
      draw()
    },
    showPlace: code => {
      const place = data.counties.get(code as CountyCode) ?? data.prefectures.get(code as PrefectureCode)
      if (place) moveTo(constrainCamera(fitBox(place.bbox, size, getPadding(size), MAX_PLACE_ZOOM)))
    },
  }
}
