// Measures text with the fonts of the browser, for pictures that it draws itself.
import { estimateTextWidth, type MeasureText, toCanvasFont } from '../drawings/svgText'

/** Measures with a canvas; estimates where there is none. */
export function createTextMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return estimateTextWidth
  return (text, style) => {
    const font = toCanvasFont(style)
    if (context.font !== font) context.font = font
    return context.measureText(text).width
  }
}
