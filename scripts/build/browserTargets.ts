// The oldest supported browsers: docs/browser-support.md explains them, and
// tests/e2e/browsers/minimum-browsers.test.ts proves them.

/** For the page with list, filters and SVG map. MapLibre needs more: see src/map/browserSupport.ts. */
export const MINIMUM_VERSIONS = { chrome: 86, safari: 15, firefox: 90 } as const

/**
 * The syntax that scripts are compiled to. With the minimum browsers as target the compiler would also rewrite private
 * class members, which all of them have: 1.6 kB of the first load. The test checks the syntax against the minimum.
 */
export const SCRIPT_TARGET = ['chrome98', 'safari16', `firefox${MINIMUM_VERSIONS.firefox}`]

export const STYLE_TARGET = Object.entries(MINIMUM_VERSIONS).map(([browser, version]) => `${browser}${version}`)
