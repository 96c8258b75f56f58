// Holds the palette to its measured contrast: words 4.5 on what they stand on, industries and focus 3 on land.
import { describe, expect, test } from 'vitest'
import { INDUSTRY_COLOUR, PALETTES, tokensCss } from './tokens'

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(i => {
    const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const WORDS = ['ink', 'ink2', 'ink3', 'link', 'placeName'] as const
const GROUNDS = ['page', 'land', 'band'] as const

describe.each(['light', 'dark'] as const)('%s', theme => {
  const palette = PALETTES[theme]

  test.each(WORDS.flatMap(word => GROUNDS.map(ground => [word, ground] as const)))('%s on %s', (word, ground) => {
    expect(contrast(palette[word], palette[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['ink', 'ink2', 'ink3', 'link'] as const)('%s on ground', word => {
    expect(contrast(palette[word], palette.ground)).toBeGreaterThanOrEqual(4.5)
  })

  test('notices and the focus ring', () => {
    expect(contrast(palette.noticeText, palette.noticeGround)).toBeGreaterThanOrEqual(4.5)
    for (const ground of GROUNDS) expect(contrast(palette.focus, palette[ground])).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.entries(INDUSTRY_COLOUR))('the colour of %s on land', (_, colour) => {
    expect(contrast(colour, palette.land)).toBeGreaterThanOrEqual(3)
  })
})

test('every token and every industry is in the style sheet', () => {
  const css = tokensCss()
  expect(css).toContain('--county-line:#D9D6CD')
  for (const colour of Object.values(INDUSTRY_COLOUR)) expect(css).toContain(`{--tone:${colour}}`)
})
