// Turns a drawing into a PNG in the browser: the SVG as an image of a blob, drawn on a canvas. Nothing of the page is copied.
import { throwIfAborted } from '../domain/computation/throwIfAborted'
import { ExportError } from './exportError'

/** The largest canvas that phones of Apple draw, in pixels. */
const MAX_PIXELS = 16_777_216

/** Size of the picture in pixels. */
interface PixelSize {
  readonly width: number
  readonly height: number
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return image
  } catch (reason) {
    throw new ExportError('noCanvas', 'The browser does not draw the SVG', reason)
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** A canvas that is too large has a context, but draws nothing. */
function createCanvas({ width, height }: PixelSize): [HTMLCanvasElement, CanvasRenderingContext2D] {
  if (width * height > MAX_PIXELS) throw new ExportError('tooLarge', `${width} x ${height} pixels are too many`)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new ExportError('noCanvas', 'The browser has no canvas')
  return [canvas, context]
}

/**
 * Rasterizes a whole SVG file without references. The same drawing gives the same bytes in the same browser.
 * @throws ExportError `tooLarge` for too many pixels, `noCanvas` where the browser has no canvas, `outOfMemory` without a result
 * @throws DOMException AbortError
 */
export async function rasterizeSvg(svg: string, size: PixelSize, signal: AbortSignal): Promise<Blob> {
  const [canvas, context] = createCanvas(size)
  const image = await loadImage(svg)
  throwIfAborted(signal)
  try {
    context.drawImage(image, 0, 0, size.width, size.height)
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
    throwIfAborted(signal)
    if (!blob) throw new ExportError('outOfMemory', 'The canvas gave no picture')
    return blob
  } finally {
    // Safari keeps the memory of a canvas until it is empty.
    canvas.width = 0
    canvas.height = 0
  }
}
