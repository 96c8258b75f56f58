// The living map: ground by SVG or MapLibre, the scene above, and what is under the pointer, for a known size.
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { t } from '#messages/t'
import type { MapModel } from '../model/mapModel'
import { useHasInteracted } from '../ui/firstInteraction'
import { DARK, useMedia } from '../ui/useMedia'
import { constrain, createCameraStore, panBy, sameCamera, zoomAround } from './camera'
import { COUNTY_NAMES_FROM, type Composition, compose, homeCamera, homeCrowd, provinceCamera } from './compose'
import { Furniture } from './Furniture'
import { Ground } from './Ground'
import { HoverCard } from './HoverCard'
import { cameraAround } from './Inset'
import { KeysDialog } from './KeysDialog'
import { isSmall, paddingFor } from './layout'
import { StageContext } from './MapContext'
import styles from './MapView.module.css'
import type { MapLife } from './mapLife'
import type { Hover, LiveMapProps } from './mapProps'
import { type Camera, isOnScreen, type Size } from './projection'
import { SceneLayer } from './SceneLayer'
import type { Scene } from './scene'
import { countOutside, isInSight } from './sight'
import type { Crowd } from './symbols'
import { type Stop, stopAt, stopOf } from './typeAhead'
import { useCameraFlight } from './useCameraFlight'
import { useGestures } from './useGestures'
import { useLand } from './useLand'
import { useMapInput } from './useMapInput'
import { useMapLife } from './useMapLife'
import { usePortSync } from './usePortSync'
import { useSettledCamera } from './useSettledCamera'
import { useTyping } from './useTyping'
import { keepFocusInSight, restOn } from './walk'

export default function LiveMap(props: LiveMapProps) {
  const { loadDetail, model, at, onAt, stageRef, early, size, links, onPlace } = props
  const systemDark = useMedia(DARK)
  const theme = props.theme ?? (systemDark ? 'dark' : 'light')
  const glRef = useRef<HTMLDivElement>(null)
  const province = useMemo(() => provinceCamera(size), [size])
  const target = useMemo(() => (at ? constrain(at) : homeCamera(model, size)), [at, model, size])
  const [store] = useState(() => createCameraStore(target))
  const stage = useMemo(() => ({ store, size }), [store, size])
  const camera = useSettledCamera(store)
  const [hover, setHover] = useState<Hover | null>(null)
  const [tabStop, setTabStop] = useState<string | null>(null)

  const { life, port, reach, retry } = useMapLife({
    container: glRef,
    store,
    theme,
    tints: model.tints,
    outlined: model.outlined,
    loadDetail,
  })
  // A link that names a camera is a reader who has reached for the map, and so is a mouse that moved over the static one.
  useEffect(() => {
    if (at || early.current.some(event => event instanceof PointerEvent && event.pointerType === 'mouse')) reach()
  }, [at, reach, early])

  const stopGesture = useGestures(stageRef, store, size, early, {
    onStart: () => {
      stopFlight.current()
      reach()
    },
    onSettled: () => onAt(store.get()),
  })
  const isComplete = model.prefectureNames.length > 0
  const { hasFlown, stopFlight } = useCameraFlight(store, target, size, isComplete, stopGesture)
  useFollowedModel(model, at, size, onAt)

  const hoveredCounty = hover?.kind === 'place' ? hover.code : null
  usePortSync(port, { store, size, theme, tints: model.tints, outlined: model.outlined, hoveredCounty })
  // The coarse land is made for the whole province. Closer, the fine one is worth its bytes once the reader has moved.
  // Without WebGL they are also what can be pointed at.
  const isClose = life.state === 'unsupported' || (hasFlown && camera.zoom > COUNTY_NAMES_FROM)
  const hasActed = useHasInteracted()
  const isFine = useLand(loadDetail, model.outlined, { hasActed, close: !port && isClose })

  const picture = useMemo(() => compose(model, camera, size), [model, camera, size])
  const { folded } = picture
  const crowd = useMemo(() => (folded ? homeCrowd(model, size) : null), [model, size, folded])
  const { scene } = picture

  const zoomBy = useCallback(
    (levels: number, around?: { readonly x: number; readonly y: number } | null) => {
      reach()
      const { x, y } = around ?? { x: size.width / 2, y: size.height / 2 }
      // Each press counts from where the last one was going, so that quick presses add up.
      onAt(zoomAround(target, levels, x, y, size))
    },
    [reach, onAt, size, target],
  )
  const { focus } = model
  const showProvince = useCallback(() => onAt(focus ? province : null), [onAt, focus, province])
  const stops = useStops(model, picture, camera, size)
  const [keysAsked, setKeysAsked] = useState(0)
  const showKeys = () => setKeysAsked(times => times + 1)
  useMapInput(stageRef, {
    onReach: reach,
    onZoom: zoomBy,
    onPan: (x, y) => onAt(panBy(target, -x * size.width, -y * size.height)),
    onProvince: showProvince,
    onKeys: showKeys,
    onLetter: useTyping(stops),
    onPlace,
    onHover: setHover,
    onTabStop: setTabStop,
    getCountyAt: point => port?.getCountyAt(point) ?? null,
  })
  useFocusInSight(stageRef, scene)

  const described = hover ? props.describe(hover) : null
  const selected = model.markers.find(m => m.selected)
  const stop = useMemo(
    () =>
      restOn(
        stops.map(s => s.item),
        tabStop,
        selected?.id ?? null,
      ),
    [stops, tabStop, selected],
  )
  // What was under the pointer may be gone from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new model is what moves things
  useEffect(() => setHover(null), [model])
  const crowdCamera = (of: Crowd) =>
    cameraAround(
      of.members.map(m => m.marker),
      size,
      paddingFor(size),
    )
  const counties = useMemo(
    () => (isFine ? model.countyNames.map(p => p.code) : model.counties),
    [isFine, model.countyNames, model.counties],
  )
  const outside = at ? countOutside(model, camera, size) : 0
  const showAll = () => {
    const home = homeCamera(model, size)
    onAt(countOutside(model, home, size) === 0 ? null : cameraAround(model.markers, size, paddingFor(size)))
  }

  return (
    <div className={styles.layer} data-map-state={getMapState(life)} data-small={isSmall(size)}>
      <div ref={glRef} className={port ? styles.gl : styles.glWaiting} aria-hidden="true" />
      <StageContext value={stage}>
        <svg className={port ? styles.overlay : styles.svg} width="100%" height="100%">
          {port ? null : <Ground tints={model.tints} outlined={model.outlined} counties={counties} />}
          <SceneLayer scene={scene} links={links} tabStop={stop} />
        </svg>
      </StageContext>
      <Furniture
        model={model}
        picture={picture}
        crowd={crowd}
        camera={camera}
        size={size}
        links={links}
        tabStop={stop}
        dataDate={props.dataDate}
        provinceShown={sameCamera(province, target)}
        crowdShown={crowd !== null && sameCamera(crowdCamera(crowd), target)}
        legendOpen={!isSmall(size) && camera.zoom < province.zoom + 0.6}
        onZoom={zoomBy}
        onProvince={showProvince}
        onKeys={showKeys}
        onCrowd={of => onAt(crowdCamera(of))}
      />
      <div className={styles.status}>
        {life.state === 'loading' && life.slow ? <p role="status">{t.glSlow}</p> : null}
        {life.state === 'failed' ? (
          <p role="status">
            <span>{props.explain(life.error)}</span>{' '}
            <button type="button" onClick={retry}>
              {t.retry}
            </button>
          </p>
        ) : null}
        {outside > 0 ? (
          <p>
            <span>{t.hitsOutside(outside)}</span>{' '}
            <button type="button" onClick={showAll}>
              {t.showAllHits}
            </button>
          </p>
        ) : null}
      </div>
      {keysAsked > 0 ? <KeysDialog key={keysAsked} /> : null}
      {described && hover ? <HoverCard model={described} stage={stageRef} hover={hover} /> : null}
    </div>
  )
}

/** As `data-map-state` says it. */
const getMapState = (life: MapLife): string =>
  life.state === 'ready'
    ? life.busy
      ? 'busy'
      : 'idle'
    : life.state === 'idle' || life.state === 'unsupported'
      ? 'svg'
      : life.state

/** A reader's camera stays through filters and panels as long as what the view is about is in sight. */
function useFollowedModel(model: MapModel, at: Camera | null, size: Size, onAt: (at: Camera | null) => void): void {
  const known = useRef({ model, at })
  useEffect(() => {
    // A camera that comes with its view, as in a link or a step back, is what was asked for.
    const { model: before, at: kept } = known.current
    known.current = { model, at }
    if (!at || !kept || before === model || !sameCamera(at, kept)) return
    if (!isInSight(model, at, size)) onAt(null)
  }, [model, at, size, onAt])
}

/** Zooming or panning must not leave the focus on what has moved out of the map or is no longer drawn. */
function useFocusInSight(stageRef: RefObject<HTMLElement | null>, scene: Scene): void {
  const focused = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene is what moves things
  useEffect(() => {
    const stage = stageRef.current
    if (!stage) return
    keepFocusInSight(stage, focused.current)
    const remember = () => {
      const item = document.activeElement?.closest<SVGElement>('[data-item]')
      focused.current = item && stage.contains(item) ? (item.dataset.item ?? null) : null
    }
    remember()
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [stageRef, scene])
}

/** The symbols that Tab and letters come to: those of the inset, then those in the frame. */
function useStops(model: MapModel, { scene, inset }: Composition, camera: Camera, size: Size): readonly Stop[] {
  const { countyNames, prefectureNames } = model
  const places = useMemo(
    () => new Map([...prefectureNames, ...countyNames].map(place => [place.code, place])),
    [prefectureNames, countyNames],
  )
  return useMemo(() => {
    const inFrame = scene.symbols.filter(({ at }) => isOnScreen(at, camera, size)).map(({ marker }) => marker)
    const markers = [...(inset?.members ?? []), ...inFrame].map(marker => stopOf(marker, places))
    const counted = scene.counted.filter(({ at }) => isOnScreen(at, camera, size))
    return [...markers, ...counted.map(({ item, code }) => stopAt(item, places.get(code)))]
  }, [scene, inset, camera, size, places])
}
