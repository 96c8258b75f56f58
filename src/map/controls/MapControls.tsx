// What stands around the scene: inset, controls, legend, scale, credit. The same in the living map and in the still one.
import { useRef } from 'react'
import { mapMessages } from '#messages/map'
import { names } from '#messages/names'
import { MAP_APPROVAL_NUMBER } from '../../domain/map/mapApproval'
import type { PrefectureCode } from '../../domain/place/adcode'
import type { MapModel } from '../../model/map/mapModel'
import { getZoomAvailability } from '../camera/camera'
import type { Camera, Size } from '../camera/projection'
import { isSmallMap } from '../layout/controlsLayout'
import type { InsetModel, MapLayout } from '../layout/mapLayout'
import type { DenseGroup } from '../layout/symbolLayout'
import styles from '../MapView.module.css'
import type { MapLinks } from '../mapProps'
import { getMarkersInPrefecture, Inset } from './Inset'
import { Legend } from './Legend'
import { MapButtons } from './MapButtons'
import { ScaleBar } from './ScaleBar'

interface Props {
  readonly model: MapModel
  readonly layout: MapLayout
  /** The crowded city that a map without its inset offers to switch to. */
  readonly denseGroup: DenseGroup | null
  readonly camera: Camera
  readonly size: Size
  readonly links: MapLinks
  readonly tabStopId: string | null
  readonly dataDate: string
  readonly isProvinceInView: boolean
  readonly isDenseGroupInView: boolean
  readonly isLegendOpen: boolean
  readonly onZoom: (delta: number) => void
  readonly onShowProvince: () => void
  readonly onShowKeys: () => void
  readonly onShowDenseGroup: (denseGroup: DenseGroup) => void
}

export function MapControls(props: Props) {
  const { model, layout, denseGroup, camera, size, links } = props
  const inset = useLastInset(layout.inset, model)
  return (
    <>
      {inset ? (
        <Inset
          key={inset.prefecture}
          {...inset}
          model={model}
          camera={camera}
          links={links}
          tabStopId={props.tabStopId}
        />
      ) : null}
      <div className={styles.controls}>
        <MapButtons
          onZoom={props.onZoom}
          onShowProvince={props.onShowProvince}
          onShowKeys={props.onShowKeys}
          zoomAvailability={getZoomAvailability(camera)}
          isProvinceInView={props.isProvinceInView}
          denseGroup={
            denseGroup
              ? {
                  name: `${getShortName(model, denseGroup)} ${denseGroup.members.length}`,
                  isInView: props.isDenseGroupInView,
                  onShow: () => props.onShowDenseGroup(denseGroup),
                }
              : null
          }
        />
        <div className={styles.footer}>
          <ScaleBar camera={camera} maxPx={isSmallMap(size) ? 48 : 96} />
          <p className={styles.attribution}>
            {`${MAP_APPROVAL_NUMBER ? mapMessages.approval(MAP_APPROVAL_NUMBER) : mapMessages.notApproved} · ${mapMessages.dataDate(props.dataDate)}`}
          </p>
        </div>
      </div>
      <div className={styles.legend}>
        <Legend
          hasAggregates={model.counts.length > 0}
          hasUnknownCounty={layout.overlay.aggregates.some(c => c.isCountyUnknown)}
          isOpen={props.isLegendOpen}
        />
      </div>
    </>
  )
}

/** Once drawn it stays, with nobody in it, where there is no crowd to repeat: the next step may ask for it again. */
function useLastInset(inset: InsetModel | null, { allMarkers }: MapModel): InsetModel | null {
  const lastInset = useRef(inset)
  if (inset) lastInset.current = inset
  const { current } = lastInset
  if (inset || !current) return inset
  // It looks at all clusters of its city: where there are none it has nothing to look at.
  return getMarkersInPrefecture(allMarkers, current.prefecture).length > 0 ? { ...current, members: NO_MEMBERS } : null
}
const NO_MEMBERS: InsetModel['members'] = []

const getShortName = (model: MapModel, denseGroup: DenseGroup): string =>
  model.prefectureNames.find(p => p.code === denseGroup.prefecture)?.name ??
  names.prefecture(denseGroup.prefecture as PrefectureCode)
