// The scene on top of the ground: frames, symbols as links, and names. The same for both renderers.
import { memo, useMemo, useRef } from 'react'
import { t } from '#messages/t'
import { markOf } from '../messages/marks'
import type { MarkerModel } from '../model/mapModel'
import { MarkShape } from '../ui/Mark'
import { useStanding } from '../ui/useStanding'
import { Anchored, share } from './Anchored'
import { CountLeader, CountSymbol } from './CountSymbol'
import { getTarget, type Label } from './labels'
import { useStage } from './MapContext'
import type { MapLinks } from './mapProps'
import marks from './marks.module.css'
import { worldScale } from './projection'
import styles from './SceneLayer.module.css'
import type { Scene } from './scene'
import type { Crowd, PlacedSymbol } from './symbols'

interface Props {
  readonly scene: Scene
  readonly links: MapLinks
  /** The item that the Tab key reaches; arrow keys move on from it. */
  readonly tabStop: string | null
}

interface SymbolProps {
  readonly symbol: PlacedSymbol
  /** Its name, where there is room for one. */
  readonly label: Label | undefined
  readonly size: number
  readonly links: MapLinks
  readonly tabStop: boolean
  /** What is not is only kept for when it is again. */
  readonly shown: boolean
}

/** The mark stands beside the link, not in it: its letter is no part of what the link is called. */
const SymbolMark = memo(function SymbolMark({ marker, size }: { marker: MarkerModel; size: number }) {
  return (
    <g className={styles.mark}>
      <MarkShape
        look={markOf(marker)}
        size={marker.selected ? size + 3 : size}
        state={marker.selected ? 'selected' : 'plain'}
      />
    </g>
  )
})

/** Pixels from its place at which a symbol is led back to it by a line. */
const LEADS_FROM = 7

const isSameText = (a: Label | undefined, b: Label | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.dx === b.dx &&
    a.dy === b.dy &&
    a.anchor === b.anchor &&
    a.lines.join() === b.lines.join())

function LabelLines({ label, x = 0, y = 0 }: { label: Label; x?: number; y?: number }) {
  return (
    <text className={styles[label.kind]} y={y} textAnchor={label.anchor}>
      {label.lines.map((line, i) => (
        <tspan key={line} x={x} dy={i === 0 ? '0.35em' : 15} className={i > 0 ? styles.second : undefined}>
          {line}
          {/* Without width: a link is named by its lines, with a space between them. */}
          {i + 1 < label.lines.length ? <tspan fontSize={0}> </tspan> : null}
        </tspan>
      ))}
    </text>
  )
}

/** A filter lays out the scene anew, and leaves most of what stands in it where it was. */
const isSameSymbol = (a: SymbolProps, b: SymbolProps): boolean =>
  a.symbol.marker === b.symbol.marker &&
  a.symbol.dx === b.symbol.dx &&
  a.symbol.dy === b.symbol.dy &&
  isSameText(a.label, b.label) &&
  a.size === b.size &&
  a.tabStop === b.tabStop &&
  a.shown === b.shown &&
  a.links === b.links

const ClusterSymbol = memo(function ClusterSymbol({ symbol, label, size, links, tabStop, shown }: SymbolProps) {
  const { marker, at, dx, dy } = symbol
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
        <links.ClusterLink
          cluster={marker.id}
          className={styles.symbol}
          data-item={shown ? marker.id : undefined}
          data-symbol=""
          tabIndex={tabStop ? 0 : -1}
          aria-label={getSpokenName(marker.name, label)}
          aria-description={t.markerState(marker)}
          aria-current={marker.selected ? 'true' : undefined}
        >
          <circle r={Math.max(12, size / 2 + 2)} className={marks.hit} />
          <circle r={size / 2 + 5} className={marks.focusRing} />
          {label && shown ? <LabelLines label={label} x={label.dx - dx} y={label.dy - dy} /> : null}
        </links.ClusterLink>
        <SymbolMark marker={marker} size={size} />
      </Anchored>
    </>
  )
}, isSameSymbol)

/** Voice control goes by what is seen: the name of the link begins with the words beside the symbol as they stand. */
const getSpokenName = (name: string, label: Label | undefined): string =>
  label ? t.seenAndNamed(label.lines.join(' '), name) : name

interface LabelProps {
  readonly label: Label
  readonly shown: boolean
  readonly links: MapLinks
}

const isSameLabel = (a: LabelProps, b: LabelProps): boolean =>
  a.label.key === b.label.key &&
  a.label.at.x === b.label.at.x &&
  a.label.at.y === b.label.at.y &&
  isSameText(a.label, b.label) &&
  a.shown === b.shown &&
  a.links === b.links

const PlaceLabel = memo(function PlaceLabel({ label, links, shown }: LabelProps) {
  const code = label.code ?? ''
  return (
    <Anchored at={label.at} dx={label.dx} dy={label.dy}>
      <links.PlaceLink
        place={code}
        className={styles.place}
        data-item={shown ? `place-${code}` : undefined}
        tabIndex={-1}
        aria-label={t.filterByPlace(label.lines.join(' '))}
      >
        <rect {...getTarget(label)} className={marks.hit} />
        <LabelLines label={label} />
      </links.PlaceLink>
    </Anchored>
  )
}, isSameLabel)

/** The frame is the city's link again, for the pointer; its name beside it is the one that keyboards reach. */
function CrowdFrame({ crowd, scale, links }: { crowd: Crowd; scale: number; links: MapLinks }) {
  const { northWest, southEast, prefecture } = crowd
  const { frame } = useStage()
  const width = (southEast.x - northWest.x) * scale
  const height = (southEast.y - northWest.y) * scale
  return (
    <>
      <Anchored at={northWest}>
        <links.PlaceLink place={prefecture} tabIndex={-1} aria-label={t.crowdFrame(crowd.members.length)}>
          <rect
            width={frame?.width ? share(width, frame.width) : width}
            height={frame?.width ? share(height, frame.height) : height}
            className={styles.frame}
          />
        </links.PlaceLink>
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

export const SceneLayer = memo(function SceneLayer({ scene, links, tabStop }: Props) {
  const scale = worldScale(scene.camera.zoom)
  const { every, camera } = scene
  const keep = every.length > 0
  const order = useMemo(() => every.map(({ id }) => id), [every])
  const symbols = useStanding(scene.symbols, { idOf: symbolId, order, of: camera, keep })
  const [places, ownNames] = useMemo(() => {
    const isPlace = (label: Label) => label.code !== null
    const own = scene.labels.filter(label => !isPlace(label))
    return [scene.labels.filter(isPlace), new Map(own.map(label => [label.key, label]))] as const
  }, [scene.labels])
  const labels = useStanding(places, { idOf: labelId, order: null, of: camera, keep })
  return (
    <g>
      {scene.crowds.map(crowd => (
        <CrowdFrame key={crowd.prefecture} crowd={crowd} scale={scale} links={links} />
      ))}
      {labels.map(({ item, shown }) => (
        <PlaceLabel key={item.key} label={item} links={links} shown={shown} />
      ))}
      {scene.counted.map(place => (
        <CountLeader key={place.item} place={place} />
      ))}
      {scene.counted.map(place => (
        <CountSymbol key={place.item} place={place} size={scene.size} links={links} tabStop={tabStop === place.item} />
      ))}
      {symbols.map(({ item, shown }) => (
        <ClusterSymbol
          key={item.marker.id}
          symbol={item}
          label={ownNames.get(item.marker.id)}
          size={scene.symbolPx}
          links={links}
          tabStop={shown && tabStop === item.marker.id}
          shown={shown}
        />
      ))}
    </g>
  )
})
