// Props of symbols and labels, and when two of them look the same although a new layout created new objects (ADR 11). To
// render without the comparison, drop the second arguments of `memo` in ClusterSymbol.tsx and Overlay.tsx.
import type { Label } from '../layout/labelLayout'
import type { PlacedSymbol } from '../layout/symbolLayout'
import type { MapLinks } from '../mapProps'

/** Props of ClusterSymbol. */
export interface ClusterSymbolProps {
  readonly symbol: PlacedSymbol
  /** Its label, if there is room for one. */
  readonly label: Label | undefined
  /** Diameter in pixels. */
  readonly size: number
  readonly links: MapLinks
  readonly isTabStop: boolean
  /** False while it is mounted for a later step only. */
  readonly isVisible: boolean
}

/** Props of PlaceLabel. */
export interface PlaceLabelProps {
  readonly label: Label
  /** False while it is mounted for a later step only. */
  readonly isVisible: boolean
  readonly links: MapLinks
}

const isSameLabelText = (a: Label | undefined, b: Label | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.dx === b.dx &&
    a.dy === b.dy &&
    a.anchor === b.anchor &&
    a.lines.join() === b.lines.join())

/** True when two symbols look the same. */
export const isSameSymbol = (a: ClusterSymbolProps, b: ClusterSymbolProps): boolean =>
  a.symbol.marker === b.symbol.marker &&
  a.symbol.dx === b.symbol.dx &&
  a.symbol.dy === b.symbol.dy &&
  isSameLabelText(a.label, b.label) &&
  a.size === b.size &&
  a.isTabStop === b.isTabStop &&
  a.isVisible === b.isVisible &&
  a.links === b.links

/** True when two labels look the same. */
export const isSameLabel = (a: PlaceLabelProps, b: PlaceLabelProps): boolean =>
  a.label.key === b.label.key &&
  a.label.position.x === b.label.position.x &&
  a.label.position.y === b.label.position.y &&
  isSameLabelText(a.label, b.label) &&
  a.isVisible === b.isVisible &&
  a.links === b.links
