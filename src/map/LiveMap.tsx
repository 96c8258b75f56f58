// The interactive map at a known size: basemap by SVG or MapLibre, overlay, controls, and the state that they share.
import { useEffect, useMemo, useRef, useState } from 'react'
import { useHasInteracted } from '../ui/hooks/firstInteraction'
import { PREFERS_DARK, useMediaQuery } from '../ui/hooks/useMediaQuery'
import { SvgBasemap } from './basemap/SvgBasemap'
import { useDetailShapes } from './basemap/useDetailShapes'
import { constrainCamera, createCameraStore, fitMarkers, panBy, zoomAround } from './camera/camera'
import { countClustersOutside } from './camera/clusterVisibility'
import { useMapCamera } from './camera/useMapCamera'
import { HoverCard } from './controls/HoverCard'
import type { MapActions } from './controls/MapButtons'
import { MapControls } from './controls/MapControls'
import { MapNotices } from './controls/MapNotices'
import { shouldOpenLegend } from './controls/shouldOpenLegend'
import { KeyboardHelpDialog } from './input/KeyboardHelpDialog'
import { useMapInput } from './input/useMapInput'
import { useMapItems } from './input/useMapItems'
import { getPadding, isSmallMap } from './layout/controlsLayout'
import { buildMapLayout, COUNTY_NAMES_MIN_ZOOM, getDefaultCamera, getGroupCamera } from './layout/mapLayout'
import { getProvinceCamera } from './layout/provinceCamera'
import styles from './MapView.module.css'
import type { HoverTarget, LiveMapProps } from './mapProps'
import { Overlay } from './overlay/Overlay'
import { getMapState } from './renderer/rendererReducer'
import { useMapPortSync } from './renderer/useMapPortSync'
import { useRenderer } from './renderer/useRenderer'
import { ViewportContext } from './ViewportContext'

/** Replaces the static map after the first interaction. */
export default function LiveMap(props: LiveMapProps) {
  const { loadDetailGeometry, model, requestedCamera, onCameraChange, mapRef, earlyEvents, size, links } = props
  const { tints, outlinedCodes } = model
  const isSystemDark = useMediaQuery(PREFERS_DARK)
  const theme = props.theme ?? (isSystemDark ? 'dark' : 'light')
  const targetCamera = useMemo(
    () => (requestedCamera ? constrainCamera(requestedCamera) : getDefaultCamera(model, size)),
    [requestedCamera, model, size],
  )
  const [store] = useState(() => createCameraStore(targetCamera))
  const viewport = useMemo(() => ({ store, size }), [store, size])

  const mapLibreRef = useRef<HTMLDivElement>(null)
  const basemap = { store, theme, tints, outlinedCodes } as const
  const { renderer, port, requestMapLibre, retry } = useRenderer({
    ...basemap,
    container: mapLibreRef,
    loadDetailGeometry,
  })
  // A link with a camera and a mouse over the static map are requests too.
  useEffect(() => {
    const hasMouse = earlyEvents.current?.some(e => e instanceof PointerEvent && e.pointerType === 'mouse')
    if (requestedCamera || hasMouse) requestMapLibre()
  }, [requestedCamera, requestMapLibre, earlyEvents])
  const { camera, hasFlown } = useMapCamera({
    store,
    targetCamera,
    requestedCamera,
    model,
    size,
    mapRef,
    earlyEvents,
    onGestureStart: requestMapLibre,
    onCameraChange,
  })
  const layout = useMemo(() => buildMapLayout(model, { camera, size }), [model, camera, size])

  // Belongs to its model: a new one moves the items on the map.
  const [hover, setHover] = useState<{ model: typeof model; target: HoverTarget | null } | null>(null)
  const hoverTarget = hover?.model === model ? hover.target : null
  const hoverModel = hoverTarget && props.getHoverModel(hoverTarget)
  const hoveredCounty = hoverTarget?.kind === 'place' ? hoverTarget.code : null
  useMapPortSync(port, { ...basemap, size, hoveredCounty })

  // The coarse shapes fit the whole province. Without WebGL, detailed ones are also needed to click counties.
  const needsDetail = renderer.state === 'unsupported' || (hasFlown && camera.zoom > COUNTY_NAMES_MIN_ZOOM)
  const hasDetailShapes = useDetailShapes(loadDetailGeometry, outlinedCodes, {
    hasInteracted: useHasInteracted(),
    needsDetail: !port && needsDetail,
  })
  const counties = useMemo(
    () => (hasDetailShapes ? model.countyNames.map(place => place.code) : model.counties),
    [hasDetailShapes, model.countyNames, model.counties],
  )

  const [keyboardHelpCount, setKeyboardHelpCount] = useState(0)
  const actions = {
    zoomBy: (levels, anchor) => {
      requestMapLibre()
      const { x, y } = anchor ?? { x: size.width / 2, y: size.height / 2 }
      // From the target camera, so that quick presses add up.
      onCameraChange(zoomAround(targetCamera, levels, x, y, size))
    },
    showProvince: () => onCameraChange(model.focus ? getProvinceCamera(size) : null),
    showGroup: group => onCameraChange(getGroupCamera(group, size)),
    showKeyboardHelp: () => setKeyboardHelpCount(count => count + 1),
  } satisfies MapActions
  const { tabStopId, setLastTabStop, findItemByLetter } = useMapItems(mapRef, model, layout)
  useMapInput(mapRef, {
    ...actions,
    panBy: (x, y) => onCameraChange(panBy(targetCamera, -x * size.width, -y * size.height)),
    findItemByLetter,
    onMouseMove: requestMapLibre,
    onSelectPlace: props.onSelectPlace,
    onHover: target => setHover({ model, target }),
    onTabStopChange: setLastTabStop,
    getCountyAt: point => port?.getCountyAt(point) ?? null,
  })
  const showAllClusters = () => {
    const isDefaultEnough = countClustersOutside(model, { camera: getDefaultCamera(model, size), size }) === 0
    onCameraChange(isDefaultEnough ? null : fitMarkers(model.markers, size, getPadding(size)))
  }

  return (
    <div className={styles.layer} data-map-state={getMapState(renderer)} data-small={isSmallMap(size)}>
      <div ref={mapLibreRef} className={port ? styles.maplibre : styles.maplibreHidden} aria-hidden="true" />
      <ViewportContext value={viewport}>
        <svg className={port ? styles.overlay : styles.svgBasemap} width="100%" height="100%">
          {port ? null : <SvgBasemap tints={tints} outlinedCodes={outlinedCodes} counties={counties} />}
          <Overlay overlay={layout.overlay} links={links} tabStopId={tabStopId} />
        </svg>
      </ViewportContext>
      <MapControls
        model={model}
        layout={layout}
        camera={camera}
        targetCamera={targetCamera}
        size={size}
        links={links}
        tabStopId={tabStopId}
        dataDate={props.dataDate}
        isLegendOpen={shouldOpenLegend(camera, size)}
        actions={actions}
      />
      <MapNotices
        renderer={renderer}
        formatError={props.formatError}
        onRetry={retry}
        outsideCount={requestedCamera ? countClustersOutside(model, layout.overlay) : 0}
        onShowAll={showAllClusters}
      />
      {keyboardHelpCount > 0 ? <KeyboardHelpDialog key={keyboardHelpCount} /> : null}
      {hoverModel && hoverTarget ? <HoverCard model={hoverModel} mapRef={mapRef} target={hoverTarget} /> : null}
    </div>
  )
}
