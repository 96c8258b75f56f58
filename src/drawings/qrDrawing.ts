// A QR code as a drawing.
import { buildQrCode } from '../domain/export/qrCode'
import { QR_COLOUR } from '../theme/tokens'
import { renderElement } from './svg'

/**
 * The code of a link with its white border, in a square of at most `maxSize`. Modules have a whole number of units, so that
 * their edges stay sharp in pixels.
 * @returns null for a link too long for a code
 */
export function buildQrDrawing(
  link: string,
  maxSize: number,
): { readonly size: number; readonly markup: string } | null {
  const code = buildQrCode(link)
  if (!code) return null
  const { size, path } = code
  const unit = Math.max(1, Math.floor(maxSize / size))
  return {
    size: size * unit,
    markup:
      renderElement('rect', { width: size * unit, height: size * unit, fill: QR_COLOUR.light }) +
      renderElement('path', {
        d: path,
        fill: QR_COLOUR.dark,
        transform: `scale(${unit})`,
        'shape-rendering': 'crispEdges',
      }),
  }
}
