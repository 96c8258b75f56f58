// A crowded prefecture again, larger: the same ground, the same rules of layout, its own camera.
import { useMemo } from 'react'
import { t } from '../i18n/zh-CN'
import type { MapModel } from '../model/mapModel'
import { createCameraStore } from './camera'
import { GroundAgain } from './Ground'
import styles from './Inset.module.css'
import { StageContext } from './MapContext'
import type { MapActions } from './mapProps'
import { type Camera, fitBox, isInView, type Size } from './projection'
import { ScaleBar } from './ScaleBar'
import { SceneLayer } from './SceneLayer'
import { layoutScene } from './scene'
import type { Crowd } from './symbols'

interface Props {
  readonly crowd: Crowd
  readonly model: MapModel
  readonly camera: Camera
  readonly size: Size
  readonly actions: MapActions
  readonly tabStop: string | null
  readonly cityName: string
}

const PADDING = { top: 46, right: 58, bottom: 40, left: 62 }

/** The camera that shows a crowd's members apart from each other. */
export function cameraOf(crowd: Crowd, size: Size, padding = PADDING): Camera {
  const points = crowd.members.map(m => m.marker.point)
  const lngs = points.map(p => p[0])
  const lats = points.map(p => p[1])
  return fitBox([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)], size, padding, 10)
}

export function Inset({ crowd, model, camera, size, actions, tabStop, cityName }: Props) {
  const own = useMemo(() => cameraOf(crowd, size), [crowd, size])
  const stage = useMemo(() => ({ store: createCameraStore(own), size }), [own, size])
  const tints = useMemo(() => {
    const near = new Set(model.countyNames.filter(({ bbox }) => isInView(bbox, own, size)).map(({ code }) => code))
    return new Map([...model.tints].filter(([code]) => near.has(code)))
  }, [model.tints, model.countyNames, own, size])
  const scene = useMemo(() => {
    const members = new Set(crowd.members.map(m => m.marker.id))
    const inner = { ...model, markers: model.markers.filter(m => members.has(m.id)), prefectureNames: [] }
    return layoutScene(inner, own, size, {
      symbolPx: 21,
      allowCrowds: false,
      reserved: () => [
        { left: size.width - 172, top: 0, right: size.width, bottom: 24 },
        { left: 0, top: size.height - 26, right: 96, bottom: size.height },
      ],
      crowdText: () => [],
      countyZoom: 0,
      prefectureNames: 'none',
    })
  }, [crowd, model, own, size])
  const ratio = 2 ** (own.zoom - camera.zoom)
  return (
    <figure className={styles.inset} aria-label={t.inset(cityName, crowd.members.length)}>
      <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
        <StageContext value={stage}>
          <GroundAgain tints={tints} outlined={model.outlined} />
          <SceneLayer scene={scene} actions={actions} tabStop={tabStop} />
        </StageContext>
      </svg>
      <figcaption className={styles.caption}>
        <strong>{cityName}</strong> {t.insetScale(crowd.members.length, ratio)}
      </figcaption>
      <div className={styles.scale}>
        <ScaleBar camera={own} maxPx={70} />
      </div>
    </figure>
  )
}
