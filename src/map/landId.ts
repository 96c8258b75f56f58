// The ids of the shapes of the land, which stand in the page outside of what React renders.

export const LAND = 'land'

/** The id of a county's shape, a prefecture's outline, or one of the lines. */
export const landId = (name: string): string => `${LAND}-${name}`
