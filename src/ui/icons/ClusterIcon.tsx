// The icon of a cluster: colour and character show the industry, the shape shows the level, the fill shows the status.
// It is SVG on the map and HTML in lists.
import styles from './ClusterIcon.module.css'
import {
  GLYPH_DY,
  GLYPH_SCALE,
  getCornerRadius,
  getRingRadius,
  getSelectionRadius,
  getSymbolGeometry,
  type IconStyle,
} from './symbolGeometry'

export type { IconStyle }

/** In pixels; the style sheet knows these. */
export type IconSize = 8 | 10 | 11 | 13 | 14 | 16 | 18 | 20 | 22

/** Attributes of the outline of a mark, for a circle and for a rect. */
function getOutlineProps(iconStyle: IconStyle, size: number) {
  const { strokeWidth, strokeDasharray, circle, rect } = getSymbolGeometry(iconStyle, size)
  return {
    commonProps: { className: `${styles.shape} ${styles[iconStyle.fill]}`, strokeWidth, strokeDasharray },
    circle,
    rect,
    glyphClass: iconStyle.fill === 'solid' ? styles.glyphOnSolid : styles.glyph,
  }
}

/** Gives a mark in markup that React does not own the fill of another look; shape and glyph stay. */
export function restyleSymbol(group: Element, iconStyle: IconStyle): void {
  const glyph = group.querySelector('text')
  const outline = group.querySelector(`.${styles.shape}`)
  if (!glyph || !outline) return
  const { commonProps, circle, rect, glyphClass } = getOutlineProps(
    iconStyle,
    Number(glyph.getAttribute('font-size')) / GLYPH_SCALE,
  )
  outline.setAttribute('class', commonProps.className)
  outline.setAttribute('stroke-width', String(commonProps.strokeWidth))
  if (commonProps.strokeDasharray) outline.setAttribute('stroke-dasharray', commonProps.strokeDasharray)
  else outline.removeAttribute('stroke-dasharray')
  for (const [name, value] of Object.entries(outline.tagName === 'circle' ? circle : rect))
    outline.setAttribute(name, String(value))
  glyph.setAttribute('class', glyphClass ?? '')
}

/** Drawn around the origin of an SVG that is already open. */
export function SymbolShape({
  iconStyle,
  size,
  state = 'plain',
}: {
  iconStyle: IconStyle
  size: number
  state?: 'plain' | 'selected'
}) {
  const { commonProps, circle, rect, glyphClass } = getOutlineProps(iconStyle, size)
  return (
    <g data-industry={iconStyle.tone}>
      {iconStyle.ring ? <circle r={getRingRadius(size)} className={styles.ring} /> : null}
      {state === 'selected' ? <circle r={getSelectionRadius(iconStyle, size)} className={styles.selected} /> : null}
      {iconStyle.shape === 'circle' ? (
        <circle {...circle} {...commonProps} />
      ) : (
        <rect {...rect} rx={getCornerRadius(size)} {...commonProps} />
      )}
      {iconStyle.glyph ? (
        <text className={glyphClass} fontSize={size * GLYPH_SCALE} dy={`${GLYPH_DY}em`}>
          {iconStyle.glyph}
        </text>
      ) : null}
    </g>
  )
}

/** Beside words, as a box that the style sheet draws: a page has a hundred of them, and a drawing each would be slow. */
export function ClusterIcon({
  iconStyle,
  size = 20,
  label,
}: {
  iconStyle: IconStyle
  size?: IconSize
  label?: string
}) {
  return (
    <i
      className={styles.icon}
      data-industry={iconStyle.tone}
      data-glyph={iconStyle.glyph}
      data-shape={iconStyle.shape}
      data-fill={iconStyle.fill}
      data-ring={iconStyle.ring || undefined}
      data-size={size}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    />
  )
}
