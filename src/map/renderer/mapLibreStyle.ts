// The basemap as a MapLibre style, from the same tokens as the SVG basemap. It has no symbols and labels, so it needs no
// glyphs and no sprite.

import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { PALETTES, type Palette } from '../../theme/tokens'
import { INDUSTRY_COLOUR } from '../industryColour'

/** Name of a colour palette. */
export type MapTheme = keyof typeof PALETTES

/** Source URLs that mapLibrePort.ts answers from the geometry. */
export const SOURCE_URL = { counties: 'topo://counties', borders: 'topo://borders', outline: 'topo://outline' } as const

const parseHex = (colour: string): [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
]

/** Mixes hex colours like CSS color-mix for the SVG basemap. */
function mixColours(colour: string, background: string, share: number): string {
  const a = parseHex(colour)
  const b = parseHex(background)
  return `#${a
    .map((v, i) =>
      Math.round(v * share + (b[i] ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

function buildLandFill(palette: Palette): ExpressionSpecification {
  const tints = INDUSTRY_IDS.flatMap(id => [
    id,
    mixColours(INDUSTRY_COLOUR[id], palette.land, palette.tint),
    `${id}-past`,
    mixColours(INDUSTRY_COLOUR[id], palette.land, palette.tint / 2),
  ])
  return [
    'case',
    ['boolean', ['feature-state', 'hover'], false],
    palette.selected,
    ['match', ['coalesce', ['feature-state', 'tint'], ''], ...tints, palette.land],
  ] as unknown as ExpressionSpecification
}

const buildBorderLayer = (id: string, kind: string, color: string, width: number): LayerSpecification => ({
  id,
  type: 'line',
  source: 'borders',
  filter: ['==', ['get', 'kind'], kind],
  layout: { 'line-join': 'round' },
  paint: { 'line-color': color, 'line-width': width },
})

/** Changing the theme changes paint properties only. */
export function buildStyle(theme: MapTheme): StyleSpecification {
  const palette = PALETTES[theme]
  return {
    version: 8,
    sources: {
      counties: { type: 'geojson', data: SOURCE_URL.counties, promoteId: 'code', tolerance: 0.2 },
      borders: { type: 'geojson', data: SOURCE_URL.borders, tolerance: 0.2 },
      outline: { type: 'geojson', data: SOURCE_URL.outline, tolerance: 0.2 },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': palette.ground } },
      buildBorderLayer('casing', 'province', palette.casing, 9),
      {
        id: 'land',
        type: 'fill',
        source: 'counties',
        paint: { 'fill-color': buildLandFill(palette), 'fill-antialias': false },
      },
      buildBorderLayer('county-borders', 'county', palette.countyLine, 0.7),
      buildBorderLayer('prefecture-borders', 'prefecture', palette.prefectureLine, 1),
      buildBorderLayer('province-border', 'province', palette.provinceLine, 1.2),
      { id: 'outline', type: 'line', source: 'outline', paint: { 'line-color': palette.ink, 'line-width': 1.8 } },
    ],
  }
}
