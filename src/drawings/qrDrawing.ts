// A QR code as a drawing.
import { buildQrCode } from '../domain/export/qrCode'
import { QR_COLOUR } from '../theme/tokens'
import { renderElement } from './svg'

/**
 * The code of a link with its white border, in a square of at most `maxSize`. Modules have a whole number of units, so that
 * their edges stay sharp in pixels.
 * @throws RangeError for a link above 2,331 bytes
 */
export function buildQrDrawing(link: string, maxSize: number): { readonly size: number; readonly markup: string } {
  const { size, path } = buildQrCode(link)
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
