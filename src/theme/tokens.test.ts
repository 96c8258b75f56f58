// Holds the palette to what was measured: words 4.5 on what they stand on, marks and borders 3, and the six industries
// apart from each other for every kind of eye. Marks on the map carry a halo of land; beside rows they stand on the page.
import { describe, expect, test } from 'vitest'
import { getColourDifference, getContrast, toLab, VISIONS, type Vision } from '../../tests/support/colour'
import { INDUSTRY_IDS } from '../domain/cluster/industry'
import { buildTokensCss, INDUSTRY_COLOURS, PALETTES } from './tokens'

const TEXT_COLOURS = ['ink', 'ink2', 'ink3', 'link', 'placeName'] as const
const BACKGROUNDS = ['page', 'land', 'band', 'ground', 'selected'] as const
/** Control borders and lines that say something; hairlines only part what already stands apart. */
const LINE_COLOURS = ['edge', 'focus', 'measure', 'provinceLine', 'ink', 'ink2'] as const
/** The least difference between two industries, in CIEDE2000. */
const MIN_DIFFERENCE = 11

describe.each(['light', 'dark'] as const)('%s', theme => {
  const palette = PALETTES[theme]
  const getMinContrast = (colour: string, backgrounds: readonly (keyof typeof palette)[] = BACKGROUNDS) =>
    Math.min(...backgrounds.map(ground => getContrast(colour, palette[ground] as string)))

  test.each(TEXT_COLOURS)('words in %s have a contrast of 4.5 on every ground', word => {
    expect(getMinContrast(palette[word])).toBeGreaterThanOrEqual(4.5)
  })

  test('notices are read, and their buttons are seen', () => {
    expect(getContrast(palette.noticeText, palette.noticeGround)).toBeGreaterThanOrEqual(4.5)
    for (const colour of [palette.edge, palette.focus])
      expect(getContrast(colour, palette.noticeGround)).toBeGreaterThanOrEqual(3)
  })

  test.each(LINE_COLOURS)('borders and lines in %s have a contrast of 3 on every ground', line => {
    expect(getMinContrast(palette[line])).toBeGreaterThanOrEqual(3)
  })

  test.each(INDUSTRY_COLOURS)('a mark in %s has a contrast of 3, and its character on it', tone => {
    expect(getMinContrast(tone)).toBeGreaterThanOrEqual(3)
    expect(getContrast('#FFFFFF', tone)).toBeGreaterThanOrEqual(3)
  })
})

test.each(Object.keys(VISIONS) as Vision[])('with %s vision any two industries differ by 11', vision => {
  const labs = INDUSTRY_COLOURS.map(colour => toLab(colour, vision))
  const pairs = labs.flatMap((a, i) => labs.slice(i + 1).map(b => getColourDifference(a, b)))
  expect(Math.min(...pairs)).toBeGreaterThanOrEqual(MIN_DIFFERENCE)
})

test.each([
  // Of the test data of Sharma, Wu and Dalal, those that catch what is most often done wrong.
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1, 2], [50, 0, 0], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)('the measure of difference is the published one: %j and %j', (a, b, expected) => {
  expect(getColourDifference(a, b)).toBeCloseTo(expected, 3)
})

test('every token and every industry is in the style sheet', () => {
  const css = buildTokensCss(INDUSTRY_IDS)
  expect(css).toContain('--county-line:#D9D6CD')
  for (const colour of INDUSTRY_COLOURS) expect(css).toContain(`{--tone:${colour}}`)
})
