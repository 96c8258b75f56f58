import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { PALETTES } from '../../theme/tokens'
import { buildStyle } from './mapLibreStyle'

describe.each(['light', 'dark'] as const)('the %s style', theme => {
  const style = buildStyle(theme)

  test('is valid', () => {
    expect(validateStyleMin(style)).toEqual([])
  })

  test('loads no glyphs, no sprite and nothing from other hosts', () => {
    expect(style).not.toHaveProperty('glyphs')
    expect(style).not.toHaveProperty('sprite')
    expect(JSON.stringify(style)).not.toMatch(/https?:/)
  })

  test('has the background of its palette', () => {
    expect(style.layers[0]?.paint).toEqual({ 'background-color': PALETTES[theme].ground })
  })
})

test('the two styles differ only in paint', () => {
  const shape = (theme: 'light' | 'dark') => buildStyle(theme).layers.map(({ paint, ...rest }) => rest)
  expect(shape('light')).toEqual(shape('dark'))
})
