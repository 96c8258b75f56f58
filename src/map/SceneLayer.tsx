// The scene on top of the ground: frames, symbols as links, and names. The same for both renderers.
import { memo } from 'react'
import type { ClusterId } from '../domain/cluster'
import { markOf } from '../i18n/marks'
import { t } from '../i18n/zh-CN'
import { Link } from '../ui/Link'
import { MarkShape } from '../ui/Mark'
import { Anchored, share } from './Anchored'
import { CountLeader, CountSymbol } from './CountSymbol'
import type { Label } from './labels'
import { useStage } from './MapContext'
import marks from './marks.module.css'
import { worldScale } from './projection'
import styles from './SceneLayer.module.css'
import type { Scene } from './scene'
import type { Crowd, PlacedSymbol } from './symbols'

/** What a reader can do on the map. Addresses come from outside: the map knows no link grammar. */
export interface MapActions {
  readonly clusterHref: (id: ClusterId) => string
  readonly placeHref: (code: string) => string
  readonly onCluster: (id: ClusterId) => void
  readonly onPlace: (code: string) => void
  readonly onHover: (hover: Hover | null) => void
}

export type Hover =
  | { readonly kind: 'cluster'; readonly id: ClusterId }
  /** `rest`: those of a prefecture whose county is not known. */
  | { readonly kind: 'place' | 'rest'; readonly code: string }

interface Props {
  readonly scene: Scene
  readonly actions: MapActions
  /** The item that the Tab key reaches; arrow keys move on from it. */
  readonly tabStop: string | null
}

function ClusterSymbol({
  symbol,
  size,
  actions,
  tabStop,
}: {
  symbol: PlacedSymbol
  size: number
  actions: MapActions
  tabStop: boolean
}) {
  const { marker, at, dx, dy } = symbol
  const hover = { kind: 'cluster', id: marker.id } as const
  return (
    <>
      {Math.hypot(dx, dy) > 7 ? (
        <Anchored at={at}>
          <line x2={dx} y2={dy} className={marks.leader} />
          <circle r={1.6} className={marks.leaderEnd} />
        </Anchored>
      ) : null}
      <Anchored at={at} dx={dx} dy={dy}>
        <Link
          href={actions.clusterHref(marker.id)}
          className={styles.symbol}
          data-item={marker.id}
          data-symbol=""
          tabIndex={tabStop ? 0 : -1}
          aria-label={marker.name}
          aria-description={t.markerState(marker)}
          aria-current={marker.selected ? 'true' : undefined}
          onFollow={() => actions.onCluster(marker.id)}
          onMouseEnter={() => actions.onHover(hover)}
          onMouseLeave={() => actions.onHover(null)}
          onFocus={() => actions.onHover(hover)}
          onBlur={() => actions.onHover(null)}
        >
          <circle r={Math.max(12, size / 2 + 2)} className={marks.hit} />
          <circle r={size / 2 + 5} className={marks.focusRing} />
          <MarkShape
            look={markOf(marker)}
            size={marker.selected ? size + 3 : size}
            state={marker.selected ? 'selected' : 'plain'}
          />
        </Link>
      </Anchored>
    </>
  )
}

function LabelText({ label, actions }: { label: Label; actions: MapActions }) {
  const text = (
    <text className={styles[label.kind]} textAnchor={label.anchor} aria-hidden={label.code ? undefined : 'true'}>
      {label.lines.map((line, i) => (
        <tspan key={line} x={0} dy={i === 0 ? '0.35em' : 15} className={i > 0 ? styles.second : undefined}>
          {line}
        </tspan>
      ))}
    </text>
  )
  const { code } = label
  if (!code)
    return (
      <Anchored at={label.at} dx={label.dx} dy={label.dy}>
        {text}
      </Anchored>
    )
  const hover = { kind: 'place', code } as const
  return (
    <Anchored at={label.at} dx={label.dx} dy={label.dy}>
      <Link
        href={actions.placeHref(code)}
        className={styles.place}
        data-item={`place-${code}`}
        tabIndex={-1}
        // Joined by nothing, as the lines stand: the name must hold what is seen.
        aria-label={t.filterByPlace(label.lines.join(''))}
        onFollow={() => actions.onPlace(code)}
        onMouseEnter={() => actions.onHover(hover)}
        onMouseLeave={() => actions.onHover(null)}
        onFocus={() => actions.onHover(hover)}
        onBlur={() => actions.onHover(null)}
      >
        {text}
      </Link>
    </Anchored>
  )
}

/** The frame is the city's link again, for the pointer; its name beside it is the one that keyboards reach. */
function CrowdFrame({ crowd, scale, actions }: { crowd: Crowd; scale: number; actions: MapActions }) {
  const { northWest, southEast, prefecture } = crowd
  const { frame } = useStage()
  const width = (southEast.x - northWest.x) * scale
  const height = (southEast.y - northWest.y) * scale
  return (
    <>
      <Anchored at={northWest}>
        <Link
          href={actions.placeHref(prefecture)}
          tabIndex={-1}
          aria-label={t.crowdFrame(crowd.members.length)}
          onFollow={() => actions.onPlace(prefecture)}
        >
          <rect
            width={frame?.width ? share(width, frame.width) : width}
            height={frame?.width ? share(height, frame.height) : height}
            className={styles.frame}
          />
        </Link>
      </Anchored>
      {crowd.members.map(({ marker, at }) => (
        <Anchored key={marker.id} at={at}>
          <circle
            r={marker.selected ? 4 : 2.6}
            className={styles.dot}
            data-tone={marker.industry}
            data-selected={marker.selected}
          />
        </Anchored>
      ))}
    </>
  )
}

export const SceneLayer = memo(function SceneLayer({ scene, actions, tabStop }: Props) {
  const scale = worldScale(scene.camera.zoom)
  return (
    <g>
      {scene.crowds.map(crowd => (
        <CrowdFrame key={crowd.prefecture} crowd={crowd} scale={scale} actions={actions} />
      ))}
      {scene.labels.map(label => (
        <LabelText key={label.key} label={label} actions={actions} />
      ))}
      {scene.counted.map(place => (
        <CountLeader key={place.item} place={place} />
      ))}
      {scene.counted.map(place => (
        <CountSymbol
          key={place.item}
          place={place}
          size={scene.size}
          actions={actions}
          tabStop={tabStop === place.item}
        />
      ))}
      {scene.symbols.map(symbol => (
        <ClusterSymbol
          key={symbol.marker.id}
          symbol={symbol}
          size={scene.symbolPx}
          actions={actions}
          tabStop={tabStop === symbol.marker.id}
        />
      ))}
    </g>
  )
})
