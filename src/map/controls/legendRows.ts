// The rows of the legend, for the page and for drawings. Knows no markup.
import { mapMessages } from '#messages/map'
import { INDUSTRY, LEVEL } from '#messages/words'
import { INDUSTRY_IDS, type IndustryId } from '../../domain/cluster/industry'
import { getIconStyle } from '../../messages/iconStyle'
import type { IconStyle } from '../../ui/icons/symbolGeometry'

/** One line of the legend. */
export interface LegendRow {
  readonly items: readonly (readonly [IconStyle, string])[]
  /** The glossary entry. */
  readonly term?: string
}

const PLAIN_ICON: IconStyle = { tone: '', glyph: '', shape: 'circle', fill: 'solid' }

const UNKNOWN_COUNTY_ROW: LegendRow = {
  items: [[{ ...PLAIN_ICON, ring: true }, mapMessages.legendRing]],
  term: 'county-unknown',
}
const INDUSTRY_PAIRS = [0, 2, 4].map(i => INDUSTRY_IDS.slice(i, i + 2))

const toIndustryItem = (id: IndustryId) =>
  [getIconStyle({ industry: id, level: 'province', status: 'valid' }), INDUSTRY[id].name] as const

/** The industries with colour and letter, for drawings: on the page its filters explain them. */
export const getIndustryItems = (): LegendRow['items'] => INDUSTRY_IDS.map(toIndustryItem)

const STATUS_ROWS: readonly LegendRow[] = [
  {
    items: [
      [PLAIN_ICON, LEVEL.province],
      [{ ...PLAIN_ICON, shape: 'square' }, LEVEL.national],
    ],
  },
  { items: [[PLAIN_ICON, mapMessages.legendValid]], term: 'inferred' },
  { items: [[{ ...PLAIN_ICON, fill: 'hollow' }, mapMessages.legendExpired]], term: 're-review' },
  { items: [[{ ...PLAIN_ICON, fill: 'dashed' }, mapMessages.legendUnknown]], term: 'standing' },
]

/**
 * @param hasAggregates the map shows numbers by place instead of clusters
 * @param hasUnknownCounty one of the numbers is of clusters whose county is not known
 */
export const buildLegendRows = (hasAggregates: boolean, hasUnknownCounty: boolean): readonly LegendRow[] => [
  ...(hasAggregates ? INDUSTRY_PAIRS.map(ids => ({ items: ids.map(toIndustryItem) })) : STATUS_ROWS),
  ...(hasUnknownCounty || !hasAggregates ? [UNKNOWN_COUNTY_ROW] : []),
]
