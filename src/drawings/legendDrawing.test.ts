import { expect, test } from 'vitest'
import { INDUSTRY } from '#messages/words'
import type { IndustryId } from '../domain/cluster/industry'
import { INDUSTRY_COLOUR } from '../map/industryColour'
import { PALETTES } from '../theme/tokens'
import { buildLegendLine } from './legendDrawing'

test.each([false, true])(
  'the legend below a map names each industry once, with letter and colour, as our own grouping (numbers by place: %s)',
  hasAggregates => {
    const { markup } = buildLegendLine(hasAggregates, false, 950, PALETTES.light)
    expect(markup).toContain('>产业（六类由本站归并，非官方分类）</text>')
    for (const [id, { name, glyph }] of Object.entries(INDUSTRY)) {
      expect(markup.split(`>${name}</text>`)).toHaveLength(2)
      expect(markup.split(`>${glyph}</text>`)).toHaveLength(2)
      expect(markup).toContain(INDUSTRY_COLOUR[id as IndustryId])
    }
  },
)
