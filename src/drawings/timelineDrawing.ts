// The recognition timeline as a drawing: terms as bars, an open end dashed, dates as signs that differ by shape.
import { dateMessages } from '#messages/dates'
import { drawingMessages } from '#messages/drawings'
import type { TimelineBand, TimelineMarker, TimelineModel, TimelineSpan } from '../model/recognition/timeline'
import type { Palette } from '../theme/tokens'
import { shortenText } from './lineBreaks'
import { renderElement, renderGroupAt, type SizedDrawing } from './svg'
import { type MeasureText, renderText } from './svgText'

const BAR = 24
const BAND = 66
const DAY_LABEL = 30
const AXIS = 34
const KEY = 24
const TEXT_PX = 19
const DASHES = '5 4'

/** Input of the drawing. */
export interface TimelineDrawingInput {
  readonly model: TimelineModel
  /** Name and term of each band. */
  readonly labels: readonly string[]
  /** YYYY-MM-DD */
  readonly day: string
  readonly tone: string
  readonly width: number
  readonly palette: Palette
  readonly measure: MeasureText
}

/** The timeline from its top left corner. */
export function buildTimelineDrawing(input: TimelineDrawingInput): SizedDrawing {
  const { model, labels, day, width, palette } = input
  const { years, dayX, bands } = model
  const drawnBands = bands.flatMap((band, i) => (band ? [{ band, label: labels[i] ?? '' }] : []))
  const axisY = DAY_LABEL + drawnBands.length * BAND + 12
  const toX = (percent: number): number => (percent / 100) * width
  const parts = drawnBands.map(({ band, label }, i) =>
    renderGroupAt(0, DAY_LABEL + i * BAND, renderBand(band, label, input)),
  )
  parts.push(
    renderElement('path', {
      d: `M0 ${axisY}H${width}${years.map(({ x }) => `M${toX(x).toFixed(1)} ${axisY}v8`).join('')}M${width} ${axisY}v8`,
      fill: 'none',
      stroke: palette.edge,
      'stroke-width': 1.5,
    }),
  )
  const isCrowded = years.length > 9
  for (const [i, { year, x, width: yearWidth }] of years.entries())
    if (!isCrowded || i % 2 === 0)
      parts.push(
        renderText(toX(x + yearWidth / 2), axisY + 27, String(year), {
          size: TEXT_PX,
          fill: palette.ink3,
          anchor: 'middle',
        }),
      )
  if (dayX !== null) {
    const x = toX(dayX)
    parts.push(
      renderElement('line', { x1: x, x2: x, y1: DAY_LABEL - 4, y2: axisY, stroke: palette.ink, 'stroke-width': 2 }),
      renderText(x, DAY_LABEL - 12, dateMessages.asOf(day), {
        size: TEXT_PX,
        fill: palette.ink,
        weight: 700,
        anchor: dayX < 12 ? 'start' : dayX > 88 ? 'end' : 'middle',
      }),
    )
  }
  parts.push(
    renderGroupAt(
      0,
      axisY + AXIS,
      renderKey(
        drawnBands.map(({ band }) => band),
        input,
      ),
    ),
  )
  return { markup: parts.join(''), height: axisY + AXIS + KEY }
}

const MARKER_KINDS = ['announced', 'report', 'passed', 'failed'] as const

/** Explains the signs that occur. */
function renderKey(bands: readonly TimelineBand[], { palette, measure }: TimelineDrawingInput): string {
  const markers = bands.flatMap(band => band.markers)
  const spans = bands.flatMap(band => band.spans)
  const style = { size: 15, fill: palette.ink3 } as const
  let x = 0
  const parts = MARKER_KINDS.filter(kind => markers.some(marker => marker.kind === kind)).map(kind => {
    const text = drawingMessages.timelineKey[kind]
    const markup =
      renderGroupAt(x + 8, 13, renderMarker({ kind, basis: 'sourced' }, palette)) + renderText(x + 22, 18, text, style)
    x += 22 + measure(text, style) + 24
    return markup
  })
  if ([...markers, ...spans].some(({ basis }) => basis === 'inferred'))
    parts.push(renderText(x, 18, drawingMessages.inferredKey, style))
  return parts.join('')
}

function renderBand({ spans, markers }: TimelineBand, label: string, input: TimelineDrawingInput): string {
  const { width, palette, measure } = input
  const toX = (percent: number): number => (percent / 100) * width
  const labelStyle = { size: TEXT_PX, fill: palette.ink, weight: 700 } as const
  const [first] = spans
  // The label begins at its bar, and ends before the line of the day where that crosses it.
  const labelX = Math.min(toX(first?.x ?? 0), Math.max(0, width - measure(label, labelStyle)))
  const dayX = input.model.dayX === null ? width : toX(input.model.dayX)
  const room = labelX < dayX - 60 ? dayX - labelX - 10 : width - labelX
  const barY = 30
  return [
    renderText(
      labelX,
      19,
      shortenText(label, text => measure(text, labelStyle) <= room),
      labelStyle,
    ),
    ...spans.map(span => renderSpan(span, barY, input)),
    ...markers.map(marker =>
      renderGroupAt(
        toX(marker.x),
        marker.kind === 'report' ? barY + BAR + 11 : barY + BAR / 2,
        renderMarker(marker, palette),
      ),
    ),
  ].join('')
}

function renderSpan({ kind, basis, x, width }: TimelineSpan, y: number, input: TimelineDrawingInput): string {
  const { tone, palette, measure } = input
  const left = (x / 100) * input.width
  const barWidth = (width / 100) * input.width
  const isDashed = basis === 'inferred'
  const bar = renderElement('rect', {
    x: left + 1,
    y: y + 1,
    width: Math.max(0, barWidth - 2),
    height: BAR - 2,
    fill: kind === 'open' ? palette.ground : tone,
    'fill-opacity': kind === 'renewal' ? 0.55 : undefined,
    stroke: isDashed ? palette.ink2 : tone,
    'stroke-width': 2,
    'stroke-dasharray': isDashed ? DASHES : undefined,
  })
  if (kind !== 'open') return bar
  const style = { size: 16, fill: palette.noticeText, weight: 700, anchor: 'middle' } as const
  const text = drawingMessages.openTerm
  return measure(text, style) > barWidth - 12
    ? bar
    : bar + renderText(left + barWidth / 2, y + BAR / 2 + 5.6, text, style)
}

function renderMarker({ kind, basis }: Pick<TimelineMarker, 'kind' | 'basis'>, palette: Palette): string {
  const edge = {
    fill: kind === 'report' && basis === 'sourced' ? palette.ink2 : palette.land,
    stroke: palette.ink,
    'stroke-width': 2,
    'stroke-dasharray': basis === 'inferred' ? '3 2' : undefined,
  }
  switch (kind) {
    case 'announced':
      return renderElement('circle', { r: 7, ...edge })
    case 'report':
      return renderElement('path', { d: 'M0-6 6.5 5h-13z', ...edge, 'stroke-width': 1.4 })
    case 'passed':
      return renderElement('path', { d: 'M0-8 8 0 0 8-8 0z', ...edge })
    case 'failed':
      return renderElement('path', { d: 'M-6-6 6 6M-6 6 6-6', ...edge, fill: 'none' })
  }
}
