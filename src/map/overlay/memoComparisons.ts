// When a symbol or label of a new layout is drawn as before (ADR 11). To render without: drop the second arguments of
// `memo` in ClusterSymbol.tsx and Overlay.tsx, and this file.
import type { Label } from '../layout/labelLayout'
import type { ClusterSymbolProps } from './ClusterSymbol'
import type { PlaceLabelProps } from './Overlay'

const isSameLabelText = (a: Label | undefined, b: Label | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.dx === b.dx &&
    a.dy === b.dy &&
    a.anchor === b.anchor &&
    a.lines.join() === b.lines.join())

/** True when two symbols look the same. Layouts create new objects for symbols that do not change. */
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
