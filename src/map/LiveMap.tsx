// The living map: ground by SVG or MapLibre, the scene above, and what is under the pointer, for a known size.
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { mapMessages } from '#messages/map'
import { t } from '#messages/t'
import type { MapModel } from '../model/map/mapModel'
import { useHasInteracted } from '../ui/hooks/firstInteraction'
import { PREFERS_DARK, useMediaQuery } from '../ui/hooks/useMediaQuery'
import { SvgBasemap } from './basemap/SvgBasemap'
import { useDetailShapes } from './basemap/useDetailShapes'
import { constrainCamera, createCameraStore, isSameCamera, panBy, zoomAround } from './camera/camera'
import { countClustersOutside, isSubjectVisible } from './camera/clusterVisibility'
import { type Camera, isOnScreen, type Size } from './camera/projection'
import { useCameraFlight } from './camera/useCameraFlight'
import { useDebouncedCamera } from './camera/useDebouncedCamera'
import { HoverCard } from './controls/HoverCard'
import { fitMarkers } from './controls/Inset'
import { MapControls } from './controls/MapControls'
import { getTabStop, keepFocusVisible } from './input/itemNavigation'
import { KeyboardHelpDialog } from './input/KeyboardHelpDialog'
import { buildTypeAheadItem, type TypeAheadItem, toTypeAheadItem } from './input/typeAhead'
import { useGestures } from './input/useGestures'
import { useMapInput } from './input/useMapInput'
import { useTypeAhead } from './input/useTypeAhead'
import { getPadding, isSmallMap } from './layout/controlsLayout'
import {
  buildMapLayout,
  COUNTY_NAMES_MIN_ZOOM,
  getDefaultCamera,
  getProvinceCamera,
  getProvinceDenseGroup,
  type MapLayout,
} from './layout/mapLayout'
import type { OverlayLayout } from './layout/overlayLayout'
import type { DenseGroup } from './layout/symbolLayout'
import styles from './MapView.module.css'
import type { HoverTarget, LiveMapProps } from './mapProps'
import { Overlay } from './overlay/Overlay'
import type { RendererState } from './renderer/rendererReducer'
import { useMapPortSync } from './renderer/useMapPortSync'
import { useRenderer } from './renderer/useRenderer'
import { ViewportContext } from './ViewportContext'

export default function LiveMap(props: LiveMapProps) {
  const {
    loadDetailGeometry,
    model,
    requestedCamera,
    onCameraChange,
    mapRef,
    earlyEvents,
    size,
    links,
    onSelectPlace,
  } = props
  const isSystemDark = useMediaQuery(PREFERS_DARK)
  const theme = props.theme ?? (isSystemDark ? 'dark' : 'light')
  const mapLibreRef = useRef<HTMLDivElement>(null)
  const province = useMemo(() => getProvinceCamera(size), [size])
  const targetCamera = useMemo(
    () => (requestedCamera ? constrainCamera(requestedCamera) : getDefaultCamera(model, size)),
    [requestedCamera, model, size],
  )
  const [store] = useState(() => createCameraStore(targetCamera))
  const viewport = useMemo(() => ({ store, size }), [store, size])
  const camera = useDebouncedCamera(store)
  const [hoverTarget, setHoverTarget] = useState<HoverTarget | null>(null)
  const [lastTabStop, setLastTabStop] = useState<string | null>(null)

  const { renderer, port, requestMapLibre, retry } = useRenderer({
    container: mapLibreRef,
    store,
    theme,
    tints: model.tints,
    outlinedCodes: model.outlinedCodes,
    loadDetailGeometry,
  })
  // A link that names a camera is a reader who has reached for the map, and so is a mouse that moved over the static one.
  useEffect(() => {
    if (
      requestedCamera ||
      earlyEvents.current.some(event => event instanceof PointerEvent && event.pointerType === 'mouse')
    )
      requestMapLibre()
  }, [requestedCamera, requestMapLibre, earlyEvents])

  const stopGesture = useGestures(mapRef, store, size, earlyEvents, {
    onStart: () => {
      stopFlight.current()
      requestMapLibre()
    },
    onSettled: () => onCameraChange(store.get()),
  })
  const hasPlaces = model.prefectureNames.length > 0
  const { hasFlown, stopFlight } = useCameraFlight(store, targetCamera, size, hasPlaces, stopGesture)
  useCameraReset(model, requestedCamera, size, onCameraChange)

  const hoveredCounty = hoverTarget?.kind === 'place' ? hoverTarget.code : null
  useMapPortSync(port, { store, size, theme, tints: model.tints, outlinedCodes: model.outlinedCodes, hoveredCounty })
  // The coarse land is made for the whole province. Closer, the fine one is worth its bytes once the reader has moved.
  // Without WebGL they are also what can be pointed at.
  const needsDetail = renderer.state === 'unsupported' || (hasFlown && camera.zoom > COUNTY_NAMES_MIN_ZOOM)
  const hasInteracted = useHasInteracted()
  const hasDetailShapes = useDetailShapes(loadDetailGeometry, model.outlinedCodes, {
    hasInteracted,
    needsDetail: !port && needsDetail,
  })

  const layout = useMemo(() => buildMapLayout(model, camera, size), [model, camera, size])
  const { hasExtentSwitch } = layout
  const denseGroup = useMemo(
    () => (hasExtentSwitch ? getProvinceDenseGroup(model, size) : null),
    [model, size, hasExtentSwitch],
  )
  const { overlay } = layout

  const zoomBy = useCallback(
    (levels: number, anchor?: { readonly x: number; readonly y: number } | null) => {
      requestMapLibre()
      const { x, y } = anchor ?? { x: size.width / 2, y: size.height / 2 }
      // Each press counts from where the last one was going, so that quick presses add up.
      onCameraChange(zoomAround(targetCamera, levels, x, y, size))
    },
    [requestMapLibre, onCameraChange, size, targetCamera],
  )
  const { focus } = model
  const showProvince = useCallback(() => onCameraChange(focus ? province : null), [onCameraChange, focus, province])
  const typeAheadItems = useTypeAheadItems(model, layout, camera, size)
  const [keyboardHelpCount, setKeyboardHelpCount] = useState(0)
  const showKeyboardHelp = () => setKeyboardHelpCount(count => count + 1)
  useMapInput(mapRef, {
    onMouseMove: requestMapLibre,
    onZoom: zoomBy,
    onPan: (x, y) => onCameraChange(panBy(targetCamera, -x * size.width, -y * size.height)),
    onShowProvince: showProvince,
    onShowKeys: showKeyboardHelp,
    findItemByLetter: useTypeAhead(typeAheadItems),
    onSelectPlace,
    onHover: setHoverTarget,
    onTabStopChange: setLastTabStop,
    getCountyAt: point => port?.getCountyAt(point) ?? null,
  })
  useVisibleFocus(mapRef, overlay)

  const hoverModel = hoverTarget ? props.getHoverModel(hoverTarget) : null
  const selected = model.markers.find(m => m.isSelected)
  const tabStopId = useMemo(
    () =>
      getTabStop(
        typeAheadItems.map(s => s.itemId),
        lastTabStop,
        selected?.id ?? null,
      ),
    [typeAheadItems, lastTabStop, selected],
  )
  // What was under the pointer may be gone from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new model is what moves things
  useEffect(() => setHoverTarget(null), [model])
  const getDenseGroupCamera = (group: DenseGroup) =>
    fitMarkers(
      group.members.map(m => m.marker),
      size,
      getPadding(size),
    )
  const counties = useMemo(
    () => (hasDetailShapes ? model.countyNames.map(p => p.code) : model.counties),
    [hasDetailShapes, model.countyNames, model.counties],
  )
  const outsideCount = requestedCamera ? countClustersOutside(model, camera, size) : 0
  const showAllClusters = () => {
    const defaultCamera = getDefaultCamera(model, size)
    onCameraChange(
      countClustersOutside(model, defaultCamera, size) === 0 ? null : fitMarkers(model.markers, size, getPadding(size)),
    )
  }

  return (
    <div className={styles.layer} data-map-state={getMapState(renderer)} data-small={isSmallMap(size)}>
      <div ref={mapLibreRef} className={port ? styles.maplibre : styles.maplibreHidden} aria-hidden="true" />
      <ViewportContext value={viewport}>
        <svg className={port ? styles.overlay : styles.svgBasemap} width="100%" height="100%">
          {port ? null : <SvgBasemap tints={model.tints} outlinedCodes={model.outlinedCodes} counties={counties} />}
          <Overlay overlay={overlay} links={links} tabStopId={tabStopId} />
        </svg>
      </ViewportContext>
      <MapControls
        model={model}
        layout={layout}
        denseGroup={denseGroup}
        camera={camera}
        size={size}
        links={links}
        tabStopId={tabStopId}
        dataDate={props.dataDate}
        isProvinceInView={isSameCamera(province, targetCamera)}
        isDenseGroupInView={denseGroup !== null && isSameCamera(getDenseGroupCamera(denseGroup), targetCamera)}
        isLegendOpen={!isSmallMap(size) && camera.zoom < province.zoom + 0.6}
        onZoom={zoomBy}
        onShowProvince={showProvince}
        onShowKeys={showKeyboardHelp}
        onShowDenseGroup={group => onCameraChange(getDenseGroupCamera(group))}
      />
      <div className={styles.status}>
        {renderer.state === 'loading' && renderer.isSlow ? <p role="status">{mapMessages.mapLibreSlow}</p> : null}
        {renderer.state === 'failed' ? (
          <p role="status">
            <span>{props.formatError(renderer.error)}</span>{' '}
            <button type="button" onClick={retry}>
              {t.retry}
            </button>
          </p>
        ) : null}
        {outsideCount > 0 ? (
          <p>
            <span>{mapMessages.clustersOutsideMap(outsideCount)}</span>{' '}
            <button type="button" onClick={showAllClusters}>
              {mapMessages.showAllResults}
            </button>
          </p>
        ) : null}
      </div>
      {keyboardHelpCount > 0 ? <KeyboardHelpDialog key={keyboardHelpCount} /> : null}
      {hoverModel && hoverTarget ? <HoverCard model={hoverModel} mapRef={mapRef} target={hoverTarget} /> : null}
    </div>
  )
}

/** As `data-map-state` says it. */
const getMapState = (renderer: RendererState): string =>
  renderer.state === 'ready'
    ? renderer.isBusy
      ? 'busy'
      : 'idle'
    : renderer.state === 'idle' || renderer.state === 'unsupported'
      ? 'svg'
      : renderer.state

/** A reader's camera stays through filters and panels as long as what the view is about is in sight. */
function useCameraReset(
  model: MapModel,
  at: Camera | null,
  size: Size,
  onCameraChange: (at: Camera | null) => void,
): void {
  const previous = useRef({ model, at })
  useEffect(() => {
    // A camera that comes with its view, as in a link or a step back, is what was asked for.
    const { model: previousModel, at: previousCamera } = previous.current
    previous.current = { model, at }
    if (!at || !previousCamera || previousModel === model || !isSameCamera(at, previousCamera)) return
    if (!isSubjectVisible(model, at, size)) onCameraChange(null)
  }, [model, at, size, onCameraChange])
}

/** Zooming or panning must not leave the focus on what has moved out of the map or is no longer drawn. */
function useVisibleFocus(mapRef: RefObject<HTMLElement | null>, overlay: OverlayLayout): void {
  const focusedItemId = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene is what moves things
  useEffect(() => {
    const mapElement = mapRef.current
    if (!mapElement) return
    keepFocusVisible(mapElement, focusedItemId.current)
    const rememberFocus = () => {
      const item = document.activeElement?.closest<SVGElement>('[data-map-item]')
      focusedItemId.current = item && mapElement.contains(item) ? (item.dataset.mapItem ?? null) : null
    }
    rememberFocus()
    document.addEventListener('focusin', rememberFocus)
    return () => document.removeEventListener('focusin', rememberFocus)
  }, [mapRef, overlay])
}

/** The symbols that Tab and letters come to: those of the inset, then those in the frame. */
function useTypeAheadItems(
  model: MapModel,
  { overlay, inset }: MapLayout,
  camera: Camera,
  size: Size,
): readonly TypeAheadItem[] {
  const { countyNames, prefectureNames } = model
  const places = useMemo(
    () => new Map([...prefectureNames, ...countyNames].map(place => [place.code, place])),
    [prefectureNames, countyNames],
  )
  return useMemo(() => {
    const visibleMarkers = overlay.symbols
      .filter(({ position }) => isOnScreen(position, camera, size))
      .map(({ marker }) => marker)
    const markerItems = [...(inset?.members ?? []), ...visibleMarkers].map(marker => toTypeAheadItem(marker, places))
    const visibleAggregates = overlay.aggregates.filter(({ position }) => isOnScreen(position, camera, size))
    return [
      ...markerItems,
      ...visibleAggregates.map(({ itemId, code }) => buildTypeAheadItem(itemId, places.get(code))),
    ]
  }, [overlay, inset, camera, size, places])
}
