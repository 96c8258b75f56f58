// The parts that every poster has: the name of the product above, and below the QR code, the link, sources, dates, licence
// and the approval line.

import { dateMessages } from '#messages/dates'
import { drawingMessages } from '#messages/drawings'
import { mapMessages } from '#messages/map'
import { t } from '#messages/t'
import { formatApprovalLine } from '../messages/approvalLine'
import type { Palette } from '../theme/tokens'
import { POSTER_MARGIN, POSTER_SIZE, POSTER_WIDTH } from './posterSize'
import { buildQrDrawing } from './qrDrawing'
import { renderDrawing, renderElement, renderGroupAt } from './svg'
import { type MeasureText, renderText } from './svgText'
import { buildTextBlock, renderTextBlock, type TextBlock } from './textBlock'

const HEADER_BOTTOM = 102
const QR_PX = 196
const RIGHT = POSTER_SIZE.width - POSTER_MARGIN
const TEXT_X = POSTER_MARGIN + QR_PX + 34
const TEXT_WIDTH = RIGHT - TEXT_X
const BOTTOM = POSTER_SIZE.height - 48

/** The facts of the footer. */
export interface PosterOrigin {
  /** Permanent URL of the view, its day fixed. */
  readonly link: string
  /** The day of every status, YYYY-MM-DD. */
  readonly day: string
  /** Date of the newest source, YYYY-MM-DD. */
  readonly version: string
}

function renderHeader(palette: Palette, measure: MeasureText): string {
  const style = { size: 28, fill: palette.ink, weight: 700, isDisplay: true } as const
  const second = { size: 20, fill: palette.ink3 } as const
  return [
    renderElement('rect', { ...POSTER_SIZE, fill: palette.ground }),
    renderText(POSTER_MARGIN, 78, t.productName, style),
    renderText(POSTER_MARGIN + measure(t.productName, style) + 20, 78, t.productInOtherLanguage, second),
    renderElement('rect', {
      x: POSTER_MARGIN,
      y: HEADER_BOTTOM - 2,
      width: POSTER_WIDTH,
      height: 2,
      fill: palette.ink,
    }),
  ].join('')
}

/**
 * The footer at the lower edge of the poster.
 * @param sources a line of text for the sources, and one that explains their grades
 * @returns `top`: its upper edge
 */
export function buildPosterFooter(
  { link, day, version }: PosterOrigin,
  callToAction: string,
  sources: readonly string[],
  palette: Palette,
  measure: MeasureText,
): { readonly markup: string; readonly top: number } {
  const small = { size: 17, fill: palette.ink2 } as const
  const qr = buildQrDrawing(link, QR_PX)
  const shownLink = decodeURI(link.replace(/^https?:\/\//, ''))
  const blocks: TextBlock[] = [
    buildTextBlock(callToAction, TEXT_WIDTH, { size: 24, fill: palette.ink, weight: 700 }, measure, { maxLines: 1 }),
    buildTextBlock(shownLink, TEXT_WIDTH, small, measure, { maxLines: 2, leading: 1.4 }),
    ...sources.map((line, i) =>
      buildTextBlock(line, TEXT_WIDTH, small, measure, { maxLines: i === 0 ? 3 : 2, leading: 1.4 }),
    ),
    buildTextBlock(
      [dateMessages.asOf(day), mapMessages.dataDate(version), drawingMessages.licence].join(' · '),
      TEXT_WIDTH,
      small,
      measure,
      { leading: 1.4 },
    ),
    buildTextBlock(formatApprovalLine(), TEXT_WIDTH, small, measure, { leading: 1.4 }),
  ]
  const textHeight = blocks.reduce((sum, { height }) => sum + height, 0)
  const qrSize = qr?.size ?? 0
  const height = Math.max(qrSize + 2, textHeight)
  const top = BOTTOM - height - 24
  let y = BOTTOM - (height + textHeight) / 2
  const text = blocks.map(block => {
    const markup = renderTextBlock(TEXT_X, y, block)
    y += block.height
    return markup
  })
  const qrTop = BOTTOM - (height + qrSize) / 2
  return {
    markup: [
      renderElement('rect', { x: POSTER_MARGIN, y: top, width: POSTER_WIDTH, height: 1, fill: palette.edge }),
      ...(qr
        ? [
            renderGroupAt(POSTER_MARGIN + 1, qrTop, qr.markup),
            renderElement('rect', {
              x: POSTER_MARGIN + 0.5,
              y: qrTop - 0.5,
              width: qrSize + 1,
              height: qrSize + 1,
              fill: 'none',
              stroke: palette.hairline,
            }),
          ]
        : []),
      ...text,
    ].join(''),
    top,
  }
}

/** The whole poster as an SVG file. */
export const renderPoster = (title: string, palette: Palette, measure: MeasureText, parts: readonly string[]): string =>
  renderDrawing(POSTER_SIZE, 1, title, t.lang, renderHeader(palette, measure) + parts.join(''))
