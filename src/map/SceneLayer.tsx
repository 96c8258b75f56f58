// The scene on top of the ground: frames, symbols as links, and names. The same for both renderers.
import { memo, useMemo, useRef } from 'react'
import { t } from '#messages/t'
import { markOf } from '../messages/marks'
import type { MarkerModel } from '../model/mapModel'
import { MarkShape } from '../ui/Mark'
import { useStanding } from '../ui/useStanding'
import { Anchored, share } from './Anchored'
import { CountLeader, CountSymbol } from './CountSymbol'
import type { Label } from './labels'
import { useStage } from './MapContext'
import type { MapActions } from './mapProps'
import marks from './marks.module.css'
import { worldScale } from './projection'
import styles from './SceneLayer.module.css'
import type { Scene } from './scene'
import type { Crowd, PlacedSymbol } from './symbols'

interface Props {
  readonly scene: Scene
  readonly actions: MapActions
  /** The item that the Tab key reaches; arrow keys move on from it. */
  readonly tabStop: string | null
}

interface SymbolProps {
  readonly symbol: PlacedSymbol
  readonly size: number
  readonly actions: MapActions
  readonly tabStop: boolean
  /** What is not is only kept for when it is again. */
  readonly shown: boolean
}

/** What stays as it is while the symbol moves, comes and goes. */
const SymbolShape = memo(function SymbolShape({ marker, size }: { marker: MarkerModel; size: number }) {
  return (
    <>
      <circle r={Math.max(12, size / 2 + 2)} className={marks.hit} />
      <circle r={size / 2 + 5} className={marks.focusRing} />
      <MarkShape
        look={markOf(marker)}
        size={marker.selected ? size + 3 : size}
        state={marker.selected ? 'selected' : 'plain'}
      />
    </>
  )
})

/** Pixels from its place at which a symbol is led back to it by a line. */
const LEADS_FROM = 7

/** A filter lays out the scene anew, and leaves most of what stands in it where it was. */
const isSameSymbol = (a: SymbolProps, b: SymbolProps): boolean =>
  a.symbol.marker === b.symbol.marker &&
  a.symbol.dx === b.symbol.dx &&
  a.symbol.dy === b.symbol.dy &&
  a.size === b.size &&
  a.tabStop === b.tabStop &&
  a.shown === b.shown &&
  a.actions === b.actions

const ClusterSymbol = memo(function ClusterSymbol({ symbol, size, actions, tabStop, shown }: SymbolProps) {
  const { marker, at, dx, dy } = symbol
  const hover = { kind: 'cluster', id: marker.id } as const
  const isLed = shown && Math.hypot(dx, dy) > LEADS_FROM
  // Hidden with its symbol it stays, as all that comes and goes with a filter.
  const led = useRef<PlacedSymbol>(null)
  if (isLed) led.current = symbol
  const wasLed = led.current?.dx === dx && led.current.dy === dy
  return (
    <>
      {wasLed ? (
        <Anchored at={at}>
          <g className={isLed ? undefined : styles.kept}>
            <line x2={dx} y2={dy} className={marks.leader} />
            <circle r={1.6} className={marks.leaderEnd} />
          </g>
        </Anchored>
      ) : null}
      <Anchored at={at} dx={dx} dy={dy}>
        <actions.ClusterLink
          cluster={marker.id}
          className={styles.symbol}
          data-item={shown ? marker.id : undefined}
          data-symbol=""
          tabIndex={tabStop ? 0 : -1}
          aria-label={marker.name}
          aria-description={t.markerState(marker)}
          aria-current={marker.selected ? 'true' : undefined}
          onMouseEnter={() => actions.onHover(hover)}
          onMouseLeave={() => actions.onHover(null)}
          onFocus={() => actions.onHover(hover)}
          onBlur={() => actions.onHover(null)}
        >
          <SymbolShape marker={marker} size={size} />
        </actions.ClusterLink>
      </Anchored>
    </>
  )
}, isSameSymbol)

interface LabelProps {
  readonly label: Label
  readonly shown: boolean
  readonly actions: MapActions
}

const isSameLabel = ({ label: a, ...rest }: LabelProps, { label: b, actions, shown }: LabelProps): boolean =>
  a.key === b.key &&
  a.dx === b.dx &&
  a.dy === b.dy &&
  a.at.x === b.at.x &&
  a.at.y === b.at.y &&
  a.anchor === b.anchor &&
  a.lines.join() === b.lines.join() &&
  rest.shown === shown &&
  rest.actions === actions

const LabelText = memo(function LabelText({ label, actions, shown }: LabelProps) {
  const text = (
    <text
      // A link hides what it holds.
      className={shown || label.code ? styles[label.kind] : `${styles[label.kind]} ${styles.kept}`}
      textAnchor={label.anchor}
      aria-hidden={label.code ? undefined : 'true'}
    >
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
      <actions.PlaceLink
        place={code}
        className={styles.place}
        data-item={shown ? `place-${code}` : undefined}
        tabIndex={-1}
        // Joined by nothing, as the lines stand: the name must hold what is seen.
        aria-label={t.filterByPlace(label.lines.join(''))}
        onMouseEnter={() => actions.onHover(hover)}
        onMouseLeave={() => actions.onHover(null)}
        onFocus={() => actions.onHover(hover)}
        onBlur={() => actions.onHover(null)}
      >
        {text}
      </actions.PlaceLink>
    </Anchored>
  )
}, isSameLabel)

/** The frame is the city's link again, for the pointer; its name beside it is the one that keyboards reach. */
function CrowdFrame({ crowd, scale, actions }: { crowd: Crowd; scale: number; actions: MapActions }) {
  const { northWest, southEast, prefecture } = crowd
  const { frame } = useStage()
  const width = (southEast.x - northWest.x) * scale
  const height = (southEast.y - northWest.y) * scale
  return (
    <>
      <Anchored at={northWest}>
        <actions.PlaceLink place={prefecture} tabIndex={-1} aria-label={t.crowdFrame(crowd.members.length)}>
          <rect
            width={frame?.width ? share(width, frame.width) : width}
            height={frame?.width ? share(height, frame.height) : height}
            className={styles.frame}
          />
        </actions.PlaceLink>
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

const symbolId = (symbol: PlacedSymbol): string => symbol.marker.id
const labelId = (label: Label): string => label.key

export const SceneLayer = memo(function SceneLayer({ scene, actions, tabStop }: Props) {
  const scale = worldScale(scene.camera.zoom)
  const { every, camera } = scene
  const keep = every.length > 0
  const order = useMemo(() => every.map(({ id }) => id), [every])
  const symbols = useStanding(scene.symbols, { idOf: symbolId, order, of: camera, keep })
  const labels = useStanding(scene.labels, { idOf: labelId, order: null, of: camera, keep })
  return (
    <g>
      {scene.crowds.map(crowd => (
        <CrowdFrame key={crowd.prefecture} crowd={crowd} scale={scale} actions={actions} />
      ))}
      {labels.map(({ item, shown }) => (
        <LabelText key={item.key} label={item} actions={actions} shown={shown} />
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
      {symbols.map(({ item, shown }) => (
        <ClusterSymbol
          key={item.marker.id}
          symbol={item}
          size={scene.symbolPx}
          actions={actions}
          tabStop={shown && tabStop === item.marker.id}
          shown={shown}
        />
      ))}
    </g>
  )
})
