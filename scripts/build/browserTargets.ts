// The oldest browsers the site is built for; docs/browser-support.md says why, tests/e2e/browsers/minimum-browsers.test.ts proves it.

/** The page with list, filters and drawn map. MapLibre asks for more: see src/map/browserSupport.ts. */
export const MINIMUM_VERSIONS = { chrome: 86, safari: 15, firefox: 90 } as const

/**
 * Scripts are lowered to this. By the floor's own names the compiler would also lower private members of classes, which
 * all of the floor has: 1.6 kB of the first load. The test holds the syntax to the floor.
 */
export const SCRIPT_TARGET = ['chrome98', 'safari16', `firefox${MINIMUM_VERSIONS.firefox}`]

export const STYLE_TARGET = Object.entries(MINIMUM_VERSIONS).map(([browser, version]) => `${browser}${version}`)
