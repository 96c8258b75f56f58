// What stands around the scene: inset, controls, legend, scale, credit. The same in the living map and in the still one.
import { useRef } from 'react'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { PrefectureCode } from '../domain/adcode'
import { MAP_APPROVAL } from '../domain/approval'
import type { MapModel } from '../model/mapModel'
import { Controls } from './Controls'
import { canZoom } from './camera'
import type { Composition, InsetModel } from './compose'
import { Inset, insideOf } from './Inset'
import { Legend } from './Legend'
import { isSmall } from './layout'
import styles from './MapView.module.css'
import type { MapLinks } from './mapProps'
import type { Camera, Size } from './projection'
import { ScaleBar } from './ScaleBar'
import type { Crowd } from './symbols'

interface Props {
  readonly model: MapModel
  readonly picture: Composition
  /** The crowded city that a map without its inset offers to switch to. */
  readonly crowd: Crowd | null
  readonly camera: Camera
  readonly size: Size
  readonly links: MapLinks
  readonly tabStop: string | null
  readonly dataDate: string
  readonly provinceShown: boolean
  readonly crowdShown: boolean
  readonly legendOpen: boolean
  readonly onZoom: (delta: number) => void
  readonly onProvince: () => void
  readonly onKeys: () => void
  readonly onCrowd: (crowd: Crowd) => void
}

export function Furniture(props: Props) {
  const { model, picture, crowd, camera, size, links } = props
  const inset = useKept(picture.inset, model)
  return (
    <>
      {inset ? (
        <Inset key={inset.prefecture} {...inset} model={model} camera={camera} links={links} tabStop={props.tabStop} />
      ) : null}
      <div className={styles.below}>
        <Controls
          onZoom={props.onZoom}
          onProvince={props.onProvince}
          onKeys={props.onKeys}
          canZoom={canZoom(camera)}
          provinceShown={props.provinceShown}
          crowd={
            crowd
              ? {
                  name: `${shortName(model, crowd)} ${crowd.members.length}`,
                  shown: props.crowdShown,
                  onShow: () => props.onCrowd(crowd),
                }
              : null
          }
        />
        <div className={styles.foot}>
          <ScaleBar camera={camera} maxPx={isSmall(size) ? 48 : 96} />
          <p className={styles.credit}>
            {`${MAP_APPROVAL ? t.approval(MAP_APPROVAL) : t.notApproved} · ${t.dataDate(props.dataDate)}`}
          </p>
        </div>
      </div>
      <div className={styles.key}>
        <Legend
          counted={model.counts.length > 0}
          ringed={picture.scene.counted.some(c => c.unplaced)}
          open={props.legendOpen}
        />
      </div>
    </>
  )
}

/** Once drawn it stays, with nobody in it, where there is no crowd to repeat: the next step may ask for it again. */
function useKept(inset: InsetModel | null, { every }: MapModel): InsetModel | null {
  const last = useRef(inset)
  if (inset) last.current = inset
  const { current } = last
  if (inset || !current) return inset
  // It looks at all clusters of its city: where there are none it has nothing to look at.
  return insideOf(every, current.prefecture).length > 0 ? { ...current, members: NOBODY } : null
}
const NOBODY: InsetModel['members'] = []

const shortName = (model: MapModel, crowd: Crowd): string =>
  model.prefectureNames.find(p => p.code === crowd.prefecture)?.name ??
  names.prefecture(crowd.prefecture as PrefectureCode)
