// The symbol of one thing on the map and in lists: tone and character say the kind, outline the rank, fill the standing.
// Twice, as a drawing on the map and as a box beside words, which look alike.
import styles from './Mark.module.css'

export interface MarkLook {
  /** Names a `--tone` of the theme. */
  readonly tone: string
  readonly glyph: string
  readonly shape: 'circle' | 'square'
  readonly fill: 'solid' | 'hollow' | 'dashed'
  readonly ring?: boolean
}

/** In pixels; the style sheet knows these. */
export type MarkSize = 8 | 10 | 11 | 13 | 14 | 16 | 18 | 20 | 22

/** Attributes of the outline of a mark, for a circle and for a rect. */
function markOutline(look: MarkLook, size: number) {
  const half = size / 2
  const stroke = look.fill === 'solid' ? 0 : Math.max(1.6, size / 10)
  const box = half - stroke / 2
  return {
    common: {
      className: `${styles.shape} ${styles[look.fill]}`,
      strokeWidth: stroke,
      strokeDasharray: look.fill === 'dashed' ? `${size / 8} ${size / 9}` : undefined,
    },
    circle: { r: box },
    rect: { x: -box, y: -box, width: box * 2, height: box * 2 },
    glyphClass: look.fill === 'solid' ? styles.glyphOn : styles.glyph,
  }
}

/** Gives a mark in markup that React does not own the fill of another look; shape and glyph stay. */
export function redrawMark(group: Element, look: MarkLook): void {
  const glyph = group.querySelector('text')
  const outline = group.querySelector(`.${styles.shape}`)
  if (!glyph || !outline) return
  const { common, circle, rect, glyphClass } = markOutline(look, Number(glyph.getAttribute('font-size')) / GLYPH_SCALE)
  outline.setAttribute('class', common.className)
  outline.setAttribute('stroke-width', String(common.strokeWidth))
  if (common.strokeDasharray) outline.setAttribute('stroke-dasharray', common.strokeDasharray)
  else outline.removeAttribute('stroke-dasharray')
  for (const [name, value] of Object.entries(outline.tagName === 'circle' ? circle : rect))
    outline.setAttribute(name, String(value))
  glyph.setAttribute('class', glyphClass ?? '')
}

/** Height of the glyph's letters by the size of the mark. */
const GLYPH_SCALE = 0.6

/** Drawn around the origin of an SVG that is already open. */
export function MarkShape({
  look,
  size,
  state = 'plain',
}: {
  look: MarkLook
  size: number
  state?: 'plain' | 'selected'
}) {
  const half = size / 2
  const { common, circle, rect, glyphClass } = markOutline(look, size)
  return (
    <g data-tone={look.tone}>
      {look.ring ? <circle r={half + 4} className={styles.ring} /> : null}
      {state === 'selected' ? <circle r={half + (look.ring ? 7 : 4.5)} className={styles.selected} /> : null}
      {look.shape === 'circle' ? <circle {...circle} {...common} /> : <rect {...rect} rx={size / 7} {...common} />}
      {look.glyph ? (
        <text className={glyphClass} fontSize={size * GLYPH_SCALE} dy="0.355em">
          {look.glyph}
        </text>
      ) : null}
    </g>
  )
}

/** Beside words, as a box that the style sheet draws: a page has a hundred of them, and a drawing each would be slow. */
export function Mark({ look, size = 20, says }: { look: MarkLook; size?: MarkSize; says?: string }) {
  return (
    <i
      className={styles.mark}
      data-tone={look.tone}
      data-glyph={look.glyph}
      data-shape={look.shape}
      data-fill={look.fill}
      data-ring={look.ring || undefined}
      data-size={size}
      {...(says ? { role: 'img', 'aria-label': says } : { 'aria-hidden': true })}
    />
  )
}
