// Everything around the overlay: inset, buttons, scale, attribution, legend. The same for the static and the live map.

import { mapMessages } from '#messages/map'
import { names } from '#messages/names'
import type { PrefectureCode } from '../../domain/place/adcode'
import { formatApprovalLine } from '../../messages/approvalLine'
import type { MapModel } from '../../model/map/mapModel'
import type { Camera, Size } from '../camera/projection'
import { isSmallMap } from '../layout/controlsLayout'
import type { MapLayout } from '../layout/mapLayout'
import { hasAggregates } from '../layout/symbolCapacity'
import styles from '../MapView.module.css'
import type { MapLinks } from '../mapProps'
import { Inset } from './Inset'
import { Legend } from './Legend'
import { type MapActions, MapButtons } from './MapButtons'
import { ScaleBar } from './ScaleBar'

interface Props {
  readonly model: MapModel
  readonly layout: MapLayout
  readonly camera: Camera
  /** The camera that a movement ends at. */
  readonly targetCamera: Camera
  readonly size: Size
  readonly links: MapLinks
  readonly tabStopId: string | null
  /** null where the approval line and the date of the data stand elsewhere. */
  readonly dataDate: string | null
  readonly isLegendOpen: boolean
  /** See ScaleBar. */
  readonly frameWidth?: number | null
  /** null for a map that cannot be moved. */
  readonly actions: MapActions | null
}

/** The controls of a map of this size. */
export function MapControls({ model, layout, camera, size, links, ...props }: Props) {
  const { overlay, switchGroup, inset } = layout
  const cityName =
    switchGroup &&
    (model.prefectureNames.find(p => p.code === switchGroup.prefecture)?.name ??
      names.prefecture(switchGroup.prefecture as PrefectureCode))
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
        {props.actions ? (
          <MapButtons
            actions={props.actions}
            camera={camera}
            targetCamera={props.targetCamera}
            size={size}
            switchCity={switchGroup && { name: `${cityName} ${switchGroup.members.length}`, group: switchGroup }}
          />
        ) : null}
        <div className={styles.footer}>
          <ScaleBar camera={camera} maxPx={isSmallMap(size) ? 48 : 96} frameWidth={props.frameWidth ?? null} />
          {props.dataDate === null ? null : (
            <p className={styles.attribution}>{`${formatApprovalLine()} · ${mapMessages.dataDate(props.dataDate)}`}</p>
          )}
        </div>
      </div>
      <div className={styles.legend}>
        <Legend
          hasAggregates={hasAggregates(model, overlay)}
          hasUnknownCounty={overlay.aggregates.some(a => a.isCountyUnknown)}
          isOpen={props.isLegendOpen}
        />
      </div>
    </>
  )
}
