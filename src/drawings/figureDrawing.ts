// A column of key numbers, each with its label and, below, its date, scope and the grade of its source.
import { clusterMessages } from '#messages/cluster'
import { drawingMessages } from '#messages/drawings'
import { t } from '#messages/t'
import { SCOPE } from '#messages/words'
import type { Translations } from '../domain/language/language'
import { toAmountParts, toFigureLabel } from '../messages/domainFormat'
import { getFigureTags } from '../messages/table'
import type { KeyFigure } from '../model/export/keyFigures'
import type { Palette } from '../theme/tokens'
import { renderElement, renderGroupAt, type SizedDrawing } from './svg'
import { type MeasureText, renderText } from './svgText'
import { buildTextBlock, renderTextBlock } from './textBlock'

/** A number and the words around it. */
export interface NumberFact {
  readonly before: string
  readonly number: string
  readonly unit: string
  /** 目标 or 说法不一. */
  readonly tags: readonly string[]
  readonly label: string
  /** Date, scope and grade of the source; '' for a count of our own. */
  readonly remark: string
}

/**
 * A figure of a source as a number with words.
 * @param english translations of the words of the source, which stay as they are without one
 */
export function toNumberFact({ figure, source }: KeyFigure, english: Translations = {}): NumberFact {
  const { before, number, after } = toAmountParts(figure)
  const { counted, metric } = toFigureLabel(figure)
  return {
    before: before.trim(),
    number,
    unit: after,
    tags: getFigureTags(figure),
    label: [counted && (english[counted] ?? counted), metric].filter(Boolean).join(' · '),
    remark: [
      figure.asOf ?? t.dateUnknown,
      SCOPE[figure.scope],
      source ? drawingMessages.sourceGrade(source.grade) : null,
    ]
      .filter(Boolean)
      .join(' · '),
  }
}

/** Stands where no source has a figure. */
export const NO_FIGURE: NumberFact = {
  before: '',
  number: '—',
  unit: '',
  tags: [],
  label: clusterMessages.noFigures,
  remark: '',
}

const NUMBER_SIZES = [50, 42, 36, 30, 26]
const UNIT_PX = 22
const GAP = 8
const PADDING = 14

/** A number with a rule above it, from its top left corner. */
function buildNumberBlock(fact: NumberFact, width: number, palette: Palette, measure: MeasureText): SizedDrawing {
  const unitStyle = { size: UNIT_PX, fill: palette.ink }
  const beforeWidth = fact.before ? measure(fact.before, unitStyle) + GAP : 0
  const unitWidth = fact.unit ? measure(fact.unit, unitStyle) + GAP : 0
  const size =
    NUMBER_SIZES.find(px => beforeWidth + measure(fact.number, { size: px, weight: 700 }) + unitWidth <= width) ?? 26
  const numberWidth = measure(fact.number, { size, weight: 700 })
  const baseline = PADDING + size * 0.9
  const tags = buildTextBlock(
    fact.tags.join(' · '),
    width,
    { size: 17, fill: palette.noticeText, weight: 700 },
    measure,
    { leading: 1.5 },
  )
  const label = buildTextBlock(fact.label, width, { size: 19, fill: palette.ink2 }, measure, {
    maxLines: 2,
    leading: 1.35,
  })
  const remark = buildTextBlock(fact.remark, width, { size: 17, fill: palette.ink3 }, measure, {
    maxLines: 2,
    leading: 1.4,
  })
  const tagsTop = baseline + 12
  const labelTop = tagsTop + tags.height
  return {
    markup: [
      renderElement('rect', { width, height: 1, fill: palette.edge }),
      fact.before ? renderText(0, baseline, fact.before, unitStyle) : '',
      renderText(beforeWidth, baseline, fact.number, { size, fill: palette.ink, weight: 700 }),
      fact.unit ? renderText(beforeWidth + numberWidth + GAP, baseline, fact.unit, unitStyle) : '',
      renderTextBlock(0, tagsTop, tags),
      renderTextBlock(0, labelTop, label),
      renderTextBlock(0, labelTop + label.height, remark),
    ].join(''),
    height: labelTop + label.height + remark.height + PADDING,
  }
}

/**
 * As many of the numbers as fit into a height, from the top left corner; the last one always has its place.
 */
export function renderNumberColumn(
  facts: readonly NumberFact[],
  { width, height }: { readonly width: number; readonly height: number },
  palette: Palette,
  measure: MeasureText,
): string {
  const blocks = facts.map(fact => buildNumberBlock(fact, width, palette, measure))
  const getHeight = () => blocks.reduce((sum, block) => sum + block.height, 0)
  while (blocks.length > 1 && getHeight() > height) blocks.splice(-2, 1)
  const gap = Math.min(24, Math.max(0, (height - getHeight()) / blocks.length))
  let y = 0
  return blocks
    .map(block => {
      const markup = renderGroupAt(0, y, block.markup)
      y += block.height + gap
      return markup
    })
    .join('')
}
