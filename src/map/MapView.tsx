// The map as a reader meets it: ground by SVG or MapLibre, the scene above, inset, legend, controls, and what is under
// the pointer. It decides nothing about data; where it comes to rest is told outward and comes back as `at`.
import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { PrefectureCode } from '../domain/adcode'
import { MAP_APPROVAL } from '../domain/approval'
import { prefectureName } from '../domain/prefectures'
import { t } from '../i18n/zh-CN'
import type { HoverModel } from '../model/hover'
import type { MapModel } from '../model/mapModel'
import { Controls } from './Controls'
import { constrain, createCameraStore, flyTo, PROVINCE, sameCamera, zoomAround } from './camera'
import { Ground } from './Ground'
import type { Geometry } from './geometry'
import { HoverCard } from './HoverCard'
import { cameraOf, Inset } from './Inset'
import { Legend } from './Legend'
import { insetSize, isSmall, namesFor, paddingFor, reservedFor } from './layout'
import { StageContext } from './MapContext'
import styles from './MapView.module.css'
import { type Camera, fitBox, isOnScreen } from './projection'
import { ScaleBar } from './ScaleBar'
import { type Hover, type MapActions, SceneLayer } from './SceneLayer'
import { layoutScene, symbolSize } from './scene'
import type { MapTheme } from './style'
import { prefersReducedMotion } from './support'
import { placeSymbols } from './symbols'
import { useElementSize } from './useElementSize'
import { useGestures } from './useGestures'
import { useHeldFocus } from './useHeldFocus'
import { useMapInput } from './useMapInput'
import { useForwardedHand, usePortSync } from './usePortSync'
import { useSettledCamera } from './useSettledCamera'
import { useTakeOver } from './useTakeOver'
import { restOn } from './walk'

export interface MapViewProps {
  readonly geometry: Geometry | null
  readonly loadDetail: () => Promise<Geometry>
  readonly model: MapModel
  readonly actions: Omit<MapActions, 'onHover'>
  readonly describe: (hover: Hover) => HoverModel | null
  /** The camera the link asks for; null lets the map look at its focus, or the whole province. */
  readonly at: Camera | null
  readonly onAt: (camera: Camera | null) => void
  readonly theme: MapTheme
  readonly dataDate: string
  readonly heading: ReactNode
  readonly status: ReactNode
  /** Why MapLibre did not start, in the reader's words. */
  readonly explain: (error: Error) => string
}

const COUNTY_NAMES_FROM = 7.4
/** Close enough to read a county's shape, far enough to see its neighbours. */
const CLOSEST_FIT = 8.5
const FLIGHT_MS = 260
const NO_TINTS: MapModel['tints'] = new Map()

export function MapView(props: MapViewProps) {
  const { geometry, loadDetail, model, at, onAt, theme } = props
  const stageRef = useRef<HTMLElement>(null)
  const glRef = useRef<HTMLDivElement>(null)
  const groundId = `ground-${useId().replace(/[^a-z0-9]/gi, '')}`
  const { size, measured } = useElementSize(stageRef)
  const padding = paddingFor(size)
  const province = useMemo(() => fitBox(PROVINCE, size, paddingFor(size), 12), [size])
  const { focus } = model
  const target = useMemo(
    () => constrain(at ?? (focus ? fitBox(focus, size, paddingFor(size), CLOSEST_FIT) : province)),
    [at, focus, size, province],
  )
  const [store] = useState(() => createCameraStore(target))
  const stage = useMemo(() => ({ store, size }), [store, size])
  const camera = useSettledCamera(store)
  const [hover, setHover] = useState<Hover | null>(null)
  const [tabStop, setTabStop] = useState<string | null>(null)
  const [moved, setMoved] = useState(false)
  const [fine, setFine] = useState<Geometry | null>(null)
  const { actions: outer } = props
  const actions = useMemo<MapActions>(() => ({ ...outer, onHover: setHover }), [outer])

  const takeOver = useTakeOver({
    container: glRef,
    store,
    theme,
    loadDetail,
    onReaderSettled: onAt,
    onCountyHover: code => setHover(code ? { kind: 'place', code } : null),
    onCountyClick: outer.onPlace,
  })
  const { port, renderer, reach, gesture } = takeOver
  const gl = renderer === 'gl'

  // A link that names a camera is a reader who already reached for the map.
  useEffect(() => {
    if (at) reach()
  }, [at, reach])

  // Follow the target: at once until the size is known and when only the window changed, in flight when the view did.
  const arrived = useRef({ size, measured: false, complete: false })
  const complete = model.markers.length + model.counts.length > 0
  const stopFlight = useRef(() => {})
  useEffect(() => {
    const first = !arrived.current.measured
    const resized = arrived.current.size !== size
    const opening = !arrived.current.complete
    arrived.current = { size, measured, complete }
    if (sameCamera(store.get(), target)) return
    if (!opening && !resized) setMoved(true)
    const durationMs = first || opening || resized || prefersReducedMotion() ? 0 : FLIGHT_MS
    if (port) port.flyTo(target, durationMs)
    else stopFlight.current = flyTo(store, target, durationMs)
    return () => stopFlight.current()
  }, [target, measured, size, complete, store, port])

  const dense = model.counts.length > 0
  // One tint cannot stand for a county of many clusters: there the rings say it.
  const tints = dense ? NO_TINTS : model.tints
  usePortSync(port, { theme, tints, outlined: model.outlined, size, loadDetail })

  // The coarse land is made for the whole province. Closer, the fine one is worth its bytes once the reader has moved.
  const needsFine = !gl && camera.zoom > COUNTY_NAMES_FROM && (takeOver.withoutWebGl || moved)
  useEffect(() => {
    if (needsFine) loadDetail().then(setFine, () => {})
  }, [needsFine, loadDetail])

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

  const overlayRef = useRef<SVGSVGElement>(null)
  useForwardedHand(port, overlayRef)

  const cityNames = useMemo(() => new Map(model.prefectureNames.map(p => [p.code, p.name])), [model.prefectureNames])
  const homeCrowd = useMemo(
    () => placeSymbols(model.markers, province, size, symbolSize(province, size), true).crowds[0] ?? null,
    [model.markers, province, size],
  )
  const inset = useMemo(() => insetSize(size), [size])
  const crowdAt = useMemo(
    () => placeSymbols(model.markers, camera, size, symbolSize(camera, size), true).crowds[0] ?? null,
    [model.markers, camera, size],
  )
  const insetCrowd = inset && crowdAt && Math.abs(camera.zoom - province.zoom) < 1.2 ? crowdAt : null
  const scene = useMemo(
    () =>
      layoutScene(model, camera, size, {
        allowCrowds: true,
        reserved: reservedFor(size, insetCrowd !== null),
        crowdText: (code, count) => {
          const name = cityNames.get(code) ?? ''
          return insetSize(size)
            ? [prefectureName(code as PrefectureCode), t.seeInset(count)]
            : [`${name} ${count}`, t.tapToZoom]
        },
        countyZoom: COUNTY_NAMES_FROM,
        prefectureNames: namesFor(size, camera.zoom > province.zoom + 1),
      }),
    [model, camera, size, insetCrowd, cityNames, province.zoom],
  )

  const zoomBy = useCallback(
    (delta: number) => {
      reach()
      // Each press counts from where the last one was going, so that quick presses add up.
      onAt(zoomAround(target, delta, size.width / 2, size.height / 2, size))
    },
    [reach, onAt, size, target],
  )
  const showProvince = useCallback(() => onAt(focus ? province : null), [onAt, focus, province])

  useMapInput(stageRef, {
    onZoom: zoomBy,
    onProvince: showProvince,
    onPlace: outer.onPlace,
    onHover: setHover,
    onTabStop: setTabStop,
  })

  useHeldFocus(stageRef, scene)

  const described = hover ? props.describe(hover) : null
  const selected = model.markers.find(m => m.selected)
  const inFrame = scene.symbols.filter(({ at: spot }) => isOnScreen(spot, camera, size)).map(s => s.marker.id)
  const counted = scene.counted.filter(({ at: spot }) => isOnScreen(spot, camera, size)).map(c => c.item)
  const walkable = [...(insetCrowd?.members.map(m => m.marker.id) ?? []), ...inFrame, ...counted]
  const stop = restOn(walkable, tabStop, selected?.id ?? null)
  const mapState = renderer === 'gl' ? (takeOver.busy ? 'busy' : 'idle') : renderer

  return (
    <section
      ref={stageRef}
      className={styles.stage}
      data-map-state={mapState}
      data-small={isSmall(size)}
      aria-label={t.mapLabel}
    >
      <div ref={glRef} className={gl ? styles.gl : styles.glWaiting} aria-hidden="true" />
      <StageContext value={stage}>
        <svg ref={overlayRef} className={gl ? styles.overlay : styles.svg} width="100%" height="100%">
          {geometry ? (
            <Ground
              id={groundId}
              geometry={fine ?? geometry}
              tints={tints}
              outlined={model.outlined}
              hidden={gl && !takeOver.contextLost}
            />
          ) : null}
          <SceneLayer scene={scene} actions={actions} tabStop={stop} />
        </svg>
      </StageContext>
      {props.heading ? <div className={styles.heading}>{props.heading}</div> : null}
      {insetCrowd && inset ? (
        <Inset
          crowd={insetCrowd}
          model={model}
          camera={camera}
          size={inset}
          groundId={groundId}
          actions={actions}
          tabStop={stop}
          cityName={prefectureName(insetCrowd.prefecture as PrefectureCode)}
        />
      ) : null}
      <Controls
        onZoom={zoomBy}
        onProvince={showProvince}
        provinceShown={sameCamera(province, target)}
        crowd={
          !inset && homeCrowd
            ? {
                name: `${cityNames.get(homeCrowd.prefecture) ?? ''} ${homeCrowd.members.length}`,
                shown: sameCamera(cameraOf(homeCrowd, size, padding), target),
                onShow: () => onAt(cameraOf(homeCrowd, size, padding)),
              }
            : null
        }
      />
      <div className={styles.key}>
        <Legend
          counted={dense}
          ringed={scene.counted.some(c => c.unplaced)}
          open={!isSmall(size) && camera.zoom < province.zoom + 0.6}
        />
      </div>
      <div className={styles.foot}>
        <ScaleBar camera={camera} maxPx={isSmall(size) ? 48 : 96} />
        <p className={styles.credit}>
          {MAP_APPROVAL ? t.approval(MAP_APPROVAL) : t.notApproved} · {t.dataDate(props.dataDate)}
        </p>
      </div>
      <div className={styles.status}>
        {props.status}
        {takeOver.slow ? <p role="status">{t.glSlow}</p> : null}
        {renderer === 'failed' ? (
          <p role="status">
            {takeOver.failure ? props.explain(takeOver.failure) : t.glFailed}{' '}
            <button type="button" onClick={takeOver.retry}>
              {t.retry}
            </button>
          </p>
        ) : null}
      </div>
      {described && hover ? <HoverCard model={described} stage={stageRef} hover={hover} /> : null}
    </section>
  )
}
