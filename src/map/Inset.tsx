// A crowded prefecture again, larger: the same ground, the same rules of layout, its own camera, which no filter moves.
import { useMemo } from 'react'
import { t } from '#messages/t'
import type { MapModel, MarkerModel } from '../model/mapModel'
import { createCameraStore } from './camera'
import type { InsetModel } from './compose'
import { GroundAgain } from './Ground'
import styles from './Inset.module.css'
import { INSET_CAPTION } from './layout'
import { StageContext } from './MapContext'
import type { MapLinks } from './mapProps'
import { type Camera, fitBox, isInView, type Size } from './projection'
import { ScaleBar } from './ScaleBar'
import { SceneLayer } from './SceneLayer'
import { layoutScene } from './scene'

interface Props extends InsetModel {
  readonly model: MapModel
  readonly camera: Camera
  readonly links: MapLinks
  readonly tabStop: string | null
}

const PADDING = { top: 28, right: 58, bottom: 40, left: 62 }

/** The markers whose county in a prefecture is known. */
export const insideOf = (markers: readonly MarkerModel[], prefecture: string): readonly MarkerModel[] =>
  markers.filter(marker => marker.prefecture === prefecture && !marker.atPrefecture)

/** The camera that shows markers apart from each other. */
export function cameraAround(markers: readonly MarkerModel[], size: Size, padding = PADDING): Camera {
  const lngs = markers.map(({ point }) => point[0])
  const lats = markers.map(({ point }) => point[1])
  return fitBox([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)], size, padding, 10)
}

export function Inset({ prefecture, members, model, camera, size: whole, links, tabStop, cityName }: Props) {
  const size = useMemo(() => ({ width: whole.width, height: whole.height - INSET_CAPTION }), [whole])
  // Of too many to be known beforehand, those that are shown.
  const around = model.every.length > 0 ? model.every : members
  const own = useMemo(() => cameraAround(insideOf(around, prefecture), size), [around, prefecture, size])
  const stage = useMemo(() => ({ store: createCameraStore(own), size }), [own, size])
  const { counties, countyNames } = model
  const near = useMemo(() => {
    const inView = new Set(countyNames.filter(({ bbox }) => isInView(bbox, own, size)).map(({ code }) => code))
    return counties.filter(code => inView.has(code))
  }, [counties, countyNames, own, size])
  const scene = useMemo(() => {
    const inner = { ...model, markers: members, prefectureNames: [] }
    return layoutScene(inner, own, size, {
      symbolPx: 21,
      allowCrowds: false,
      reserved: () => [{ left: 0, top: size.height - 26, right: 96, bottom: size.height }],
      crowdText: () => [],
      // Nobody in it, it is out of sight, and has nothing that keys or a reader could come to.
      countyZoom: members.length > 0 ? 0 : Number.POSITIVE_INFINITY,
      prefectureNames: 'none',
    })
  }, [members, model, own, size])
  const ratio = 2 ** (own.zoom - camera.zoom)
  return (
    <figure className={styles.inset} hidden={members.length === 0} aria-label={t.inset(cityName, members.length)}>
      <figcaption className={styles.caption}>
        <strong>{cityName}</strong> <span>{t.insetScale(members.length, ratio)}</span>
      </figcaption>
      <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
        <StageContext value={stage}>
          <GroundAgain tints={model.tints} outlined={model.outlined} counties={near} />
          <SceneLayer scene={scene} links={links} tabStop={tabStop} />
        </StageContext>
      </svg>
      <div className={styles.scale}>
        <ScaleBar camera={own} maxPx={70} />
      </div>
    </figure>
  )
}
