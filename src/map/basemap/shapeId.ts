// The ids of the shapes of the land, which stand in the page outside of what React renders.

export const SHAPE_DEFS_ID = 'land'

/** The id of a county's shape, a prefecture's outline, or one of the lines. */
export const toShapeId = (name: string): string => `${SHAPE_DEFS_ID}-${name}`
