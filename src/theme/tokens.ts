// Every colour of the product, once. The style sheet and the WebGL map both read from here.
// Contrast was measured against the ground each colour stands on; src/theme/tokens.test.ts holds it.

/** The colours of the industries, in the order of data/province.json. */
export const INDUSTRY_COLOURS = ['#398ED9', '#7E6096', '#AF8505', '#9F5940', '#22806D', '#E35D88'] as const

const LIGHT = {
  page: '#FFFFFF',
  ground: '#F3F2ED',
  land: '#FFFFFF',
  casing: '#E7E5DD',
  ink: '#16191C',
  ink2: '#454C52',
  ink3: '#646C73',
  hairline: '#E4E2DB',
  edge: '#8C897F',
  link: '#0B4F8A',
  noticeText: '#8A4B00',
  noticeGround: '#FDF4E3',
  measure: '#1E3A54',
  focus: '#0B57D0',
  selected: '#EDF3FA',
  band: '#F7F6F2',
  countyLine: '#D9D6CD',
  prefectureLine: '#B3B0A6',
  provinceLine: '#5D6368',
  placeName: '#6B6962',
}

export type Palette = Readonly<Record<keyof typeof LIGHT, string>> & { readonly tint: number }

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: { ...LIGHT, tint: 0.17 },
  dark: {
    page: '#15181B',
    ground: '#0F1214',
    land: '#1B2025',
    casing: '#191D21',
    ink: '#ECEEEF',
    ink2: '#BAC1C7',
    ink3: '#929AA1',
    hairline: '#2A2F34',
    edge: '#6E767E',
    link: '#8DBFEE',
    noticeText: '#F0B860',
    noticeGround: '#2A2317',
    measure: '#D6E3EF',
    focus: '#8AB4F8',
    selected: '#1A232D',
    band: '#1A1E22',
    countyLine: '#2C3238',
    prefectureLine: '#454C53',
    provinceLine: '#89919A',
    placeName: '#9AA1A7',
    tint: 0.3,
  },
}

/** Under what lies over the page. */
const SHADOW = '#00000029'
/** Between a dialog and the page. */
const BACKDROP = '#00000052'
/** The character on the mark of an industry. */
export const ON_TONE = '#FFFFFF'

/** A QR code is dark on light in every theme: some scanners do not read inverted ones. */
export const QR_COLOUR = { light: '#FFFFFF', dark: '#000000' } as const

const toKebabCase = (name: string): string => name.replace(/[A-Z]/g, c => `-${c.toLowerCase()}`)

const buildDeclarations = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${toKebabCase(name)}:${value};`)
    .join('')
    .concat(`--tint-share:${palette.tint * 100}%;`)
    .concat(`--veil:${palette.ground}D6;`)

/**
 * The tokens as a style sheet: light, dark by the system's wish, and either by hand through `data-theme` on the root.
 * Paper is always light.
 * @param industries the ids of the industries, in the order of their colours
 */
export function buildTokensCss(industries: readonly string[]): string {
  return [
    `:root{--shadow:0 4px 16px ${SHADOW};--backdrop:${BACKDROP};--on-tone:${ON_TONE}}`,
    `:root{color-scheme:light;${buildDeclarations(PALETTES.light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){color-scheme:dark;${buildDeclarations(PALETTES.dark)}}}`,
    `@media screen{:root[data-theme="dark"]{color-scheme:dark;${buildDeclarations(PALETTES.dark)}}}`,
    ...industries.map((id, i) => `[data-industry="${id}"]{--tone:${INDUSTRY_COLOURS[i]}}`),
  ].join('\n')
}
