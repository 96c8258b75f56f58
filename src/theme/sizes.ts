// Spacing, type and radii, once, and the padding of the map. Style sheets use them as `var(--name)`; the build puts in the
// value (scripts/build/styleTokens.ts), so that they cost nothing.
import { MAP_PADDING, PROVINCE_ASPECT } from './mapPadding.ts'

const SPACES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 20, 24, 32, 48] as const

const TEXTS = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 25, 26] as const

const toPixels = (name: string, value: number): [string, string] => [name, value === 0 ? '0' : `${value}px`]

/** Values of the custom properties that never change, by name without the dashes. */
export const SIZES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SPACES.map(space => toPixels(`space-${space}`, space))),
  'radius-small': '2px',
  'radius-tag': '3px',
  radius: '4px',
  'radius-sheet': '12px',
  'radius-pill': '22px',
  ...Object.fromEntries(TEXTS.map(text => toPixels(`text-${text}`, text))),
  // Names on the map; src/map/layout reckons with these sizes.
  'text-map': '12.5px',
  'text-map-small': '11.5px',
  'font-title': '700 21px / 1.3 var(--display)',
  'font-panel-title': '700 18px / 1.35 var(--display)',
  'font-control': '13px var(--sans)',
  'font-large-control': '14px var(--sans)',
  'map-top': `${MAP_PADDING.wide.top}px`,
  'map-side': `${MAP_PADDING.wide.side}px`,
  'map-min-bottom': `${MAP_PADDING.wide.minBottom}px`,
  'map-max-bottom': `${MAP_PADDING.wide.maxBottom}px`,
  'small-map-top': `${MAP_PADDING.small.top}px`,
  'small-map-side': `${MAP_PADDING.small.side}px`,
  'small-map-bottom': `${MAP_PADDING.small.bottom}px`,
  'small-map-right-beside-buttons': `${MAP_PADDING.small.rightBesideButtons}px`,
  'province-aspect': String(PROVINCE_ASPECT),
}
