// The living map: ground by SVG or MapLibre, the scene above, and what is under the pointer, for a known size.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { t } from '#messages/t'
import type { MapModel } from '../model/mapModel'
import { useHasInteracted } from '../ui/firstInteraction'
import { DARK, useMedia } from '../ui/useMedia'
import { constrain, createCameraStore, flyTo, sameCamera, zoomAround } from './camera'
import { COUNTY_NAMES_FROM, type Composition, compose, homeCamera, homeCrowd, provinceCamera } from './compose'
import { Furniture } from './Furniture'
import { Ground } from './Ground'
import { HoverCard } from './HoverCard'
import { cameraAround } from './Inset'
import { KeysDialog } from './KeysDialog'
import { isSmall, paddingFor } from './layout'
import { StageContext } from './MapContext'
import styles from './MapView.module.css'
import type { Hover, LiveMapProps, MapActions } from './mapProps'
import { type Camera, isOnScreen, type Size } from './projection'
import { SceneLayer } from './SceneLayer'
import { prefersReducedMotion } from './support'
import type { Crowd } from './symbols'
import { type Stop, stopAt, stopOf } from './typeAhead'
import { useGestures } from './useGestures'
import { useLand } from './useLand'
import { useMapInput } from './useMapInput'
import { useForwardedHand, usePortSync } from './usePortSync'
import { useSettledCamera } from './useSettledCamera'
import { useTakeOver } from './useTakeOver'
import { useTyping } from './useTyping'
import { restOn } from './walk'

const FLIGHT_MS = 260

export default function LiveMap(props: LiveMapProps) {
  const { loadDetail, model, at, onAt, stageRef, reached, size, links, onPlace } = props
  const systemDark = useMedia(DARK)
  const theme = props.theme ?? (systemDark ? 'dark' : 'light')
  const glRef = useRef<HTMLDivElement>(null)
  const overlayRef = useRef<SVGSVGElement>(null)
  const province = useMemo(() => provinceCamera(size), [size])
  const target = useMemo(() => (at ? constrain(at) : homeCamera(model, size)), [at, model, size])
  const [store] = useState(() => createCameraStore(target))
  const stage = useMemo(() => ({ store, size }), [store, size])
  const camera = useSettledCamera(store)
  const [hover, setHover] = useState<Hover | null>(null)
  const [tabStop, setTabStop] = useState<string | null>(null)
  const [moved, setMoved] = useState(false)
  const actions = useMemo<MapActions>(() => ({ ...links, onHover: setHover }), [links])

  const takeOver = useTakeOver({
    container: glRef,
    store,
    theme,
    tints: model.tints,
    outlined: model.outlined,
    loadDetail,
    onReaderSettled: onAt,
    onCountyHover: code => setHover(code ? { kind: 'place', code } : null),
    onCountyClick: onPlace,
  })
  const { port, renderer, reach, gesture } = takeOver
  const gl = renderer === 'gl'

  // A link that names a camera is a reader who already reached for the map, and so is a mouse that moved over the still one.
  useEffect(() => {
    if (at || reached.current) reach()
  }, [at, reach, reached])

  // Follow the target: at once when data arrived or the window changed, in flight when the view did.
  const arrived = useRef({ size, complete: false })
  const complete = model.prefectureNames.length > 0
  const stopFlight = useRef(() => {})
  useEffect(() => {
    const resized = arrived.current.size !== size
    const opening = !arrived.current.complete
    arrived.current = { size, complete }
    if (sameCamera(store.get(), target)) return
    if (!opening && !resized) setMoved(true)
    const durationMs = opening || resized || prefersReducedMotion() ? 0 : FLIGHT_MS
    if (port) port.flyTo(target, durationMs)
    else stopFlight.current = flyTo(store, target, durationMs)
    return () => stopFlight.current()
  }, [target, size, complete, store, port])

  usePortSync(port, { theme, tints: model.tints, outlined: model.outlined, size })
  useForwardedHand(port, overlayRef)
  // The coarse land is made for the whole province. Closer, the fine one is worth its bytes once the reader has moved.
  // Without WebGL they are also what can be pointed at.
  const close = takeOver.withoutWebGl || (moved && camera.zoom > COUNTY_NAMES_FROM)
  const hasActed = useHasInteracted()
  const isFine = useLand(loadDetail, model.outlined, { hasActed, close: !gl && close })

  const gestureEvents = useMemo(
    () => ({
      onIntent: reach,
      onStart: () => {
        stopFlight.current()
        gesture.start()
      },
      onEnd: (moved: boolean) => {
        gesture.end()
        if (moved) onAt(store.get())
      },
    }),
    [reach, gesture, onAt, store],
  )
  useGestures(stageRef, store, size, !gl, gestureEvents)

  const picture = useMemo(() => compose(model, camera, size), [model, camera, size])
  const crowd = useMemo(() => (isSmall(size) ? homeCrowd(model, size) : null), [model, size])
  const { scene } = picture

  const zoomBy = useCallback(
    (delta: number) => {
      reach()
      // Each press counts from where the last one was going, so that quick presses add up.
      onAt(zoomAround(target, delta, size.width / 2, size.height / 2, size))
    },
    [reach, onAt, size, target],
  )
  const { focus } = model
  const showProvince = useCallback(() => onAt(focus ? province : null), [onAt, focus, province])
  const stops = useStops(model, picture, camera, size)
  const [keysAsked, setKeysAsked] = useState(0)
  const showKeys = () => setKeysAsked(times => times + 1)
  useMapInput(stageRef, {
    onZoom: zoomBy,
    onProvince: showProvince,
    onKeys: showKeys,
    onLetter: useTyping(stops),
    onPlace,
    onHover: setHover,
    onTabStop: setTabStop,
  })

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
  const mapState = renderer === 'gl' ? (takeOver.busy ? 'busy' : 'idle') : renderer

  return (
    <div className={styles.layer} data-map-state={mapState} data-small={isSmall(size)}>
      <div ref={glRef} className={gl ? styles.gl : styles.glWaiting} aria-hidden="true" />
      <StageContext value={stage}>
        <svg ref={overlayRef} className={gl ? styles.overlay : styles.svg} width="100%" height="100%">
          {gl && !takeOver.contextLost ? null : (
            <Ground tints={model.tints} outlined={model.outlined} counties={counties} />
          )}
          <SceneLayer scene={scene} actions={actions} tabStop={stop} />
        </svg>
      </StageContext>
      <Furniture
        model={model}
        picture={picture}
        crowd={crowd}
        camera={camera}
        size={size}
        actions={actions}
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
        {takeOver.slow ? <p role="status">{t.glSlow}</p> : null}
        {renderer === 'failed' ? (
          <p role="status">
            <span>{takeOver.failure ? props.explain(takeOver.failure) : t.glFailed}</span>{' '}
            <button type="button" onClick={takeOver.retry}>
              {t.retry}
            </button>
          </p>
        ) : null}
      </div>
      {keysAsked > 0 ? <KeysDialog key={keysAsked} /> : null}
      {described && hover ? <HoverCard model={described} stage={stageRef} hover={hover} /> : null}
    </div>
  )
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
