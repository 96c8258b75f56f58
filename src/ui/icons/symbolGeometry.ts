// Sizes of the parts of a cluster's mark, for every way to draw it. Knows no markup and no colours.

export interface IconStyle {
  /** Names a `--tone` of the theme. */
  readonly tone: string
  readonly glyph: string
  readonly shape: 'circle' | 'square'
  readonly fill: 'solid' | 'hollow' | 'dashed'
  readonly ring?: boolean
}

/** Height of the glyph's letters by the size of the mark. */
export const GLYPH_SCALE = 0.6
/** From the centre of the mark to the baseline of its glyph, in em. */
export const GLYPH_DY = 0.355

/** The outline of a mark around the origin: stroke, and the attributes of a circle and of a rect. */
export function getSymbolGeometry({ fill }: IconStyle, size: number) {
  const strokeWidth = fill === 'solid' ? 0 : Math.max(1.6, size / 10)
  const box = (size - strokeWidth) / 2
  return {
    strokeWidth,
    strokeDasharray: fill === 'dashed' ? `${size / 8} ${size / 9}` : undefined,
    circle: { r: box },
    rect: { x: -box, y: -box, width: box * 2, height: box * 2 },
  }
}

/** Radius of the corners of a square mark. */
export const getCornerRadius = (size: number): number => size / 7

/** Radius of the dotted ring of a cluster whose county is not known. */
export const getRingRadius = (size: number): number => size / 2 + 4

/** Radius of the ring around a selected mark. */
export const getSelectionRadius = ({ ring }: IconStyle, size: number): number => size / 2 + (ring ? 7 : 4.5)
